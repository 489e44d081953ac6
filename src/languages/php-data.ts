import { isScalar, type Json } from '../ir/json.ts'
import type { Text } from '../ir/text.ts'
import { widthOf } from './width.ts'

const LINE_LENGTH = 100

/** A JSON value as arrays of PHP; an empty object is one, as an empty array would be a list. */
export function printPhp(value: Json, string: (text: Text) => string, indent: string, column: number): string {
  const inner = `${indent}    `
  switch (value.kind) {
    case 'object': {
      if (value.members.length === 0) return 'new stdClass()'
      const members = value.members.map((member) => {
        const name = `${inner}${string(member.name)} => `
        return `${name}${printPhp(member.value, string, inner, widthOf(name))},\n`
      })
      return `[\n${members.join('')}${indent}]`
    }
    case 'array': {
      if (value.items.length === 0) return '[]'
      const items = value.items.map((item) => printPhp(item, string, inner, inner.length))
      const line = `[${items.join(', ')}]`
      const fits = value.items.every(isScalar) && column + widthOf(line) < LINE_LENGTH
      return fits ? line : `[\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}]`
    }
    case 'string':
      return string(value.text)
    case 'number':
      return value.source
    case 'boolean':
      return String(value.value)
    case 'null':
      return 'null'
    case 'hole':
      throw new TypeError('a hole is no native value')
  }
}
