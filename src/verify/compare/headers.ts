import type { Expected, ExpectedField } from '../expect/expected.ts'
import { type Field, type Recorded, valuesOf } from '../recorder/recorded.ts'
import type { Difference } from './level.ts'
import { different, equivalent } from './difference.ts'
import { compareMediaType } from './media-type.ts'

/** Fields that a client adds of itself: ignored unless the collection sets them. */
const CLIENT_FIELDS = new Set([
  ...['user-agent', 'accept', 'accept-encoding', 'accept-language', 'accept-charset', 'connection', 'host', 'expect'],
  ...['content-length', 'transfer-encoding', 'te', 'keep-alive', 'upgrade', 'http2-settings', 'date', 'priority'],
  // Browsers, which a page can't tell otherwise (https://fetch.spec.whatwg.org/#forbidden-request-header).
  ...[
    'origin',
    'referer',
    'cache-control',
    'pragma',
    'x-requested-with',
    'upgrade-insecure-requests',
    'cookie2',
    'dnt',
  ],
])
const isClientField = (name: string): boolean => CLIENT_FIELDS.has(name) || name.startsWith('sec-')

/** Compares the header fields that the collection says or implies, and names those that nobody asked for. */
export function compareHeaders(expected: Expected, recorded: Recorded): readonly Difference[] {
  const sent = { ...recorded, fields: recorded.fields.map(named) }
  const names = [...new Set(expected.fields.map((field) => field.name.toLowerCase()))]
  const found = names.flatMap((name) => compareField(name, expected, sent))
  return [...found, ...formType(expected, sent), ...orderOf(expected.fields, sent.fields), ...uninvited(expected, sent)]
}

/** A name is ASCII (RFC 9110, 5.1); clients that let another one pass write UTF-8. */
function named(field: Field): Field {
  // oxlint-disable-next-line no-control-regex -- what is no ASCII
  return /^[\x00-\x7f]*$/.test(field.name) ? field : { ...field, name: Buffer.from(field.name, 'latin1').toString() }
}

/** The type of a form is the sender's affair, boundary and all, so that the collection's fields do not have it. */
function formType({ body, fields }: Expected, sent: Recorded): readonly Difference[] {
  const came = valuesOf(sent.fields, 'content-type')
  const isSaid = fields.some(({ name, origin }) => origin === 'explicit' && name.toLowerCase() === 'content-type')
  if (
    body.kind !== 'multipart' ||
    isSaid ||
    (came.length === 1 && /^multipart\/form-data\s*;.*boundary=/i.test(came[0] ?? ''))
  )
    return []
  return [different('header "Content-Type"', 'multipart/form-data', came.join(' ¦ '), 'another media type')]
}

function compareField(name: string, expected: Expected, sent: Recorded): readonly Difference[] {
  const fields = expected.fields.filter((field) => field.name.toLowerCase() === name)
  const place = `header "${fields[0]?.name ?? name}"`
  const wanted = fields.map((field) => field.value)
  const came = valuesOf(sent.fields, name)
  // Where nothing says how long it is, a request has no body (RFC 9112, 6.3).
  if (came.length === 0 && name === 'content-length' && wanted.join('') === '0')
    return [equivalent(place, '0', null, 'no body is of no length')]
  if (came.length === 0) return [different(place, wanted.join(' ¦ '), null, 'the field is missing')]
  if (name === 'content-type' && wanted.length === 1 && came.length === 1) {
    return [...compareMediaType(place, wanted[0] ?? '', came[0] ?? '', expected.body.kind), ...caseOf(fields, sent)]
  }
  return [...compareValues(place, name, wanted, came), ...caseOf(fields, sent)]
}

function compareValues(
  place: string,
  name: string,
  wanted: readonly string[],
  came: readonly string[],
): readonly Difference[] {
  const [expected, sent] = [wanted.join(' ¦ '), came.join(' ¦ ')]
  if (same(wanted, came, latin1)) return []
  if (same(wanted, came, utf8)) {
    // A value that Latin-1 can't hold has no form that all servers read; UTF-8 is what clients agree on.
    const isOnlyForm = wanted.some((value) => !isLatin1(value))
    return isOnlyForm ? [] : [equivalent(place, expected, sent, 'sent as UTF-8')]
  }
  // RFC 9110, 5.3: lines of one name may be joined; cookies by `; ` (RFC 6265, 5.4).
  for (const joint of name === 'cookie' ? ['; '] : [', ', ',']) {
    for (const encode of [latin1, utf8]) {
      const isJoined = wanted.length > 1 && came.join(joint) === wanted.map(encode).join(joint)
      if (isJoined) return [equivalent(place, expected, sent, 'lines joined')]
    }
  }
  return [
    different(place, expected, sent, wanted.length === came.length ? 'another value' : 'another number of fields'),
  ]
}

function same(wanted: readonly string[], came: readonly string[], encode: (value: string) => string): boolean {
  return wanted.length === came.length && wanted.every((value, at) => encode(value) === came[at])
}
const isLatin1 = (value: string): boolean => /^[\u0000-\u00ff]*$/.test(value)
const latin1 = (value: string): string => trim(value)
const utf8 = (value: string): string => Buffer.from(trim(value)).toString('latin1')
/** Blanks around a value are no part of it (RFC 9110, 5.5). */
const trim = (value: string): string => value.replace(/^[ \t]+/, '').replace(/(?<![ \t])[ \t]+$/, '')

function caseOf(fields: readonly ExpectedField[], sent: Recorded): readonly Difference[] {
  const explicit = fields.filter((field) => field.origin === 'explicit').map((field) => field.name)
  const [wanted] = explicit
  if (wanted === undefined) return []
  const came = sent.fields.map((field) => field.name).filter((name) => name.toLowerCase() === wanted.toLowerCase())
  const other = came.find((name) => !explicit.includes(name))
  if (other === undefined) return []
  return [equivalent(`header "${wanted}"`, wanted, other, 'other letter case of the name')]
}

/** RFC 9110, 5.3: the order of fields with different names says nothing. */
function orderOf(expected: readonly ExpectedField[], sent: readonly Field[]): readonly Difference[] {
  const explicit = expected.filter((field) => field.origin === 'explicit').map((field) => field.name.toLowerCase())
  const wanted = [...new Set(explicit)].filter((name) => sent.some((field) => field.name.toLowerCase() === name))
  const came = [...new Set(sent.map((field) => field.name.toLowerCase()))].filter((name) => wanted.includes(name))
  if (wanted.join() === came.join()) return []
  return [equivalent('header order', wanted.join(', '), came.join(', '), 'other order of fields')]
}

function uninvited(expected: Expected, sent: Recorded): readonly Difference[] {
  const invited = new Set(expected.fields.map((field) => field.name.toLowerCase()))
  if (expected.body.kind === 'multipart') invited.add('content-type')
  if (expected.signed !== null) for (const name of SIGNING_FIELDS) invited.add(name)
  return sent.fields
    .filter((field) => !invited.has(field.name.toLowerCase()) && !isClientField(field.name.toLowerCase()))
    .map((field) => different(`header "${field.name}"`, null, `${field.name}: ${field.value}`, 'nobody asked for it'))
}
const SIGNING_FIELDS = ['authorization', 'x-amz-date', 'x-amz-security-token', 'x-amz-content-sha256']
