import type { FormField } from '../ir/body.ts'
import { mapText, plain, text, type Text } from '../ir/text.ts'
import { areMembersInOrder } from './as-members.ts'
import { FORM_TYPE, NO_BODY, type BodyRead } from './body-read.ts'
import { readDescription } from './description.ts'
import { encodeForm } from './percent.ts'
import { isDisabled, member, string, written } from './raw.ts'
import type { Scope } from './scope.ts'

/** Fields as a list, or as one string. */
export function readForm(content: unknown, scope: Scope): BodyRead {
  if (!content) return NO_BODY
  const entries =
    typeof content === 'string' ? content.split('&') : Array.isArray(content) ? (content as unknown[]) : [content]
  const fields = grouped(entries.flatMap((entry) => readField(entry, scope)))
  if (fields.length === 0) return NO_BODY
  const source = text(
    fields.flatMap(({ name, value }, index) => [index === 0 ? '' : '&', ...encode(name), '=', ...encode(value)]),
  )
  return { body: { kind: 'urlencoded', fields, source }, ...FORM_TYPE }
}

function readField(entry: unknown, scope: Scope): readonly FormField[] {
  if (typeof entry === 'string') {
    const equals = entry.indexOf('=')
    const [name, value] = equals === -1 ? [entry, ''] : [entry.slice(0, equals), entry.slice(equals + 1)]
    return [{ name: scope.text(name), value: scope.text(value), description: '' }]
  }
  if (entry === null || entry === undefined || isDisabled(entry)) return []
  const [key, value] = [member(entry, 'key'), member(entry, 'value')]
  const values = Array.isArray(value) ? (value as unknown[]) : [value]
  return values.map((each) => ({
    // The name of a member of an object, as JavaScript makes one of anything.
    name: scope.text(key === null || key === undefined ? String(key) : written(key)),
    value: scope.text(string(each)),
    description: readDescription(member(entry, 'description')),
  }))
}

/**
 * Postman keeps fields as the members of an object: those of one name are sent together at the place of the first,
 * and names of digits come before all others, in the order of their value.
 */
function grouped(fields: readonly FormField[]): readonly FormField[] {
  if (areMembersInOrder(fields.map(({ name }) => plain(name)))) return fields
  const byName: Record<string, FormField[]> = Object.create(null) as Record<string, FormField[]>
  for (const field of fields) (byName[plain(field.name)] ??= []).push(field)
  return Object.values(byName).flat()
}

function encode(source: Text): Text {
  return mapText(source, encodeForm, 'form')
}
