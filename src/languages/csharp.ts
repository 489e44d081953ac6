import { escapeWith, hex, INVISIBLE, type Escapes } from './escape.ts'
import type { Language, Piece } from './language.ts'
import { bare } from './pieces.ts'

// https://learn.microsoft.com/dotnet/csharp/language-reference/language-specification/lexical-structure#6456-string-literals
// `\x` takes as many digits as follow it, so that only `\u` is safe.
const inQuotes: Escapes = {
  unsafe: new RegExp(`[${INVISIBLE}"\\\\]`, 'u'),
  table: { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' },
  other: (unit) => `\\u${hex(unit, 4)}`,
}
const notRaw = new RegExp(`[${INVISIBLE}]`, 'u')
const notBlock = new RegExp(`(?![\\n\\t])[${INVISIBLE}]`, 'u')

// https://learn.microsoft.com/dotnet/csharp/language-reference/keywords/
const reserved = new Set(
  `abstract as async await base bool break byte case catch char checked class const continue decimal default delegate do double else enum event
  explicit extern false field file finally fixed float for foreach global goto if implicit in init int interface internal is lock long namespace new
  null object operator out override params partial private protected public readonly record ref required return sbyte sealed short sizeof
  stackalloc static string struct switch this throw true try typeof uint ulong unchecked unsafe ushort using value var virtual void volatile when where
  while with yield args`.split(/\s+/),
)

/** C# 11 and later, with implicit usings. */
export const csharp: Language = {
  id: 'csharp',
  title: 'C#',
  extension: 'cs',
  highlight: 'csharp',
  indent: '    ',
  line,
  double: (value) => `"${escapeWith(inQuotes, value)}"`,
  block: (value, indent) =>
    value.includes('\n') && !notBlock.test(value) ? block([{ literal: value }], indent) : undefined,
  splice: (pieces, form) => {
    const [only] = pieces
    if (pieces.length === 1 && only !== undefined && 'code' in only) return only.code
    const value = pieces.map((piece) => ('literal' in piece ? piece.literal : '')).join('')
    const bared = bare(pieces, /^(.*)\.ToString\(\)$/)
    if (form === 'block' && value.includes('\n') && !notBlock.test(value)) return block(bared, '    ')
    const inner = (piece: Piece): string =>
      'literal' in piece ? escapeWith(inQuotes, piece.literal).replace(/[{}]/g, '$&$&') : `{${piece.code}}`
    return `$"${bared.map(inner).join('')}"`
  },
  comment: (text) => `// ${text}`.trimEnd(),
  reserved,
  identifier: ([first = '', ...rest]) =>
    first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(''),
  variables: {
    declare: (name, value) => `var ${name} = ${value};`,
    environment: { code: (name) => `Environment.GetEnvironmentVariable(${name})!`, imports: [] },
    encode: {
      path: { code: (value) => `Uri.EscapeDataString(${value}).Replace("%2F", "/")`, imports: [] },
      query: { code: (value) => `Uri.EscapeDataString(${value})`, imports: [] },
      form: { code: (value) => `Uri.EscapeDataString(${value})`, imports: [] },
      // By itself it escapes quotes by number, and all that is not ASCII.
      json: {
        code: (value) => `JsonEncodedText.Encode(${value}, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)`,
        imports: ['System.Text.Encodings.Web', 'System.Text.Json'],
      },
      name: { code: (value) => `Path.GetFileName(${value})`, imports: [] },
    },
    dynamic: {
      guid: { code: () => 'Guid.NewGuid().ToString()', imports: [] },
      randomUUID: { code: () => 'Guid.NewGuid().ToString()', imports: [] },
      timestamp: { code: () => 'DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString()', imports: [] },
      // A culture has a calendar and a separator of its own.
      isoTimestamp: {
        code: () => 'DateTime.UtcNow.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture)',
        imports: ['System.Globalization'],
        isDeclared: true,
      },
      randomInt: { code: () => 'Random.Shared.Next(1001).ToString()', imports: [] },
    },
  },
  imports: (needed) => {
    const isSystem = (name: string): boolean => name === 'System' || name.startsWith('System.')
    const sorted = [...needed.filter(isSystem).toSorted(), ...needed.filter((name) => !isSystem(name)).toSorted()]
    return sorted.map((name) => `using ${name};`).join('\n')
  },
}

/** A raw string reads better than backslashes, but it can't begin or end with a quote. */
function line(value: string): string {
  if (!/["\\]/.test(value) || notRaw.test(value) || /^"|"$/.test(value)) return `"${escapeWith(inQuotes, value)}"`
  const quotes = quotesAround(value)
  return quotes + value + quotes
}

/** A raw string over several lines; what the line of its end begins with is no part of it, so it is indented like code. */
function block(pieces: readonly Piece[], indent: string): string {
  const [only] = pieces
  if (only !== undefined && 'literal' in only && pieces.length === 1)
    return rawString('', only.literal, only.literal, indent)
  const value = pieces.map((piece) => ('literal' in piece ? piece.literal : '')).join('\n')
  // As many braces as there are dollars stand around an expression; fewer of them are text.
  const depth = Math.max(1, longest(value, /\{+|\}+/g) + 1)
  const [open, close] = ['{'.repeat(depth), '}'.repeat(depth)]
  const text = pieces.map((piece) => ('literal' in piece ? piece.literal : open + piece.code + close)).join('')
  return rawString('$'.repeat(depth), value, text, indent)
}

/** @param value what of the text its quotes have to outdo */
function rawString(dollars: string, value: string, text: string, indent: string): string {
  const quotes = quotesAround(value)
  const indented = text.replace(/\n(?!\n|$)/g, `\n${indent}`)
  return `${dollars}${quotes}\n${text.startsWith('\n') ? '' : indent}${indented}\n${indent}${quotes}`
}

/** One more than stand together in the value. */
function quotesAround(value: string): string {
  return value.includes('"""') ? '"'.repeat(longest(value, /"+/g) + 1) : '"""'
}

function longest(value: string, runs: RegExp): number {
  let length = 0
  for (const [run] of value.matchAll(runs)) length = Math.max(length, run.length)
  return length
}
