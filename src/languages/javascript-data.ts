import { isScalar, type Json, type JsonArray, type JsonObject } from '../ir/json.ts'
import { isLiteral, plain, type Text } from '../ir/text.ts'
import { fits } from './javascript-width.ts'
import { pair } from './javascript-pair.ts'
import { nativeJson } from './json-data.ts'
import type { Form } from './language.ts'

/** Whether `JSON.stringify` of the literal gives equal JSON. A lone text or number is shorter as it is. */
export function isNative(value: Json): boolean {
  return !isScalar(value) && keeps(value)
}

const isExact = (source: string): boolean => String(Number(source)) === source
// Nobody reads what is nested more deeply.
const keeps = nativeJson({
  integer: isExact,
  float: isExact,
  object: ({ members }) => members.every((member) => isPlainKey(member.name)),
  depth: 64,
})

/** A name that is a number would come first (and prettier takes its quotes off), `__proto__` would set the prototype. */
function isPlainKey(name: Text): boolean {
  return isLiteral(name) && !/^(?:\d+(?:\.\d+)?|__proto__)$/.test(plain(name))
}

type Quote = (text: Text, form?: Form) => string

/**
 * The value as prettier prints it, objects with each member on a line.
 * @param after how many characters stand on the line after the value
 */
export function printData(value: Json, string: Quote, indent: string, column: number, after = 0): string {
  if (value.kind === 'object') return printObject(value, string, indent)
  return value.kind === 'array' ? printArray(value, string, indent, column, after) : printScalar(value, string)
}

function printScalar(value: Json, string: Quote): string {
  switch (value.kind) {
    case 'string':
      return string(value.text, isLong(value.text) ? 'block' : 'line')
    case 'number':
      return value.source
    case 'boolean':
      return String(value.value)
    case 'null':
      return 'null'
    default:
      throw new TypeError(`no native value: ${value.kind}`)
  }
}

function printObject({ members }: JsonObject, string: Quote, indent: string): string {
  if (members.length === 0) return '{}'
  const inner = `${indent}  `
  let lines = ''
  for (const { name, value } of members) {
    const key = string(name)
    // Only a list looks at where it stands.
    const column = value.kind === 'array' ? inner.length + pair(key, '', inner).length - 1 : 0
    lines += `${inner}${pair(key, printData(value, string, inner, column, 1), inner)}\n`
  }
  return `{\n${lines}${indent}}`
}

/** A text of some lines, a GraphQL query or a message, is easier to read as a template literal. */
function isLong(text: Text): boolean {
  const value = plain(text)
  const first = value.indexOf('\n')
  return first !== -1 && value.includes('\n', first + 1)
}

// https://github.com/prettier/prettier/blob/main/src/language-js/print/array.js
function printArray(array: JsonArray, string: Quote, indent: string, column: number, after: number): string {
  const flat = flatten(array, string)
  if (flat !== undefined && fits(' '.repeat(column) + flat + ' '.repeat(after))) return flat
  const inner = `${indent}  `
  const items = array.items.map((item) => printData(item, string, inner, inner.length, 1))
  const isNumeric = items.length > 1 && array.items.every((item) => item.kind === 'number')
  return `[\n${isNumeric ? fill(items, inner) : items.map((item) => `${inner}${item},\n`).join('')}${indent}]`
}

/** On one line; nothing where something in it must not be. */
function flatten(value: Json, string: Quote): string | undefined {
  if (value.kind === 'object') return value.members.length === 0 ? '{}' : undefined
  if (value.kind !== 'array') {
    const scalar = printScalar(value, string)
    return scalar.includes('\n') ? undefined : scalar
  }
  if (isMatrix(value.items)) return undefined
  const items = value.items.map((item) => flatten(item, string))
  return items.includes(undefined) ? undefined : `[${items.join(', ')}]`
}

/** Several arrays or several objects of more than one element each never share a line. */
function isMatrix(items: readonly Json[]): boolean {
  const [first] = items
  return items.length > 1 && items.every((item) => item.kind === first?.kind && sizeOf(item) > 1)
}

function sizeOf(value: Json): number {
  return value.kind === 'array' ? value.items.length : value.kind === 'object' ? value.members.length : 0
}

/** As many numbers on a line as it holds. */
function fill(numbers: readonly string[], indent: string): string {
  const lines: string[] = []
  let line = ''
  for (const number of numbers) {
    const longer = line === '' ? `${indent}${number},` : `${line} ${number},`
    if (line !== '' && !fits(longer)) {
      lines.push(line)
      line = `${indent}${number},`
    } else line = longer
  }
  return `${[...lines, line].join('\n')}\n`
}
