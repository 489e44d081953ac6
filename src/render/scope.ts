/** What a template sees at one place: its context, its own block parameters and `@data`; those around it are in `outer`. */
export interface Scope {
  readonly context: unknown
  readonly names: Readonly<Record<string, unknown>>
  readonly data: Readonly<Record<string, unknown>>
  readonly outer: Scope | null
}

export const EMPTY: Readonly<Record<string, unknown>> = Object.freeze({})

/** A block parameter or `@data` of the innermost scope that has it. */
export function nearest(scope: Scope, kind: 'names' | 'data', key: string): unknown {
  for (let at: Scope | null = scope; at !== null; at = at.outer) {
    const record = at[kind]
    if (record !== EMPTY && Object.hasOwn(record, key)) return record[key]
  }
  return undefined
}

export function outward(scope: Scope, depth: number): Scope {
  let at = scope
  for (let up = 0; up < depth; up++) at = at.outer ?? at
  return at
}

/**
 * Reads one field, own ones only: what an object inherits is no business of a template's. A name that nothing inherits needs no
 * further look.
 */
export function fieldReader(key: string): (value: unknown) => unknown {
  if (key in Object.prototype || key in Array.prototype)
    return (value) =>
      isObject(value) && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
  return (value) => (isObject(value) ? value[key] : undefined)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object'
}
