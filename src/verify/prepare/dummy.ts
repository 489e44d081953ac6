import type { Request } from '../../ir/request.ts'
import { holesOf, type Values } from './fill.ts'

/**
 * A value for each hole of a request: always the same for the same name, and harmless wherever it may stand,
 * a method or a field name among them. Where a hole stands in place of a JSON value it is a number; where it is
 * always encoded it needs to be.
 */
export function dummyValues(request: Request): Values {
  const holes = holesOf(request)
  return ({ name }) => {
    const hole = holes.get(name)
    if (hole?.isValue === true) return String(checksum(name))
    const isEncoded = hole !== undefined && !hole.encodings.has('none')
    return isEncoded ? `v ${checksum(name)}&=?#%+/é` : `v${checksum(name)}`
  }
}

function checksum(name: string): number {
  let sum = 7
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 99991
  return sum
}
