import type { Text } from '../ir/text.ts'
import { isRaw, member, string } from './raw.ts'
import type { Scope } from './scope.ts'

/** `[{ key, value }]` as in v2.1, or `{ key: value }` as in v2.0. Nothing where a value is null. */
export function parametersOf(raw: unknown, scope: Scope): Map<string, Text> {
  const parameters = new Map<string, Text>()
  for (const [name, value] of entriesOf(raw)) {
    if (value === null || value === undefined) continue
    parameters.set(name, scope.text(typeof value === 'object' ? JSON.stringify(value) : string(value)))
  }
  return parameters
}

/** Parameters that are numbers, booleans or null. */
export function unquotedOf(raw: unknown): ReadonlyMap<string, unknown> {
  return new Map(entriesOf(raw).filter(([, value]) => value === null || /^(?:number|boolean)$/.test(typeof value)))
}

function entriesOf(raw: unknown): readonly (readonly [name: string, value: unknown])[] {
  const given = member(raw, string(member(raw, 'type')))
  const entries = Array.isArray(given)
    ? (given as unknown[]).map((entry) => [string(member(entry, 'key')), member(entry, 'value')] as const)
    : isRaw(given)
      ? Object.entries(given)
      : []
  return entries.filter(([name]) => name !== '')
}
