import { quoted } from '../error.ts'
import { didYouMean } from '../near.ts'

/** The part of JSON Schema (draft 2020-12) that manifests need. */
export interface Schema {
  readonly $schema?: string
  readonly title?: string
  readonly description?: string
  readonly type?: 'string' | 'object' | 'array'
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | false
  readonly items?: Schema
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly minLength?: number
}

/**
 * What is wrong with a value, as sentences; empty where nothing is.
 * @param path of the value: `library.version`
 */
export function mismatches(value: unknown, schema: Schema, path = ''): readonly string[] {
  const { type, items } = schema
  const name = path === '' ? 'the file' : quoted(path)
  if (type !== undefined && typeOf(value) !== type)
    return [`${name}: expected ${articled(type)}, found ${articled(typeOf(value))}`]
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

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeOf(value) === 'object'
}

function articled(type: string): string {
  return type === 'null' ? type : `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`
}
