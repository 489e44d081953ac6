import { quoted } from '../error.ts'
import { didYouMean } from '../near.ts'

/** The part of JSON Schema (draft 2020-12) that manifests and the configuration need. */
export interface Schema {
  readonly $schema?: string
  readonly title?: string
  readonly description?: string
  readonly type?: 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array'
  /** Schemas of different types. */
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | false
  readonly items?: Schema
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly minLength?: number
  readonly minimum?: number
  readonly maximum?: number
}

/**
 * What is wrong with a value, as sentences; empty where nothing is.
 * @param path of the value: `library.version`
 */
export function mismatches(value: unknown, schema: Schema, path = ''): readonly string[] {
  const { items, anyOf = [schema] } = schema
  const name = path === '' ? 'the file' : quoted(path)
  const fitting = anyOf.find(({ type }) => type === undefined || isOf(value, type))
  if (fitting === undefined) {
    const expected = anyOf.flatMap(({ type }) => (type === undefined ? [] : articled(type)))
    return [`${name}: expected ${expected.join(' or ')}, found ${articled(typeOf(value))}`]
  }
  if (fitting !== schema) return mismatches(value, fitting, path)
  if (typeof value === 'number') return numberMismatches(value, schema).map((problem) => `${name}: ${problem}`)
  if (typeof value === 'string') return stringMismatches(value, schema).map((problem) => `${name}: ${problem}`)
  if (Array.isArray(value))
    return items === undefined ? [] : value.flatMap((item, index) => mismatches(item, items, `${path}[${index}]`))
  return isObject(value) ? objectMismatches(value, schema, path) : []
}

function stringMismatches(value: string, { enum: values, pattern, minLength = 0 }: Schema): readonly string[] {
  if (value.length < minLength) return ['expected some text, found none']
  if (values !== undefined && !values.includes(value))
    return [`expected one of ${values.join(', ')}; found ${quoted(value)}`]
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(value))
    return [`expected ${pattern}, found ${quoted(value)}`]
  return []
}

function numberMismatches(value: number, { minimum = -Infinity, maximum = Infinity }: Schema): readonly string[] {
  return value >= minimum && value <= maximum ? [] : [`expected ${minimum} to ${maximum}, found ${value}`]
}

function objectMismatches(value: Readonly<Record<string, unknown>>, schema: Schema, path: string): readonly string[] {
  const { properties = {}, required = [], additionalProperties } = schema
  const at = (name: string): string => (path === '' ? name : `${path}.${name}`)
  const missing = required.filter((name) => !Object.hasOwn(value, name)).map((name) => `${quoted(at(name))} is missing`)
  const wrong = Object.entries(value).flatMap(([name, inner]) => {
    const own = Object.hasOwn(properties, name) ? properties[name] : additionalProperties
    if (own === undefined) return []
    if (own !== false) return mismatches(inner, own, at(name))
    const known = Object.keys(properties)
    return [`${quoted(at(name))}: there is no such member.${didYouMean(name, known)}`]
  })
  // A misspelt name is why another is missing.
  return [...wrong, ...missing]
}

function isOf(value: unknown, type: string): boolean {
  return type === 'integer' ? Number.isSafeInteger(value) : typeOf(value) === type
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeOf(value) === 'object'
}

function articled(type: string): string {
  return type === 'null' || type === 'undefined' ? type : `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`
}
