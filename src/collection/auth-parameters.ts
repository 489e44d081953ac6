import type { Text } from '../ir/text.ts'
import { isRaw, member, string, written } from './raw.ts'
import { valueAs } from './value-as.ts'
import type { Scope } from './scope.ts'

/** The parameters of an auth, as Postman's engine reads them. */
export class Parameters {
  readonly byName: ReadonlyMap<string, Text>
  /** Numbers, booleans and null, which the engine takes for values in some places and for nothing in others; and what else is no string. */
  readonly unquoted: ReadonlyMap<string, unknown>

  constructor(raw: unknown, scope: Scope) {
    this.byName = parametersOf(raw, scope)
    this.unquoted = new Map(entriesOf(raw).filter(([, value]) => value !== undefined && typeof value !== 'string'))
  }

  get(name: string): Text {
    return this.byName.get(name) ?? []
  }

  /** As {@link get}, but nothing of 0, false and null. */
  truthy(name: string): Text {
    return this.unquoted.has(name) && !this.unquoted.get(name) ? [] : this.get(name)
  }

  /** To the engine the string "false" is as good as true. */
  isOn(name: string): boolean {
    return this.truthy(name).length > 0
  }
}

/** `[{ key, value }]` as in v2.1, or `{ key: value }` as in v2.0. Nothing where a value is null. */
function parametersOf(raw: unknown, scope: Scope): Map<string, Text> {
  const parameters = new Map<string, Text>()
  for (const [name, value] of entriesOf(raw)) {
    if (value === null || value === undefined) continue
    // What a signature is made of may be data.
    const isData = typeof value === 'object' && !APPLIED.has(string(member(raw, 'type')))
    parameters.set(name, scope.text(isData ? JSON.stringify(value) : written(value)))
  }
  return parameters
}

/** Kinds whose parameters stand in the request as they are, and which do; others say how to get a token. */
export const APPLIED: ReadonlyMap<string, readonly string[]> = new Map([
  ['basic', ['username', 'password']],
  ['bearer', ['token']],
  ['apikey', ['key', 'value', 'in']],
  ['oauth2', ['accessToken', 'addTokenTo', 'headerPrefix', 'tokenType']],
])

function entriesOf(raw: unknown): readonly (readonly [name: string, value: unknown])[] {
  const given = member(raw, string(member(raw, 'type')))
  const entries = Array.isArray(given)
    ? (given as unknown[]).map((entry) => [string(member(entry, 'key')), valueAs(entry)] as const)
    : isRaw(given)
      ? Object.entries(given)
      : []
  return entries.filter(([name]) => name !== '')
}
