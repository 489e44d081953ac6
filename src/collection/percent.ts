/**
 * Percent-encoding as `postman-url-encoder` does it, without its need of Node: characters outside of ASCII and
 * controls always, and what the set names. `%41` and a bare `%` stay as they are.
 */
export const encodePath = encoder(/[^!$-;=@-Z[\]\\^_a-z|~]+/g)
export const encodeQuery = encoder(/[^!$-&(-;=?-~]+/g)
/** What no client sends as it is: Postman refuses blanks and most of the rest, and writes what is left in Latin-1. */
export const encodeUnsendable = encoder(/[^\x21-\x7e]+/g)

function encoder(unsafe: RegExp): (literal: string) => string {
  // Most hold nothing to encode.
  const first = new RegExp(unsafe.source)
  return (literal) => (first.test(literal) ? literal.replace(unsafe, encodeAll) : literal)
}

const HEX = Array.from({ length: 256 }, (_, byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)

/** Every byte of the characters' UTF-8; a lone surrogate is U+FFFD, as the Encoding standard has it. */
function encodeAll(characters: string): string {
  let encoded = ''
  for (const byte of new TextEncoder().encode(characters)) encoded += HEX[byte]
  return encoded
}

/**
 * One component of `application/x-www-form-urlencoded` as Postman sends it: all but the unreserved characters of
 * RFC 3986, a space as `%20`.
 */
export const encodeForm = encoder(/[^\w.~-]+/g)

/** As OAuth 1 writes a query anew (RFC 5849, 3.6): what a form means by it, encoded as RFC 3986 has it. */
export function encodeSigned(literal: string): string {
  return encodeForm(decode(literal.replaceAll('+', ' ')))
}

/** What the server sees: `%XX` decoded where it is UTF-8, everything else as it is. */
export function decode(encoded: string): string {
  if (!encoded.includes('%')) return encoded
  return encoded.replace(/(?:%[\dA-Fa-f]{2})+/g, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split('%'), (hex) => Number.parseInt(hex, 16))
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  })
}
