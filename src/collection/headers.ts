import type { Header } from '../ir/header.ts'
import { plain, text, textOf, type Text } from '../ir/text.ts'
import { areMembersInOrder } from './as-members.ts'
import { readDescription } from './description.ts'
import { isDisabled, isRaw, member, string, written } from './raw.ts'
import type { Scope } from './scope.ts'

/** A header field of the item, the disabled ones among them: Postman looks at those too when it judges a body. */
export interface RequestField extends Header {
  readonly isDisabled: boolean
}

/** Fields as a list of objects, of lines, of one text with lines, or as an object of names and values. */
export function readFields(header: unknown, scope: Scope): readonly RequestField[] {
  return fieldsOf(header)
    .filter((field) => field.name !== '')
    .map(({ name, value, description, disabled }) => ({
      name: scope.text(name),
      // Blanks around a value are none of it (RFC 9110, 5.5).
      value: /^[ \t]+$/.test(value) ? [] : scope.text(value),
      origin: 'explicit',
      description: readDescription(description),
      isDisabled: disabled,
    }))
}

interface RawField {
  readonly name: string
  readonly value: string
  readonly description: unknown
  readonly disabled: boolean
}

/** @param isSaved of a response, which nobody sends, so that what a field may be called besides is read, too */
export function fieldsOf(header: unknown, isSaved = false): readonly RawField[] {
  if (typeof header === 'string') return linesOf(header)
  if (isRaw(header))
    return Object.entries(header).flatMap(([name, value]) =>
      isSaved || typeof value === 'string' ? [field(name, string(value))] : [],
    )
  if (!Array.isArray(header)) return []
  return (header as unknown[]).flatMap((entry) => {
    if (typeof entry === 'string') return [readLine(entry)]
    if (!isRaw(entry)) return []
    const [key, value] = [member(entry, 'key'), member(entry, 'value')]
    const name = (key ? written(key) : '') || (isSaved ? string(member(entry, 'name')) : '')
    const values = Array.isArray(value) ? (value as unknown[]) : [value]
    return values.map((each) => ({
      name,
      value: each === null ? 'null' : written(each),
      description: member(entry, 'description'),
      disabled: isDisabled(entry),
    }))
  })
}

/**
 * As `postman-collection` takes a text apart: what has no name before a colon is dropped, and a folded line (RFC 9112, 5.2) belongs to the one
 * before, unless that is the first, which is read before lines are joined.
 */
function linesOf(header: string): readonly RawField[] {
  const joined = header.replaceAll(/\r\n([ \t])/g, '$1')
  const pattern = /^(\S+):(.*)$/gm
  const fields: RawField[] = []
  for (let line = pattern.exec(header); line !== null; line = pattern.exec(joined))
    fields.push(field(line[1] ?? '', (line[2] ?? '').trim()))
  return fields
}

function readLine(line: string): RawField {
  const colon = line.indexOf(':')
  return colon === -1 ? field(line.trim(), '') : field(line.slice(0, colon).trim(), line.slice(colon + 1).trim())
}

function field(name: string, value: string): RawField {
  return { name, value, description: undefined, disabled: false }
}

export function isNamed(field: Header, name: string): boolean {
  return plain(field.name).toLowerCase() === name
}

/** The last enabled field of the name (lower case). */
export function fieldNamed(fields: readonly RequestField[], name: string): RequestField | undefined {
  return fields.findLast((field) => !field.isDisabled && isNamed(field, name))
}

export function implied(origin: 'body' | 'auth', name: string | Text, value: string | Text): RequestField {
  return {
    name: typeof name === 'string' ? textOf(name) : name,
    value: typeof value === 'string' ? textOf(value) : value,
    origin,
    description: '',
    isDisabled: false,
  }
}

/**
 * The fields that are sent, in the order of sending. Postman keeps them by name: fields of one name go out next to
 * each other, names of digits come first; of names that differ in case the last spelling wins, and cookies
 * are joined.
 */
export function fieldsSent(fields: readonly RequestField[], scope: Scope): readonly Header[] {
  const sent: Header[] = []
  for (const field of fields) {
    const { name, value, origin, description } = field
    // Node fills in a Host that is empty.
    if (!field.isDisabled && !(value.length === 0 && isNamed(field, 'host')))
      sent.push({ name: scope.shared(name), value: scope.shared(value), origin, description })
  }
  // The list itself grew, and has room for more.
  if (areMembersInOrder(sent.map(({ name }) => plain(name).toLowerCase()))) return sent.slice()
  const bySpelling: Record<string, Header[]> = Object.create(null) as Record<string, Header[]>
  for (const header of sent) (bySpelling[plain(header.name)] ??= []).push(header)
  const byName = new Map<string, readonly Header[]>()
  for (const [spelling, group] of Object.entries(bySpelling)) byName.set(spelling.toLowerCase(), joinCookies(group))
  return [...byName.values()].flat()
}

function joinCookies(group: readonly Header[]): readonly Header[] {
  const [first] = group
  if (first === undefined || group.length === 1 || !isNamed(first, 'cookie')) return group
  const value = text(group.flatMap((cookie, index) => (index === 0 ? cookie.value : ['; ', ...cookie.value])))
  return [{ ...first, value }]
}
