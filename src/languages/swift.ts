import { escapeWith, INVISIBLE, type Escapes } from './escape.ts'
import type { Language, Piece } from './language.ts'
import { bare } from './pieces.ts'

// https://docs.swift.org/swift-book/documentation/the-swift-programming-language/lexicalstructure/#String-Literals
const inQuotes: Escapes = {
  unsafe: new RegExp(`[${INVISIBLE}"\\\\]`, 'u'),
  table: { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\0': '\\0' },
  // There is no `\u` of a surrogate.
  other: (unit) => `\\u{${(unit >= 0xd800 && unit < 0xe000 ? 0xfffd : unit).toString(16)}}`,
}
const notRaw = new RegExp(`[${INVISIBLE}]`, 'u')
const notBlock = new RegExp(`(?![\\n\\t])[${INVISIBLE}]`, 'u')

/** As many `#` as it takes for nothing in the value to be an end (`"#`) or an escape (`\#`). */
function hashes(value: string): string {
  let longest = 1
  for (const [found] of value.matchAll(/["\\]#*/g)) longest = Math.max(longest, found.length)
  return '#'.repeat(longest)
}

// https://docs.swift.org/swift-book/documentation/the-swift-programming-language/lexicalstructure/#Keywords-and-Punctuation
const reserved = new Set(
  `actor any as associatedtype async await borrowing break case catch class consuming continue default defer deinit do else enum extension
  fallthrough false fileprivate final for func get guard if import in indirect init inout internal is lazy let macro mutating nil nonisolated
  nonmutating open operator override package precedencegroup print private protocol public repeat required rethrows return self set some static struct
  subscript super switch throw throws true try type typealias unowned var weak where while`.split(/\s+/),
)

/** Swift 5.9 and later. */
export const swift: Language = {
  id: 'swift',
  title: 'Swift',
  extension: 'swift',
  highlight: 'swift',
  indent: '    ',
  line,
  block: (value, indent) =>
    value.includes('\n') && !notBlock.test(value) ? block([{ literal: value }], indent) : undefined,
  splice: (pieces, form) => {
    const [only] = pieces
    if (pieces.length === 1 && only !== undefined && 'code' in only) return only.code
    const value = pieces.map((piece) => ('literal' in piece ? piece.literal : '')).join('')
    const inner = bare(pieces, /^String\((Int.*)\)$/)
    if (form === 'block' && value.includes('\n') && !notBlock.test(value)) return block(inner, '')
    return `"${inner.map((piece) => ('literal' in piece ? escapeWith(inQuotes, piece.literal) : `\\(${piece.code})`)).join('')}"`
  },
  comment: (text) => `// ${text}`.trimEnd(),
  reserved,
  identifier: ([first = '', ...rest]) =>
    first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(''),
  variables: {
    declare: (name, value) => `let ${name} = ${value}`,
    environment: { code: (name) => `ProcessInfo.processInfo.environment[${name}]!`, imports: [] },
    encode: {
      path: encodedWith('.urlPathAllowed'),
      // `.urlQueryAllowed` is for a whole query: it keeps what separates its components.
      query: encodedWith('.urlQueryAllowed.subtracting(CharacterSet(charactersIn: "&+;="))'),
      form: encodedWith('.urlQueryAllowed.subtracting(CharacterSet(charactersIn: "&+;="))'),
      json: {
        // An encoder would have to be told before that it is to leave slashes alone.
        code: (value) =>
          `String(decoding: try JSONSerialization.data(withJSONObject: ${value}, options: [.fragmentsAllowed, .withoutEscapingSlashes]), as: UTF8.self).dropFirst().dropLast()`,
        imports: [],
      },
      name: { code: (value) => `URL(filePath: ${value}).lastPathComponent`, imports: [] },
    },
    dynamic: {
      guid: { code: () => 'UUID().uuidString.lowercased()', imports: [] },
      randomUUID: { code: () => 'UUID().uuidString.lowercased()', imports: [] },
      timestamp: { code: () => 'String(Int(Date().timeIntervalSince1970))', imports: [] },
      isoTimestamp: {
        code: () => 'Date().formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))',
        imports: [],
        isDeclared: true,
      },
      randomInt: { code: () => 'String(Int.random(in: 0...1000))', imports: [] },
    },
  },
}

/** A raw string reads better than backslashes. */
function line(value: string): string {
  if (!/["\\]/.test(value) || notRaw.test(value)) return `"${escapeWith(inQuotes, value)}"`
  const marks = hashes(value)
  return `${marks}"${value}"${marks}`
}

/** A multiline string; what the line of its end begins with is no part of it, so it is indented like code. */
function block(pieces: readonly Piece[], indent: string): string {
  const value = pieces.map((piece) => ('literal' in piece ? piece.literal : '"')).join('')
  const marks = /\\|"""/.test(value) ? hashes(value) : ''
  const inner = `${indent}    `
  const text = pieces.map((piece) => ('literal' in piece ? piece.literal : `\\${marks}(${piece.code})`)).join('')
  const indented = text.replace(/\n(?!\n|$)/g, `\n${inner}`)
  return `${marks}"""\n${text.startsWith('\n') ? '' : inner}${indented}\n${inner}"""${marks}`
}

function encodedWith(allowed: string): { code(operand: string): string; readonly imports: readonly string[] } {
  return { code: (value) => `${value}.addingPercentEncoding(withAllowedCharacters: ${allowed})!`, imports: [] }
}
