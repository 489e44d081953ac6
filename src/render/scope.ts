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

/** Own fields only: what an object inherits is no business of a template's. */
export function lookUp(value: unknown, key: string): unknown {
  return value !== null && typeof value === 'object' && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
}
