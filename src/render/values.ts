import type { AuthParameter } from '../ir/auth.ts'
import type { FormField } from '../ir/body.ts'
import type { Part } from '../ir/body.ts'
import type { Header } from '../ir/header.ts'
import type { JsonObject } from '../ir/json.ts'
import { hasLiteral, mapText, plain, text, type Text } from '../ir/text.ts'
import type { Url } from '../ir/url.ts'
import { asList, asText, written } from './given.ts'
import { groups, repeats, selected } from './named.ts'
import type { Hash, Operation } from './vocabulary.ts'
import { remembered } from '../ir/remembered.ts'
import { hasBarePercent, isNormal, toUri } from './uri.ts'

/**
 * Operations that make values of values, for snippets and pages alike. `name` fields are texts: they are compared by
 * how they are written, header names without regard to case.
 */
export const values = {
  eq: (left: unknown, right: unknown) => same(left, right),
  ne: (left: unknown, right: unknown) => !same(left, right),
  and: (...all: unknown[]) => all.every(isTrue),
  or: (...all: unknown[]) => all.some(isTrue),
  not: (value: unknown) => !isTrue(value),
  /** `(in method "GET" "HEAD")` */
  in: (value: unknown, ...options: unknown[]) => isOneOf(value, options),
  /** `(choose (eq auth.kind "basic") "auth" "")`: the second argument where the first holds, else the third. */
  choose: (value: unknown, then: unknown, otherwise: unknown) => (isTrue(value) ? then : otherwise),
  gt: (left: unknown, right: unknown) => Number(left) > Number(right),
  /** `(count headers)`; of a string its characters. */
  count: (list: unknown) => asList(list).length,
  empty: (value: unknown) => !isTrue(value),
  first: (list: unknown) => asList(list)[0],
  last: (list: unknown) => asList(list).at(-1),
  rest: (list: unknown) => asList(list).slice(1),
  /** `(where body.parts kind="file")`: the entries whose fields are so. */
  where: (list: unknown, wanted: Hash) => asList(list).filter((entry) => matches(entry, wanted)),
  /** `(reject headers origin="auth")`: the others. */
  reject: (list: unknown, wanted: Hash) => rejected(asList(list), wanted),
  /** `(some headers origin="auth")` */
  some: (list: unknown, wanted: Hash) => asList(list).some((entry) => matches(entry, wanted)),
  /** `(without headers "content-type" "host")`: entries that are not named so. */
  without: (list: unknown, ...names: unknown[]) => selected(asList<Header>(list), names, false),
  /** `(named headers "content-type")`: entries that are named so. */
  named: (list: unknown, ...names: unknown[]) => selected(asList<Header>(list), names, true),
  /** `(repeats headers)`: whether a name occurs twice. */
  repeats: (list: unknown) => repeats(asList<Header>(list)),
  /** `(groups headers)`: `{ name, values, entries }` for each name, in the order of first occurrence. */
  groups: (list: unknown) => groups(asList<Header>(list)),
  /** `(text "Bearer " auth.token)`: strings and texts as one text. */
  text,
  /** `(joined values ", ")`: texts with a separator between them. */
  joined: (list: unknown, separator: unknown) => joined(asList<Text>(list), String(separator)),
  /** `(valuesOf headers)`: the values of all entries as one text, to ask something of all of them. */
  valuesOf: (list: unknown) =>
    joined(
      asList<Header>(list).map((entry) => entry.value),
      '',
    ),
  /** `(plain name)`: as written, holes as `{{name}}`: for comparing and for comments. */
  plain: (value: unknown) => written(value),
  literal: (value: unknown) => Array.isArray(value) && value.every((part) => typeof part === 'string'),
  lower: (value: unknown) => written(value).toLowerCase(),
  upper: (value: unknown) => written(value).toUpperCase(),
  capitalize: (value: unknown) => written(value).charAt(0).toUpperCase() + written(value).slice(1).toLowerCase(),
  startsWith: (value: unknown, start: unknown) => written(value).startsWith(String(start)),
  endsWith: (value: unknown, end: unknown) => written(value).endsWith(String(end)),
  /** `(titled name)`: a field name as libraries that canonicalise write it, `x-api-KEY` as `X-Api-Key`. */
  titled: (value: unknown) =>
    written(value)
      .toLowerCase()
      .replace(/(?:^|-)[a-z]/g, (start) => start.toUpperCase()),
  /** `(conforms url.path)`: whether a text holds only what RFC 3986 allows in a path or query, so that no library changes it. */
  conforms: (value: unknown) => holdsNone(value, FORBIDDEN),
  /** `(disposition part)`: the `Content-Disposition` of a part, its names escaped as https://html.spec.whatwg.org/#multipart-form-data has it. */
  disposition: (value: unknown) => dispositionOf(value as Part),
  /** `(plainNames body.parts)`: whether no name of a part or file has a quote, backslash or line break, which libraries write in different ways. */
  plainNames: (parts: unknown) =>
    asList<Part>(parts).every(
      (part) => !/["\\\r\n]/.test(plain(part.name) + (part.kind === 'file' ? plain(part.fileName) : '')),
    ),
  /** `(partName name)`: a name as it stands there. */
  partName: (value: unknown) => escapePartName(value as Text),
  contains: (value: unknown, part: unknown) => written(value).includes(String(part)),
  /** `(ascii body.source)`, `(latin1 value)`: whether the characters (holes aside) are all of that set. */
  ascii: (value: unknown) => holdsNone(value, /[^\0-\x7f]/),
  latin1: (value: unknown) => holdsNone(value, /[^\0-\xff]/),
  /** `(uri url)`: the URL with all that RFC 3986 forbids percent-encoded. */
  uri: (url: unknown) => toUri(url as Url),
  /** `(isNormal url)`: whether a client that removes dot segments and decodes unreserved characters leaves it as it is. */
  isNormal: (url: unknown) => isNormal(url as Url),
  hasBarePercent: (url: unknown) => hasBarePercent(url as Url),
  /** `(isForm body.fields body.source)`: whether percent-encoding the fields (all but RFC 3986's unreserved characters) gives the body. */
  isForm: (fields: unknown, source: unknown) => plain(encodeForm(asList<FormField>(fields))) === written(source),
  /** `(trim value)`: without blanks around it, which are no part of a field's value (RFC 9110, 5.5). */
  trim: (value: unknown) => trim(value as Text),
  /** `(member body.value "variables")`: the member of a JSON object; false where there is none. */
  member: (value: unknown, name: unknown) =>
    (value as JsonObject).members.find((entry) => plain(entry.name) === name)?.value ?? false,
  /** `(parameter auth "region" "us-east-1")`: a parameter of a signed auth; the third argument (or the empty text) where it is not set, or the auth is of another kind. */
  parameter: (auth: unknown, name: unknown, otherwise: unknown = []) =>
    (auth as { readonly parameters?: readonly AuthParameter[] }).parameters?.find((entry) => entry.name === name)
      ?.value ?? otherwise,
} satisfies Record<string, Operation>

const LONE_SURROGATE = /[\ud800-\udfff]/gu

const encodeForm = remembered((fields: readonly FormField[]): Text => {
  const encode = (source: Text): Text =>
    mapText(source, (part) =>
      encodeURIComponent(part.replace(LONE_SURROGATE, '\ufffd')).replace(
        /[!'()*]/g,
        (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
  return text(...fields.flatMap(({ name, value }, index) => [index === 0 ? '' : '&', encode(name), '=', encode(value)]))
})

function trim(source: Text): Text {
  if (!/^[ \t]|[ \t]$/.test(plain(source))) return source
  return text(
    ...source.map((part, index) => {
      if (typeof part !== 'string') return part
      const begun = index === 0 ? part.replace(/^[ \t]+/, '') : part
      return index === source.length - 1 ? begun.replace(/(?<![ \t])[ \t]+$/, '') : begun
    }),
  )
}

function holdsNone(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' ? !pattern.test(value) : !hasLiteral(asText(value), pattern)
}

// RFC 3986, 3.3 and 3.4
const FORBIDDEN = /[^\w.~!$&'()*+,;=:@/?%-]|%(?![\da-fA-F]{2})/

/** https://html.spec.whatwg.org/#multipart-form-data: quotes and line breaks in the name of a part or file. */
function escapePartName(name: Text): Text {
  return mapText(name, (literal) => literal.replace(/["\r\n]/g, (character) => encodeURIComponent(character)))
}

/** A Content-Disposition field's value. */
export function dispositionOf(part: Part): Text {
  const escape = escapePartName
  const file = part.kind === 'file' ? ['; filename="', escape(part.fileName), '"'] : []
  return text('form-data; name="', escape(part.name), '"', ...file)
}

/** Empty lists and texts, 0, '' and false are not. */
export function isTrue(value: unknown): boolean {
  if (value === undefined) throw new TypeError('a condition on something that does not exist')
  return Array.isArray(value) ? value.length > 0 : Boolean(value)
}

function same(left: unknown, right: unknown): boolean {
  return comparable(left) === comparable(right)
}

/** What is compared: of a text how it is written. */
export function comparable(value: unknown): unknown {
  if (value === undefined) throw new TypeError('a comparison with something that does not exist')
  return Array.isArray(value) ? plain(value as Text) : value
}

/** Whether `{{#is value "a" "b"}}` holds. */
export function isOneOf(value: unknown, options: readonly unknown[]): boolean {
  const subject = comparable(value)
  return options.some((option) => comparable(option) === subject)
}

function matches(entry: unknown, wanted: Hash): boolean {
  if (entry === null || typeof entry !== 'object') return false
  for (const key in wanted)
    if (!Object.hasOwn(entry, key) || !same((entry as Record<string, unknown>)[key], wanted[key])) return false
  return true
}

/** The list itself where nothing is rejected, as mostly. */
function rejected(list: readonly unknown[], wanted: Hash): readonly unknown[] {
  return list.some((entry) => matches(entry, wanted)) ? list.filter((entry) => !matches(entry, wanted)) : list
}

function joined(list: readonly Text[], separator: string): Text {
  const [only] = list
  if (list.length === 1 && only !== undefined) return only
  return text(...list.flatMap((entry, index) => (index === 0 ? [entry] : [separator, entry])))
}
