import type { AuthParameter } from '../ir/auth.ts'
import type { FormField } from '../ir/body.ts'
import type { Part } from '../ir/body.ts'
import type { Header } from '../ir/header.ts'
import type { JsonObject } from '../ir/json.ts'
import { mapText, plain, text, type Text } from '../ir/text.ts'
import type { Url } from '../ir/url.ts'
import type { BlockHelper, Condition, Helper, Output } from './vocabulary.ts'
import { remembered } from '../ir/remembered.ts'
import { hasBarePercent, isNormal, toUri } from './uri.ts'

/**
 * Helpers that make values of values, for snippets and pages alike. `name` fields are texts: they are compared by
 * how they are written, header names without regard to case.
 */
export const values: Readonly<Record<string, Helper<Output>>> = {
  eq: ({ 0: left, 1: right }) => same(left, right),
  ne: ({ 0: left, 1: right }) => !same(left, right),
  and: (all) => all.every(isTrue),
  or: (all) => all.some(isTrue),
  not: ({ 0: value }) => !isTrue(value),
  /** `(in method "GET" "HEAD")` */
  in: ([value, ...options]) => options.some((option) => same(option, value)),
  /** `(choose (eq auth.kind "basic") "auth" "")`: the second argument where the first holds, else the third. */
  choose: ({ 0: value, 1: then, 2: otherwise }) => (isTrue(value) ? then : otherwise),
  gt: ({ 0: left, 1: right }) => Number(left) > Number(right),
  /** `(count headers)`; of a string its characters. */
  count: ({ 0: list }) => asList(list).length,
  empty: ({ 0: value }) => !isTrue(value),
  first: ({ 0: list }) => asList(list)[0],
  last: ({ 0: list }) => asList(list).at(-1),
  rest: ({ 0: list }) => asList(list).slice(1),
  /** `(where body.parts kind="file")`: the entries whose fields are so. */
  where: ({ 0: list }, hash) => asList(list).filter((entry) => matches(entry, hash)),
  /** `(reject headers origin="auth")`: the others. */
  reject: ({ 0: list }, hash) => asList(list).filter((entry) => !matches(entry, hash)),
  /** `(some headers origin="auth")` */
  some: ({ 0: list }, hash) => asList(list).some((entry) => matches(entry, hash)),
  /** `(without headers "content-type" "host")`: entries that are not named so. */
  without: (args) => asList<Header>(args[0]).filter((entry) => !isNamed(entry, args)),
  /** `(named headers "content-type")`: entries that are named so. */
  named: (args) => asList<Header>(args[0]).filter((entry) => isNamed(entry, args)),
  /** `(repeats headers)`: whether a name occurs twice. */
  repeats: ({ 0: list }) => {
    const names = asList<Header>(list).map((entry) => lowered(entry.name))
    return new Set(names).size < names.length
  },
  /** `(groups headers)`: `{ name, values, entries }` for each name, in the order of first occurrence. */
  groups: ({ 0: list }) => {
    const byName = new Map<string, { name: Text; values: Text[]; entries: Header[] }>()
    for (const entry of asList<Header>(list)) {
      const key = lowered(entry.name)
      const group = byName.get(key) ?? { name: entry.name, values: [], entries: [] }
      group.values.push(entry.value)
      group.entries.push(entry)
      byName.set(key, group)
    }
    return [...byName.values()]
  },
  /** `(text "Bearer " auth.token)`: strings and texts as one text. */
  text: (parts) => text(...(parts as (string | Text)[])),
  /** `(joined values ", ")`: texts with a separator between them. */
  joined: ({ 0: list, 1: separator }) =>
    text(...asList<Text>(list).flatMap((entry, index) => (index === 0 ? [entry] : [String(separator), entry]))),
  /** `(valuesOf headers)`: the values of all entries as one text, to ask something of all of them. */
  valuesOf: ({ 0: list }) => text(...asList<Header>(list).map((entry) => entry.value)),
  /** `(plain name)`: as written, holes as `{{name}}`: for comparing and for comments. */
  plain: ({ 0: value }) => written(value),
  literal: ({ 0: value }) => Array.isArray(value) && value.every((part) => typeof part === 'string'),
  lower: ({ 0: value }) => written(value).toLowerCase(),
  upper: ({ 0: value }) => written(value).toUpperCase(),
  capitalize: ({ 0: value }) => written(value).charAt(0).toUpperCase() + written(value).slice(1).toLowerCase(),
  startsWith: ({ 0: value, 1: start }) => written(value).startsWith(String(start)),
  endsWith: ({ 0: value, 1: end }) => written(value).endsWith(String(end)),
  /** `(titled name)`: a field name as libraries that canonicalise write it, `x-api-KEY` as `X-Api-Key`. */
  titled: ({ 0: value }) =>
    written(value)
      .toLowerCase()
      .replace(/(?:^|-)[a-z]/g, (start) => start.toUpperCase()),
  /** `(conforms url.path)`: whether a text holds only what RFC 3986 allows in a path or query, so that no library changes it. */
  conforms: ({ 0: value }) =>
    asList<Text[number]>(value).every((part) => typeof part !== 'string' || !FORBIDDEN.test(part)),
  /** `(disposition part)`: the `Content-Disposition` of a part, its names escaped as https://html.spec.whatwg.org/#multipart-form-data has it. */
  disposition: ({ 0: value }) => dispositionOf(value as Part),
  /** `(plainNames body.parts)`: whether no name of a part or file has a quote, backslash or line break, which libraries write in different ways. */
  plainNames: ({ 0: parts }) =>
    asList<Part>(parts).every(
      (part) => !/["\\\r\n]/.test(plain(part.name) + (part.kind === 'file' ? plain(part.fileName) : '')),
    ),
  /** `(partName name)`: a name as it stands there. */
  partName: ({ 0: value }) => escapePartName(value as Text),
  contains: ({ 0: value, 1: part }) => written(value).includes(String(part)),
  /** `(ascii body.source)`, `(latin1 value)`: whether the characters (holes aside) are all of that set. */
  ascii: ({ 0: value }) => literals(value).every((part) => !/[^\0-\x7f]/.test(part)),
  latin1: ({ 0: value }) => literals(value).every((part) => !/[^\0-\xff]/.test(part)),
  /** `(uri url)`: the URL with all that RFC 3986 forbids percent-encoded. */
  uri: ({ 0: url }) => toUri(url as Url),
  /** `(isNormal url)`: whether a client that removes dot segments and decodes unreserved characters leaves it as it is. */
  isNormal: ({ 0: url }) => isNormal(url as Url),
  hasBarePercent: ({ 0: url }) => hasBarePercent(url as Url),
  /** `(isForm body.fields body.source)`: whether percent-encoding the fields (all but RFC 3986's unreserved characters) gives the body. */
  isForm: ({ 0: fields, 1: source }) => plain(encodeForm(asList<FormField>(fields))) === written(source),
  /** `(trim value)`: without blanks around it, which are no part of a field's value (RFC 9110, 5.5). */
  trim: ({ 0: value }) => trim(value as Text),
  /** `(member body.value "variables")`: the member of a JSON object; false where there is none. */
  member: ({ 0: value, 1: name }) =>
    (value as JsonObject).members.find((entry) => plain(entry.name) === name)?.value ?? false,
  /** `(parameter auth "region" "us-east-1")`: a parameter of a signed auth; the third argument (or the empty text) where it is not set, or the auth is of another kind. */
  parameter: ({ 0: auth, 1: name, 2: otherwise = [] }) =>
    (auth as { readonly parameters?: readonly AuthParameter[] }).parameters?.find((entry) => entry.name === name)
      ?.value ?? otherwise,
}

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
  return text(
    ...source.map((part, index) => {
      if (typeof part !== 'string') return part
      const begun = index === 0 ? part.replace(/^[ \t]+/, '') : part
      return index === source.length - 1 ? begun.replace(/(?<![ \t])[ \t]+$/, '') : begun
    }),
  )
}

function literals(value: unknown): readonly string[] {
  return typeof value === 'string' ? [value] : asList<unknown>(value).filter((part) => typeof part === 'string')
}

export const conditions = {
  if: ({ 0: value }) => isTrue(value),
  unless: ({ 0: value }) => !isTrue(value),
  /** `{{#is body.kind "json" "graphql"}}` */
  is: ([value, ...options]) => options.some((option) => same(option, value)),
} satisfies Record<string, Condition<Output>>

export const blocks: Readonly<Record<string, BlockHelper<Output>>> = {
  with: ({ 0: value }, _hash, render) => (isTrue(value) ? render.body(value, [value]) : render.otherwise()),
  each: ({ 0: value }, _hash, render) => {
    const list = asList(value)
    if (list.length === 0) render.otherwise()
    list.forEach((entry, index) =>
      render.body(entry, [entry, index], {
        index,
        number: index + 1,
        first: index === 0,
        last: index === list.length - 1,
      }),
    )
  },
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

function matches(entry: unknown, wanted: Readonly<Record<string, unknown>>): boolean {
  if (entry === null || typeof entry !== 'object') return false
  for (const key in wanted)
    if (!Object.hasOwn(entry, key) || !same((entry as Record<string, unknown>)[key], wanted[key])) return false
  return true
}

/** @param args a list, and the names that are looked for in it */
function isNamed(entry: Header, args: readonly unknown[]): boolean {
  const name = lowered(entry.name)
  for (let index = 1; index < args.length; index++) {
    const wanted = args[index]
    if ((typeof wanted === 'string' ? wanted.toLowerCase() : lowered(wanted as Text)) === name) return true
  }
  return false
}

const lowered = remembered((name: Text): string => written(name).toLowerCase())

function written(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return plain(value as Text)
  throw new TypeError(`expected a text, found ${value === null ? 'null' : typeof value}`)
}

export function asList<T = unknown>(value: unknown): readonly T[] {
  if (!Array.isArray(value)) throw new TypeError(`expected a list, found ${typeof value}`)
  return value as readonly T[]
}
