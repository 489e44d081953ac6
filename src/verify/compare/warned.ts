import type { Warning } from '../../ir/warning.ts'
import type { Difference } from './level.ts'

/** What each kind of warning (`src/targets/feature.ts`) announces: differences at these places; those of auth beside the field. */
const ANNOUNCED: Readonly<Record<string, RegExp>> = {
  'auth-awsv4-query-rewritten': /^target/,
  'auth-hawk-quoted': /^request$/,
  'body-file': /^(?:body|header "content-type")/,
  'body-file-type': /^header "content-type"/,
  'body-json-hole': /^body/,
  'body-multipart': /^body/,
  'body-multipart-challenged': /^(?:auth |body|message|part)/,
  'body-on-get': /^(?:body|part|header "content-type"|method|request)/,
  'body-on-head': /^(?:auth |body|part|header "content-type"|request)/,
  'body-on-trace': /^(?:body|part|header "content-type")/,
  'body-without-type': /^header "content-type"/,
  'body-without-type-signed': /^header "content-type"/,
  'form-field-repeated': /^(?:body|part)/,
  'media-type-invalid': /^request/,
  'method-custom': /^(?:method|request)/,
  'method-forbidden': /^(?:method|request)/,
  'method-invalid': /^(?:method|request|target)/,
  'part-content-type': /^part.*: type$/s,
  'part-file': /^(?:body|part)/,
  'part-file-name-empty': /^part.*: file name$/s,
  'part-file-name': /^part.*: file name$/s,
  'part-file-type': /^part.*: type$/s,
  'part-line-ends': /^part.*: content$/s,
  'part-name-empty': /^request/,
  'part-name-non-ascii': /^part.*: (?:file )?name$/s,
  'part-name-open': /^(?:part.*: (?:file )?name|request)$/s,
  'part-name-quoted': /^part.*: (?:file )?name$/s,
  'part-name-unquotable': /^request/,
  'query-empty-signed': /^target/,
  'query-reserved': /^target/,
  'url-host': /^(?:request|target)/,
  'url-scheme': /^(?:request|target)/,
  'url-userinfo': /^header "authorization"/,
}

/** The same for kinds that are not listed, by the place that the warning names. */
const PLACES: readonly (readonly [end: RegExp, announced: RegExp])[] = [
  [/: body$/, /^(?:body|part)/],
  [/: form field ".*"$/s, /^(?:body|part)/],
  [/: URL$/, /^target/],
  [/: method [^:]*$/, /^method/],
]

/** Whether a warning says that the program, which sends the right thing, does not end well. */
export function isEndWarned(warnings: readonly Warning[]): boolean {
  return warnings.some(({ kind }) => kind === 'body-on-head')
}

/**
 * Whether the snippet's own warnings say every difference that a server can see: then it promises nothing that
 * it does not keep.
 */
export function areWarned(differences: readonly Difference[], warnings: readonly Warning[]): boolean {
  return differences.every(
    (difference) => difference.isEquivalent || warnings.some((warning) => announces(warning, difference)),
  )
}

function announces({ kind, place }: Warning, difference: Difference): boolean {
  const where = difference.place.toLowerCase()
  if (kind.startsWith('auth-'))
    return /^(?:auth |header "authorization"$)/.test(where) || ANNOUNCED[kind]?.test(where) === true
  if (kind.startsWith('redirect'))
    return where.startsWith('redirect') || (kind === 'redirect-off' && where === 'request')
  // Many a client refuses what Postman does; of one that does not, a server may see a field of another name.
  const isOther = difference.expected === null && where.startsWith('header "')
  if (kind === 'header-invalid' && (where === 'request' || isOther)) return true
  // A warning of a header names the field at its place's end: `Folder/Item: header "Accept"`.
  if (kind.startsWith('header-')) return where.startsWith('header "') && place.toLowerCase().endsWith(where)
  const announced = ANNOUNCED[kind] ?? PLACES.find(([end]) => end.test(place))?.[1]
  return announced?.test(where) ?? false
}
