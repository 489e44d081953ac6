import type { Path } from './template.ts'
import type { Place } from './emit-place.ts'

/** Of a scope, the JavaScript expressions that hold its context, what it names, and its `@data`. */
export interface Scope {
  readonly context: string
  readonly names: Readonly<Record<string, string>>
  readonly data: Readonly<Record<string, string>>
}
/** Innermost first. */
export type Scopes = readonly Scope[]

/** Where an expression stands: what its paths read, and what is known of the line that it is written to. */
export interface Site {
  readonly scopes: Scopes
  readonly place: Place
}

export function here(scopes: Scopes): Scope {
  return scopes[0] as Scope
}

/** What a path reads, as a JavaScript expression. */
export function path({ parts, depth, data }: Path, scopes: Scopes): string {
  const outward = scopes.slice(Math.min(depth, scopes.length - 1))
  const [first, ...rest] = parts
  if (first === undefined) return here(outward).context
  const fields = (from: string, names: readonly string[]): string => from + names.map((part) => `.${part}`).join('')
  const kind = data ? 'data' : 'names'
  const holder = data || depth === 0 ? outward.find((scope) => Object.hasOwn(scope[kind], first)) : undefined
  if (holder !== undefined) return fields(holder[kind][first] as string, rest)
  if (data) throw new Error(`no @${first}`)
  return fields(here(outward).context, parts)
}

export function named(parameters: readonly string[], values: readonly string[]): Record<string, string> {
  return Object.fromEntries(parameters.map((parameter, index) => [parameter, values[index] ?? 'undefined']))
}
