import { dataPrinter } from './data-lines.ts'
import { escapeWith, hex, INVISIBLE, type Escapes } from './escape.ts'
import { nativeJson } from './json-data.ts'
import { flat, type Call, type Form, type Language, type Piece } from './language.ts'
import { bare } from './pieces.ts'
import { groupImports } from './python-imports.ts'
import { isWithin, widthByCharacter } from './width.ts'

// https://docs.python.org/3/reference/lexical_analysis.html#string-and-bytes-literals
// A lone surrogate could be written, but not sent: what Postman sends for it is U+FFFD.
const escapes = (special: string): Escapes => ({
  unsafe: new RegExp(`[${INVISIBLE}${special}]`, 'u'),
  table: { '\\': '\\\\', '"': '\\"', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t', '{': '{{', '}': '}}' },
  other: (unit) =>
    unit < 0x100 ? `\\x${hex(unit, 2)}` : `\\u${hex(unit >= 0xd800 && unit < 0xe000 ? 0xfffd : unit, 4)}`,
})
// Line feeds and tabs stay; a raw carriage return would be read as a line feed.
const blockEscapes = (special: string): Escapes => ({
  ...escapes(''),
  unsafe: new RegExp(`(?![\\n\\t])[${INVISIBLE}\\\\${special}]|"(?="")`, 'u'),
})
const QUOTES = {
  '"': { plain: escapes('"\\\\'), format: escapes('"\\\\{}') },
  "'": { plain: escapes("'\\\\"), format: escapes("'\\\\{}") },
}
const BLOCK = { plain: blockEscapes(''), format: blockEscapes('{}') }

// https://docs.python.org/3/reference/lexical_analysis.html#keywords, built-in names that a sample should not hide, and what it may import
const reserved = new Set(
  `False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda match
  nonlocal not or pass raise return try while with yield case type bytes dict filter float format hash id input int iter len list map max min next
  object open print range set sorted str sum tuple vars zip datetime os quote random time urlencode uuid`.split(/\s+/),
)

const LINE_LENGTH = 88

/** Python 3.11 and later; layout as Black has it. */
export const python: Language = {
  id: 'python',
  title: 'Python',
  extension: 'py',
  highlight: 'python',
  indent: '    ',
  line: (value) =>
    value.includes('"') ? delimited([{ literal: value }]) : `"${escapeWith(QUOTES['"'].plain, value)}"`,
  block: (value) => (value.includes('\n') ? block([{ literal: value }]) : undefined),
  splice,
  comment: (text) => `# ${text}`.trimEnd(),
  reserved,
  identifier: (words) => words.join('_'),
  data: {
    // `int()` refuses more than 4300 digits, the parser a hundred open brackets.
    accepts: nativeJson({ depth: 60, integer: (digits) => digits.length < 4000 }),
    // As Black lays it out with trailing commas.
    print: dataPrinter({
      indent: '    ',
      lineLength: LINE_LENGTH,
      widthOf: widthByCharacter,
      object: { open: '{', close: '}', empty: '{}' },
      member: (name, string) => `${string(name)}: `,
      trails: true,
      words: { true: 'True', false: 'False', null: 'None' },
    }),
  },
  variables: {
    declare: (name, value) => assign(`${name} = `, value, '', ''),
    environment: { code: (name) => `os.environ[${name}]`, imports: ['import os'] },
    encode: {
      path: { code: (value) => `quote(${value})`, imports: ['from urllib.parse import quote'] },
      query: { code: (value) => `quote(${value}, safe="")`, imports: ['from urllib.parse import quote'] },
      form: { code: (value) => `quote(${value}, safe="")`, imports: ['from urllib.parse import quote'] },
      json: { code: (value) => `json.dumps(${value}, ensure_ascii=False)[1:-1]`, imports: ['import json'] },
      name: { code: (value) => `Path(${value}).name`, imports: ['from pathlib import Path'] },
    },
    dynamic: {
      guid: { code: () => 'str(uuid.uuid4())', imports: ['import uuid'] },
      randomUUID: { code: () => 'str(uuid.uuid4())', imports: ['import uuid'] },
      timestamp: { code: () => 'str(int(time.time()))', imports: ['import time'] },
      isoTimestamp: {
        code: () => 'datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")',
        imports: ['from datetime import UTC, datetime'],
        isDeclared: true,
      },
      randomInt: { code: () => 'str(random.randint(0, 1000))', imports: ['import random'] },
    },
  },
  assign,
  call: (node, indent) => call(node, indent),
  imports: groupImports,
}

// https://black.readthedocs.io/en/stable/the_black_code_style/current_style.html#how-black-wraps-lines
// A value that is too long for its line goes into brackets where it then fits.
function assign(before: string, literal: string, after: string, indent: string): string {
  const whole = before + literal + after
  if (literal.includes('\n') || isWithin(indent + whole, LINE_LENGTH)) return whole
  if (!isWithin(`${indent}    ${literal}`, LINE_LENGTH)) return whole
  return `${before}(\n${indent}    ${literal}\n${indent})${after}`
}

/**
 * All on one line; else the arguments of a call on one line of their own; else each on its own, with a comma after the last. The elements of a
 * tuple or a list never share a line of their own.
 */
function call(node: Call, indent: string, room = 0): string {
  const { before, args, after } = node
  const line = flat(node)
  if (args.length === 0 || isWithin(indent + line, LINE_LENGTH - room)) return line
  const inner = `${indent}    `
  const [only] = args
  if (args.length === 1 && only !== undefined)
    return `${before}\n${inner}${argument(only, inner, 0)}\n${indent}${after}`
  const list = flat({ before: '', args, after: '' })
  if (/\w\($/.test(before) && isWithin(inner + list, LINE_LENGTH))
    return `${before}\n${inner}${list}\n${indent}${after}`
  return `${before}\n${args.map((arg) => `${inner}${argument(arg, inner, 1)},\n`).join('')}${indent}${after}`
}

/** @param room columns that what follows on the line takes */
function argument(arg: string | Call, indent: string, room: number): string {
  return typeof arg === 'string' ? arg : call(arg, indent, room)
}

function splice(pieces: readonly Piece[], form: Form): string {
  const [only] = pieces
  if (pieces.length === 1 && only !== undefined && 'code' in only) return only.code
  // Before Python 3.12 an expression in an f-string may not hold the string's own quote.
  const inner = bare(pieces, /^str\((.*)\)$/).map((piece) =>
    'code' in piece ? { code: piece.code.replaceAll('"', "'") } : piece,
  )
  const isLong = form === 'block' && pieces.some((piece) => 'literal' in piece && piece.literal.includes('\n'))
  return isLong ? block(inner) : delimited(inner)
}

// https://black.readthedocs.io/en/stable/the_black_code_style/current_style.html#strings
// Double quotes, unless they need more backslashes.
function delimited(pieces: readonly Piece[]): string {
  const literals = pieces.map((piece) => ('literal' in piece ? piece.literal : '')).join('')
  const count = (quote: string): number => literals.split(quote).length
  const mayBeSingle = pieces.every((piece) => 'literal' in piece || !piece.code.includes("'"))
  const quote = mayBeSingle && count("'") < count('"') ? "'" : '"'
  const isFormat = pieces.some((piece) => 'code' in piece)
  return `${isFormat ? 'f' : ''}${quote}${join(pieces, QUOTES[quote][isFormat ? 'format' : 'plain'])}${quote}`
}

function block(pieces: readonly Piece[]): string {
  const isFormat = pieces.some((piece) => 'code' in piece)
  const [first] = pieces
  if (pieces.length === 1 && first !== undefined && 'literal' in first && isRaw(first.literal))
    return `r"""${first.literal}"""`
  const body = join(pieces, BLOCK[isFormat ? 'format' : 'plain'])
  return `${isFormat ? 'f' : ''}"""${body.endsWith('"') ? `${body.slice(0, -1)}\\"` : body}"""`
}

/** Backslashes read better in a raw string, where it can hold the value. */
function isRaw(value: string): boolean {
  return value.includes('\\') && !/"""|["\\]$/.test(value) && !NEEDS_ESCAPE.test(value)
}
const NEEDS_ESCAPE = new RegExp(`(?![\\n\\t])[${INVISIBLE}]`, 'u')

function join(pieces: readonly Piece[], table: Escapes): string {
  return pieces.map((piece) => ('literal' in piece ? escapeWith(table, piece.literal) : `{${piece.code}}`)).join('')
}
