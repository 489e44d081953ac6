import type { Json, JsonArray, JsonObject } from '../../ir/json.ts'
import { plain } from '../../ir/text.ts'
import type { Builder } from './builder.ts'
import { isInt } from './json-path.ts'
import type { Local } from './program.ts'
import { call } from './values.ts'

/** Sets each member of a Chilkat JsonObject by its path. The value has to be one that `isBuildable` accepts. */
export function fillObject(builder: Builder, object: Local, value: JsonObject): void {
  fillMembers(builder, object, value, '')
}

/** Adds each element to a Chilkat JsonArray. */
export function fillArray(builder: Builder, array: Local, value: JsonArray): void {
  value.items.forEach((item, index) => {
    if (item.kind !== 'object') return addScalar(builder, array, item)
    builder.blank()
    builder.call(array, 'AddObjectAt', -1)
    const object = elementOf(builder, array, index)
    fillMembers(builder, object, item, '')
    builder.dispose(object)
  })
}

function elementOf(builder: Builder, array: Local, index: number): Local {
  const name = `jsonObj_${index + 1}`
  if (builder.generation === 'classic') return builder.obtain([name], array, 'ObjectAt', index)
  const object = builder.create('JsonObject', name)
  builder.attempt(call(array, 'ObjectAt2', index, object))
  return object
}

function fillMembers(builder: Builder, object: Local, { members }: JsonObject, prefix: string): void {
  for (const member of members) fill(builder, object, member.value, prefix + plain(member.name))
}

function fill(builder: Builder, object: Local, value: Json, path: string): void {
  switch (value.kind) {
    case 'object':
      if (value.members.length === 0) builder.call(object, 'UpdateNewObject', path)
      else fillMembers(builder, object, value, `${path}.`)
      break
    case 'array':
      if (value.items.length === 0) builder.call(object, 'UpdateNewArray', path)
      value.items.forEach((item, index) => fill(builder, object, item, `${path}[${index}]`))
      break
    case 'string':
      builder.call(object, 'UpdateString', path, value.text)
      break
    case 'number':
      if (isInt(value)) builder.call(object, 'UpdateInt', path, Number(value.source))
      else builder.call(object, 'UpdateNumber', path, value.source)
      break
    case 'boolean':
      builder.call(object, 'UpdateBool', path, value.value)
      break
    case 'null':
      builder.call(object, 'UpdateNull', path)
      break
    case 'hole':
      throw new TypeError('a hole is no member that can be built')
  }
}

function addScalar(builder: Builder, array: Local, value: Exclude<Json, JsonObject>): void {
  switch (value.kind) {
    case 'string':
      return builder.call(array, 'AddStringAt', -1, value.text)
    case 'number':
      return isInt(value)
        ? builder.call(array, 'AddIntAt', -1, Number(value.source))
        : builder.call(array, 'AddNumberAt', -1, value.source)
    case 'boolean':
      return builder.call(array, 'AddBoolAt', -1, value.value)
    case 'null':
      return builder.call(array, 'AddNullAt', -1)
    default:
      throw new TypeError(`${value.kind} is no element that can be built`)
  }
}
