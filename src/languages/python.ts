import { escapeWith, hex, INVISIBLE, type Escapes } from './escape.ts'
import type { Language } from './language.ts'
import type { Json } from '../ir/json.ts'
import type { Text } from '../ir/text.ts'

// https://docs.python.org/3/reference/lexical_analysis.html#string-and-bytes-literals
const escapes = (extra: string): Escapes => ({
  unsafe: new RegExp(`[${INVISIBLE}${extra}]`, 'gu'),
  table: { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t', '{': '{{', '}': '}}' },
  other: (unit) => (unit < 0x100 ? `\\x${hex(unit, 2)}` : `\\u${hex(unit, 4)}`),
})
const inString = escapes('"\\\\')
const inFString = escapes('"\\\\{}')
const inBlock: Escapes = { ...escapes('\\\\'), unsafe: new RegExp(`(?!\\n)[${INVISIBLE}\\\\]|"(?="")|"$`, 'gu') }

const line = (value: string): string => `"${escapeWith(inString, value)}"`

// https://docs.python.org/3/reference/lexical_analysis.html#keywords, and built-in names that a sample should not hide
const reserved = new Set(
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda match nonlocal not or pass raise return try while with yield case type bytes dict filter float format hash id input int iter len list map max min next object open print range set sorted str sum tuple vars zip os quote'.split(' '),
)

export const python: Language = {
  id: 'python',
  title: 'Python',
  extension: 'py',
  highlight: 'python',
  indent: '    ',
  line,
  block: (value) => (value.includes('\n') ? `"""${value.startsWith('\n') ? '\\\n' : ''}${escapeWith(inBlock, value)}"""` : undefined),
  splice: (pieces) => `f"${pieces.map((piece) => ('literal' in piece ? escapeWith(inFString, piece.literal) : `{${piece.code}}`)).join('')}"`,
  comment: (text) => `# ${text}`.trimEnd(),
  reserved,
  identifier: (words) => words.join('_'),
  data: {
    accepts: isNative,
    print: (value, string, indent) => print(value, string, indent),
  },
  variables: {
    declare: (name, value) => `${name} = ${value}`,
    environment: { code: (name) => `os.environ[${name}]`, imports: ['import os'] },
    encode: {
      path: { code: (value) => `quote(${value})`, imports: ['from urllib.parse import quote'] },
      query: { code: (value) => `quote(${value}, safe='')`, imports: ['from urllib.parse import quote'] },
      form: { code: (value) => `quote(${value}, safe='')`, imports: ['from urllib.parse import quote'] },
    },
    dynamic: {},
  },
  imports: (needed) => needed.toSorted().join('\n'),
}

// Python keeps integers of any size and the order of members; a float is printed by its shortest form (json.dumps, float.__repr__).
function isNative(value: Json): boolean {
  switch (value.kind) {
    case 'object': {
      const names = value.members.map((member) => JSON.stringify(member.name))
      return new Set(names).size === names.length && value.members.every((member) => isNative(member.value))
    }
    case 'array':
      return value.items.every(isNative)
    case 'number':
      return /^-?\d+$/.test(value.source) && value.source !== '-0'
    case 'hole':
      return false
    default:
      return true
  }
}

function print(value: Json, string: (text: Text) => string, indent: string): string {
  const inner = `${indent}    `
  switch (value.kind) {
    case 'object':
      if (value.members.length === 0) return '{}'
      return `{\n${value.members.map((member) => `${inner}${string(member.name)}: ${print(member.value, string, inner)},\n`).join('')}${indent}}`
    case 'array':
      if (value.items.length === 0) return '[]'
      return `[\n${value.items.map((item) => `${inner}${print(item, string, inner)},\n`).join('')}${indent}]`
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
