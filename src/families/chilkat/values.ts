import type { Text } from '../../ir/text.ts'
import { methodOf, propertyOf } from './api.ts'
import type { ApiClassName, ApiProperty } from './api-class.ts'
import type { Call, Local, Value } from './program.ts'

/** What a call may be given: a value, or what makes one without doubt. */
export type Given = Value | Local | Text | string | number | boolean

export function valueOf(given: Given): Value {
  switch (typeof given) {
    case 'string':
      return { kind: 'text', text: given === '' ? [] : [given], isLong: false, type: 'string' }
    case 'number':
      return { kind: 'int', value: given, type: 'int' }
    case 'boolean':
      return { kind: 'bool', value: given, type: 'bool' }
    default:
      if (isText(given)) return { kind: 'text', text: given, isLong: false, type: 'string' }
      return 'kind' in given ? given : { kind: 'local', local: given, type: given.type }
  }
}

export function longText(text: Text): Value {
  return { kind: 'text', text, isLong: true, type: 'string' }
}

/** @throws TypeError where the object has no such property */
export function get(object: Local, member: string): Call {
  return {
    kind: 'get',
    object,
    member,
    arguments: [],
    type: propertyOf(classOf(object), member).type,
    isCurrent: false,
  }
}

/** The property, to be set. */
export function settable(object: Local, member: string): ApiProperty {
  return propertyOf(classOf(object), member)
}

/** @throws TypeError where the object has no such method, or one that takes other arguments */
export function call(object: Local, member: string, ...given: readonly Given[]): Call {
  const values = given.map(valueOf)
  const types = values.map((value) => value.type)
  const { parameters, type, isCurrent } = methodOf(classOf(object), member, types)
  return {
    kind: 'call',
    object,
    member,
    arguments: values.map((value, index) => ({ label: parameters[index]?.[0] ?? '', value })),
    type,
    isCurrent,
  }
}

function classOf({ type }: Local): ApiClassName {
  if (type === 'bool' || type === 'int' || type === 'string') throw new TypeError(`a ${type} has no members`)
  return type
}

function isText(given: Value | Local | Text): given is Text {
  return Array.isArray(given)
}
