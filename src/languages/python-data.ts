import { isScalar, type Json } from '../ir/json.ts'
import type { Text } from '../ir/text.ts'
import { isWithin, widthByCharacter } from './width.ts'

const LINE_LENGTH = 88

/** A JSON value as a literal of Python, laid out as Black does with trailing commas: a list of scalars stays on one line where it fits. */
export function printPython(value: Json, string: (text: Text) => string, indent: string, column: number): string {
  const inner = `${indent}    `
  switch (value.kind) {
    case 'object': {
      if (value.members.length === 0) return '{}'
      let members = ''
      for (const member of value.members) {
        const name = `${inner}${string(member.name)}: `
        // Only a list looks at where it stands.
        const column = member.value.kind === 'array' ? widthByCharacter(name) : 0
        members += `${name}${printPython(member.value, string, inner, column)},\n`
      }
      return `{\n${members}${indent}}`
    }
    case 'array': {
      if (value.items.length === 0) return '[]'
      const items = value.items.map((item) => printPython(item, string, inner, inner.length))
      const line = `[${items.join(', ')}]`
      // Room for the comma that follows.
      const fits = value.items.every(isScalar) && isWithin(line, LINE_LENGTH - column - 1)
      return fits ? line : `[\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}]`
    }
    case 'string':
      return string(value.text)
    case 'number':
      return value.source
    case 'boolean':
      return value.value ? 'True' : 'False'
    case 'null':
      return 'None'
    case 'hole':
      throw new TypeError('a hole is no native value')
  }
}
