/** Parsed JSON of which nothing is known. */
export type Raw = { readonly [key: string]: unknown }

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An own member; what a prototype has is no part of the input. */
export function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Raw)[key] : undefined
}

/** The member as a list; empty where it is none. */
export function list(value: unknown, key: string): readonly unknown[] {
  const found = member(value, key)
  return Array.isArray(found) ? found : []
}

/** Strings as they are, numbers and booleans as JSON writes them; anything else is the given default. */
export function string(value: unknown, otherwise = ''): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : otherwise
}

/** As JavaScript makes a text of anything, and Postman's engine with it: `a,b` of a list, `[object Object]` of an object, nothing of null. */
export function written(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return (value as unknown[]).map(written).join(',')
  return typeof value === 'object' ? '[object Object]' : String(value as string | number | boolean)
}

/** Strings only: in the parts of a URL and in types Postman's engine takes numbers and booleans for nothing. */
export function onlyString(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** As {@link string}, but nothing of 0 and false, as where Postman's engine asks whether there is a value. */
export function truthyString(value: unknown): string {
  return value ? string(value) : ''
}

/** Postman takes any truthy value for `disabled: true`. */
export function isDisabled(entry: unknown): boolean {
  return Boolean(member(entry, 'disabled'))
}

/** A value as its author wrote it, for a message: its JSON, the first 60 characters of it. */
export function shown(value: unknown): string {
  const json = JSON.stringify(value)
  return json.length > 60 ? `${json.slice(0, 60)}…` : json
}
