import type { Text } from '../ir/text.ts'
import { isRaw, member, string, written } from './raw.ts'
import { valueAs } from './value-as.ts'
import type { Scope } from './scope.ts'

/** `[{ key, value }]` as in v2.1, or `{ key: value }` as in v2.0. Nothing where a value is null. */
export function parametersOf(raw: unknown, scope: Scope): Map<string, Text> {
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

/** Parameters that are there and no strings. */
export function unquotedOf(raw: unknown): ReadonlyMap<string, unknown> {
  return new Map(entriesOf(raw).filter(([, value]) => value !== undefined && typeof value !== 'string'))
}

function entriesOf(raw: unknown): readonly (readonly [name: string, value: unknown])[] {
  const given = member(raw, string(member(raw, 'type')))
  const entries = Array.isArray(given)
    ? (given as unknown[]).map((entry) => [string(member(entry, 'key')), valueAs(entry)] as const)
    : isRaw(given)
      ? Object.entries(given)
      : []
  return entries.filter(([name]) => name !== '')
}
