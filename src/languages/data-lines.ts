import { isScalar } from '../ir/json.ts'
import type { Text } from '../ir/text.ts'
import type { NativeData } from './language.ts'

/** How a language lays out nested data: a member or item a line, a list of scalars on one line where it fits. */
export interface DataLayout {
  readonly indent: string
  /** Columns of a line, in which a comma has to have room. */
  readonly lineLength: number
  widthOf(text: string): number
  readonly object: { readonly open: string; readonly close: string; readonly empty: string }
  /** What stands before a member's value, blank included. */
  member(name: Text, string: (text: Text) => string): string
  /** Whether a comma follows the last line, too. */
  readonly trails: boolean
  readonly words: { readonly true: string; readonly false: string; readonly null: string }
}

/** The printer throws a TypeError for a hole: where one stands for a value, a language's `accepts` is false. */
export function dataPrinter({
  indent: step,
  lineLength,
  widthOf,
  object,
  member,
  trails,
  words,
}: DataLayout): NativeData['print'] {
  const end = trails ? ',\n' : '\n'
  return function print(value, string, indent, column): string {
    const inner = indent + step
    switch (value.kind) {
      case 'object': {
        if (value.members.length === 0) return object.empty
        const lines = value.members.map(({ name, value: data }) => {
          const before = inner + member(name, string)
          // Only a list looks at where it stands.
          return before + print(data, string, inner, data.kind === 'array' ? widthOf(before) : 0)
        })
        return `${object.open}\n${lines.join(',\n')}${end}${indent}${object.close}`
      }
      case 'array': {
        if (value.items.length === 0) return '[]'
        const items = value.items.map((item) => print(item, string, inner, inner.length))
        const line = `[${items.join(', ')}]`
        if (value.items.every(isScalar) && column + widthOf(line) < lineLength) return line
        return `[\n${items.map((item) => inner + item).join(',\n')}${end}${indent}]`
      }
      case 'string':
        return string(value.text)
      case 'number':
        return value.source
      case 'boolean':
        return value.value ? words.true : words.false
      case 'null':
        return words.null
      case 'hole':
        throw new TypeError('a hole is no native value')
    }
  }
}
