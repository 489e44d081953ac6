import { readCollectionFrom } from '../../src/collection/read.ts'
import type { Request } from '../../src/ir/request.ts'
import { fill } from '../../src/verify/prepare/fill.ts'
import type { VerifiedRequest } from '../../src/verify/verify.ts'
import { POSITIONS, type Position } from './positions.ts'
import { everything, valuesFor } from './values.ts'

/** A variable at one place, and one value of it. */
export interface HostileRequest extends VerifiedRequest {
  readonly position: Position
  readonly value: string
}

/**
 * A request for each place and each value: it is rendered with the hole, gets the value when it runs, and has to send what Postman
 * sends with that value. `isWhole` gives one value a place, that has everything in it.
 */
export function hostileRequests(isWhole: boolean): readonly HostileRequest[] {
  return POSITIONS.flatMap((position) =>
    valuesOf(position, isWhole).map(([name, value]) => {
      const request = read(position, {})
      const sent = position.isComponent === true ? fill(request, () => value) : read(position, { v: value })
      const location = `${position.name}: ${name}`
      return {
        collection: 'Hostile',
        request: { ...request, location },
        atRunTime: { values: { v: value }, sent },
        position,
        value,
      }
    }),
  )
}

/** The request with the hole, or with its value. */
export function read(position: Position, values: Readonly<Record<string, string>>): Request {
  const collection = {
    info: { name: 'Hostile', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item: [item(position, 'v')],
  }
  return readCollectionFrom(collection, { variables: values }).requests[0] as Request
}

/** The item of a collection, its variable called by that name. */
export function item({ name, request }: Position, variable: string): object {
  return JSON.parse(JSON.stringify({ name, request }).replaceAll('{{v}}', `{{${variable}}}`)) as object
}

function valuesOf({ room, values }: Position, isWhole: boolean): readonly (readonly [name: string, value: string])[] {
  if (values !== undefined)
    return values.slice(0, isWhole ? 2 : undefined).map((value) => [JSON.stringify(value), value])
  return isWhole ? [['everything', everything(room)]] : valuesFor(room)
}
