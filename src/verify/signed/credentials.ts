import type { SignedAuth, SignedAuthKind } from '../../ir/auth.ts'
import { plain } from '../../ir/text.ts'

/** The parameters of a signing auth, with its holes filled. */
export interface Credentials {
  readonly kind: SignedAuthKind
  /** Where the signature stands; `body`: among the fields of a form. */
  readonly in: SignedAuth['in']
  /** A parameter as Postman's schema names it; empty where it is not set. */
  get(name: string): string
}

export function credentialsOf(auth: SignedAuth): Credentials {
  const values = new Map(auth.parameters.map(({ name, value }) => [name, plain(value)]))
  return { kind: auth.kind, in: auth.in, get: (name) => values.get(name) ?? '' }
}

/** `name="value", name=value` after an auth scheme (RFC 9110, 11.2). */
export function parametersOf(value: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const match of value.matchAll(/([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))/g)) {
    found.set((match[1] ?? '').toLowerCase(), (match[2] ?? match[3] ?? '').replace(/\\(.)/g, '$1'))
  }
  return found
}

/** Percent-encoding of all but the unreserved characters (RFC 5849, 3.6, and AWS's UriEncode). */
export function percent(value: string): string {
  return encodeURIComponent(value).replace(/[!'()*]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** Pairs of a query or form, decoded; the value of a name without `=` is empty. */
export function decodedPairs(source: string): readonly (readonly [name: string, value: string])[] {
  if (source === '') return []
  const decode = (value: string): string => Buffer.from(unescape(value.replaceAll('+', ' ')), 'latin1').toString()
  const unescape = (value: string): string =>
    value.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return source.split('&').map((pair) => {
    const at = pair.indexOf('=')
    return at < 0 ? [decode(pair), ''] : [decode(pair.slice(0, at)), decode(pair.slice(at + 1))]
  })
}

/** Percent-encoded text in the one form that {@link percent} gives it, whether its bytes are UTF-8 or not. A percent sign with no digits stands for itself. */
export function percentBytes(encoded: string): string {
  return encoded.replace(/%[\dA-Fa-f]{2}|./gs, (found) => {
    const byte = found.length === 3 ? Number.parseInt(found.slice(1), 16) : found.charCodeAt(0)
    const character = String.fromCharCode(byte)
    return /[\w.~-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  })
}
