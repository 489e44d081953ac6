import { member, string, written } from './raw.ts'

/**
 * The value of a parameter of auth or of a path variable. To Postman these are variables, which have a type: a number of type string is a text,
 * and null is a word.
 */
export function valueAs(entry: unknown): unknown {
  const [type, value] = [string(member(entry, 'type')).toLowerCase(), member(entry, 'value')]
  if (type === 'boolean') return Boolean(value)
  if (type === 'number') return Number(value)
  if (type !== 'string') return value
  return value === null || value === undefined ? String(value) : written(value)
}
