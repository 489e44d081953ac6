import { filled, hasLiteral, mapText, plain, text, type Text } from '../ir/text.ts'
import type { Url } from '../ir/url.ts'
import { remembered } from '../ir/remembered.ts'

// https://www.rfc-editor.org/rfc/rfc3986#section-3.3: pchar, and what a query may hold beside
const NO_PATH = /[^A-Za-z0-9\-._~!$&'()*+,;=:@/%]|%(?![0-9A-Fa-f]{2})/gu
const NO_QUERY = /[^A-Za-z0-9\-._~!$&'()*+,;=:@/?%]|%(?![0-9A-Fa-f]{2})/gu

const LONE_SURROGATE = /[\ud800-\udfff]/gu

/** Whether the URL has a `%` that encodes nothing. */
export function hasBarePercent({ target }: Url): boolean {
  return hasPercent(target) && hasLiteral(target, /%(?![0-9A-Fa-f]{2})/)
}

/** Most have none, and need no closer look. */
function hasPercent(source: Text): boolean {
  return plain(source).includes('%')
}

/** The URL with all that RFC 3986 forbids percent-encoded: servers decode it to the same. */
export const toUri = remembered(({ origin, path, search, target }: Url): Text => {
  const hasQuery = hasLiteral(target, /\?/)
  const encode = (source: Text, forbidden: RegExp): Text =>
    mapText(source, (literal) =>
      literal.replace(forbidden, (character) => encodeURIComponent(character.replace(LONE_SURROGATE, '\ufffd'))),
    )
  return text(origin, encode(path, NO_PATH), hasQuery ? text('?', encode(search, NO_QUERY)) : '')
})

/** Whether a client that normalises (RFC 3986, 6.2.2) keeps the target: no dot segment, and no unreserved character percent-encoded. */
export function isNormal({ path, search, target }: Url): boolean {
  const isEncoded =
    hasPercent(target) && (hasLiteral(path, ENCODED_UNRESERVED) || hasLiteral(search, ENCODED_UNRESERVED))
  return !isEncoded && !hasDotSegment(path)
}
// Letters, digits, `-`, `.`, `_`, `~`.
const ENCODED_UNRESERVED = /%(?:2[DEde]|3\d|[46][1-9A-Fa-f]|[57][0-9Aa]|5[Ff]|7[Ee])/

/** Whether a client that normalises paths would change it (RFC 3986, 5.2.4); a hole is no dot. */
export function hasDotSegment(path: Text): boolean {
  const segments = filled(path, 'x')
  return (segments.includes('.') || segments.includes('%')) && DOT_SEGMENT.test(segments)
}
const DOT_SEGMENT = /(?<![^/])(?:\.|%2e){1,2}(?![^/])/i
