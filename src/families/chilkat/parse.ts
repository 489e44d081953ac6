import type { Json, JsonArray, JsonObject } from '../../ir/json.ts'
import { plain } from '../../ir/text.ts'
import type { Builder } from './builder.ts'
import { isInt, isPathName } from './json-path.ts'
import type { Call, Local } from './program.ts'
import { call, get } from './values.ts'
import { createVariables, type Variables } from './parse-variables.ts'

/**
 * Writes the code that reads each value of a response of this shape. Of an array the first element is read, in a loop.
 * Chilkat's paths go through up to three arrays by the properties I, J and K; beyond that, and where a name can't stand in a path,
 * the object or array is fetched by itself.
 */
export function parseObject(builder: Builder, root: Local, value: JsonObject): void {
  const parser: Parser = { builder, variables: createVariables(builder), depth: 0 }
  readMembers(parser, { object: root, path: '', used: '', names: [], own: 0 }, value)
}

/** The same for an array. */
export function parseArray(builder: Builder, root: Local, value: JsonArray): void {
  readElements({ builder, variables: createVariables(builder), depth: 0 }, root, value, [])
}

interface Parser {
  readonly builder: Builder
  readonly variables: Variables
  /** How many loops there are around this place. */
  readonly depth: number
}

/** Where a value stands. */
interface Place {
  /** A JsonObject, and the path from it. */
  readonly object: Local
  readonly path: string
  /** Which of the object's properties I, J and K the path uses. */
  readonly used: string
  /** Names of members from the root, arrays passed through. */
  readonly names: readonly string[]
  /** How many of the names lie outside the nearest array's element. */
  readonly own: number
}

const INDEXES = 'IJK'

function readMembers(parser: Parser, place: Place, { members }: JsonObject): void {
  for (const { name, value } of members) {
    const written = plain(name)
    const names = [...place.names, written]
    if (isPathName(name)) read(parser, { ...place, path: join(place.path, written), names }, value)
    else readByPosition(parser, { ...place, names }, written, value)
  }
}

function read(parser: Parser, place: Place, value: Json): void {
  if (value.kind === 'object') return readMembers(parser, place, value)
  if (value.kind === 'array') return readArray(parser, place, value)
  readScalar(parser, value, place.names, place.own, (method) => call(place.object, `${method}Of`, place.path))
}

function readScalar(
  parser: Parser,
  value: Json,
  names: readonly string[],
  own: number,
  getter: (method: string) => Call,
): void {
  const { builder, variables } = parser
  const { method, type, suffix } = accessOf(value)
  builder.assign(variables.named(type, names, own, suffix), getter(method))
}

/** What reads a value of this kind; numbers that are no 32-bit integers are read as their digits. */
function accessOf(value: Json): {
  readonly method: string
  readonly type: 'string' | 'int' | 'bool'
  readonly suffix: string
} {
  if (value.kind === 'number' && isInt(value)) return { method: 'Int', type: 'int', suffix: '' }
  if (value.kind === 'boolean') return { method: 'Bool', type: 'bool', suffix: '' }
  if (value.kind === 'null') return { method: 'IsNull', type: 'bool', suffix: 'IsNull' }
  return { method: 'String', type: 'string', suffix: '' }
}

function readArray(parser: Parser, place: Place, value: JsonArray): void {
  const { builder, variables, depth } = parser
  const [first] = value.items
  if (first === undefined) return
  const letter = [INDEXES[depth] ?? '', ...INDEXES].find((each) => each !== '' && !place.used.includes(each))
  if (first.kind === 'array' || letter === undefined) {
    const names = variables.nested('Array', place.names)
    fetched(parser, names, call(place.object, 'ArrayOf', place.path), (array) =>
      readElements(parser, array, value, place.names),
    )
    return
  }
  const path = `${place.path}[${letter.toLowerCase()}]`
  const inner: Place = { ...place, path, used: place.used + letter, own: place.names.length }
  loop(parser, call(place.object, 'SizeOfArray', place.path), (index, deeper) => {
    builder.set(place.object, letter, index)
    if (first.kind === 'object') return readMembers(deeper, inner, first)
    const { method, type } = accessOf(first)
    builder.assign(variables.element(type), call(place.object, `${method}Of`, path))
  })
}

/** The elements of an array that has a variable of its own. */
function readElements(parser: Parser, array: Local, value: JsonArray, names: readonly string[]): void {
  const { builder, variables } = parser
  const [first] = value.items
  if (first === undefined) return
  if (first.kind === 'object') return readObjects(parser, array, first, names)
  loop(parser, get(array, 'Size'), (index, deeper) => {
    if (first.kind === 'array') {
      const made = call(array, 'ArrayAt', index)
      fetched(deeper, variables.nested('Array', names), made, (inner) => readElements(deeper, inner, first, names))
    } else {
      const { method, type } = accessOf(first)
      builder.assign(variables.element(type), call(array, `${method}At`, index))
    }
  })
}

/** The elements that are objects. The current generation fetches them into one that is made before. */
function readObjects(parser: Parser, array: Local, first: JsonObject, names: readonly string[]): void {
  const { builder, variables } = parser
  const candidates = ['json', ...variables.nested('Object', names)]
  const place = { path: '', used: '', names, own: names.length }
  const size = get(array, 'Size')
  if (builder.generation === 'classic') {
    loop(parser, size, (index, deeper) => {
      const object = builder.obtain(candidates, array, 'ObjectAt', index)
      readMembers(deeper, { object, ...place }, first)
      builder.dispose(object)
    })
    return
  }
  const object = builder.create('JsonObject', ...candidates)
  loop(parser, size, (index, deeper) => {
    builder.attempt(call(array, 'ObjectAt2', index, object))
    readMembers(deeper, { object, ...place }, first)
  })
  builder.dispose(object)
}

/** A member whose name means something else in a path: by its position. */
function readByPosition(parser: Parser, place: Place, name: string, value: Json): void {
  const { variables } = parser
  if (value.kind === 'array' && value.items.length === 0) return
  if (place.path === '') return readAtPosition(parser, place, name, value)
  const names = variables.nested('Object', place.names.slice(0, -1))
  fetched(parser, names, call(place.object, 'ObjectOf', place.path), (object) =>
    readAtPosition(parser, { ...place, object, path: '', used: '' }, name, value),
  )
}

function readAtPosition(parser: Parser, place: Place, name: string, value: Json): void {
  const { builder, variables } = parser
  const { object } = place
  const position = variables.position()
  builder.assign(position, call(object, 'IndexOf', name))
  builder.when(position, 'at-least', 0, () => {
    if (value.kind === 'object')
      fetched(parser, variables.nested('Object', place.names), call(object, 'ObjectAt', position), (inner) =>
        readMembers(parser, { ...place, object: inner, path: '', used: '' }, value),
      )
    else if (value.kind === 'array')
      fetched(parser, variables.nested('Array', place.names), call(object, 'ArrayAt', position), (array) =>
        readElements(parser, array, value, place.names),
      )
    else readScalar(parser, value, place.names, place.own, (method) => call(object, `${method}At`, position))
  })
}

/** Fetches an object or array by itself and reads it, if it is there. */
function fetched({ builder }: Parser, names: readonly string[], made: Call, body: (found: Local) => void): void {
  const found = builder.keep(names, made)
  builder.when(get(made.object, 'LastMethodSuccess'), 'equals', true, () => {
    body(found)
    builder.dispose(found)
  })
}

function loop(parser: Parser, size: Call, body: (index: Local, deeper: Parser) => void): void {
  const { builder, variables, depth } = parser
  const { index, count } = variables.counter(depth)
  builder.loop(index, count, size, () => body(index, { ...parser, depth: depth + 1 }))
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}
