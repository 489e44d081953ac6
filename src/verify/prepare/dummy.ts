import type { Request } from '../../ir/request.ts'
import { holesOf, type Values } from './fill.ts'

/**
 * A value for each hole of a request: always the same for the same name, and harmless wherever it may stand,
 * a method or a field name among them. Where a hole stands in place of a JSON value it is a number.
 */
export function dummyValues(request: Request): Values {
  const numeric = new Set(holesOf(request).values)
  return (name) => (numeric.has(name) ? String(checksum(name)) : `v${checksum(name)}`)
}

function checksum(name: string): number {
  let sum = 7
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 99991
  return sum
}
