import type { FilePart, FormField } from '../ir/body.ts'
import { isLiteral, mapText, plain, type Text } from '../ir/text.ts'
import { written } from './given.ts'
import type { Hash, Operation } from './vocabulary.ts'
import { isNamedByPath } from './named-by-path.ts'
import { percentEncode } from './percent.ts'
import { hasDotSegment } from './uri.ts'
import { remembered } from '../ir/remembered.ts'

/** Operations that know what the wire looks like, for targets whose library leaves it to them. */
export const facts = {
  /** `(size body.source)`: how many bytes the text has in UTF-8; holes count as they are written. */
  size: (value: unknown) => sizeOf(written(value)),
  /** `(oneLine (text name ": " value))`: the text of a header field; a line break in it would begin another field (RFC 9110, 5.5). */
  oneLine: (value: unknown): Text => mapText(value as Text, (literal) => literal.replace(/[\r\n]+/g, ' ')),
  /**
   * `(keyed headers)`: whether a map or object keeps the entries in their order: each name once, none that has a hole, none that is a number (which
   * JavaScript and PHP treat as one) or `__proto__`.
   */
  keyed: (entries: unknown) => isKeyed(entries as readonly { readonly name: Text }[]),
  /** `(base64 (text auth.username ":" auth.password))`: of the UTF-8 bytes; the text must have no hole. */
  base64: (value: unknown) =>
    btoa(Array.from(new TextEncoder().encode(written(value)), (byte) => String.fromCharCode(byte)).join('')),
  /** `(backslashed value)`: a text between double quotes, for those who unescape `\"` and `\\` there. */
  backslashed: (value: unknown): Text =>
    (value as Text).map((part) => {
      if (typeof part === 'string') return part.replace(/["\\]/g, '\\$&')
      return part.encoding === 'none' ? { ...part, encoding: 'quoted' as const } : part
    }),
  /** `(namedByPath this)`, of a part: whether its file has the name that the end of its path is. */
  namedByPath: (part: unknown) => isNamedByPath(part as FilePart),
  /** `(dotSegments url.path)`: whether a client that normalises paths would change it (RFC 3986, 5.2.4). */
  dotSegments: (path: unknown) => hasDotSegment(path as Text),
  /**
   * `(encodesAs body.source body.fields keep="*-._" space="+")`: whether a form encoder that leaves letters, digits and `keep` as they are gives just
   * the body that Postman sends. Holes are encoded by whoever fills them.
   */
  encodesAs: (source: unknown, fields: unknown, hash: Hash) => {
    const encodings = encodingsOf(fields as readonly FormField[])
    const key = `${String(hash['keep'])} ${String(hash['space'])}`
    let encoded = encodings.get(key)
    if (encoded === undefined) encodings.set(key, (encoded = encodeFields(fields as readonly FormField[], hash)))
    return written(source) === encoded
  },
  /** `(browserTyped path contentType)`: whether browsers derive just that media type from a file’s name, whatever the system. */
  browserTyped: (path: unknown, contentType: unknown) => {
    const extension = /\.([^./]*)$/.exec(written(path))?.[1]?.toLowerCase() ?? ''
    return BROWSER_TYPES.get(extension) === written(contentType)
  },
  /** `(percent name keep="-._~" space="%20")`: percent-encoded; holes by whoever fills them. */
  percent: (value: unknown, hash: Hash): Text => mapText(encode(value as Text, hash), (literal) => literal, 'form'),
} satisfies Record<string, Operation>

function sizeOf(value: string): number {
  // eslint-disable-next-line no-control-regex
  return /^[\0-\x7f]*$/.test(value) ? value.length : new TextEncoder().encode(value).length
}

function isKeyed(entries: readonly { readonly name: Text }[]): boolean {
  for (const { name } of entries)
    if (!isLiteral(name) || /^(?:\d+(?:\.\d+)?|__proto__)$/.test(plain(name))) return false
  return entries.length < 2 || new Set(entries.map(({ name }) => plain(name))).size === entries.length
}

/** By extension; that of others hangs on the system (`csv` on Windows) or on the browser (`yaml`, `xml`). */
const BROWSER_TYPES: ReadonlyMap<string, string> = new Map([
  ['', 'application/octet-stream'],
  ['bin', 'application/octet-stream'],
  ['css', 'text/css'],
  ['gif', 'image/gif'],
  ['htm', 'text/html'],
  ['html', 'text/html'],
  ['jpeg', 'image/jpeg'],
  ['jpg', 'image/jpeg'],
  ['json', 'application/json'],
  ['mp3', 'audio/mpeg'],
  ['mp4', 'video/mp4'],
  ['pdf', 'application/pdf'],
  ['png', 'image/png'],
  ['svg', 'image/svg+xml'],
  ['txt', 'text/plain'],
  ['webp', 'image/webp'],
])

/** Of a form, by how it is encoded: several targets ask for the same. */
const encodingsOf = remembered((_fields: readonly FormField[]) => new Map<string, string>())

function encodeFields(fields: readonly FormField[], hash: Readonly<Record<string, unknown>>): string {
  return fields.map(({ name, value }) => `${plain(encode(name, hash))}=${plain(encode(value, hash))}`).join('&')
}

function encode(value: Text, hash: Readonly<Record<string, unknown>>): Text {
  return mapText(value, (literal) => percentEncode(literal, String(hash['keep']), String(hash['space'])))
}
