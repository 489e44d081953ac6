import { camelCase } from './c.ts'
import { INVISIBLE } from './escape.ts'
import type { Language, Piece } from './language.ts'

// https://learn.microsoft.com/dotnet/visual-basic/reference/language-specification/lexical-grammar#string-literals
// The curly quotes U+201C and U+201D, and the wide one, end a literal as well; whoever is doubled becomes the straight one.
const SPECIAL = new RegExp(`([${INVISIBLE}\\u201c\\u201d\\uff02]+)`, 'u')
const NAMED: Readonly<Record<string, string>> = { '\r\n': 'vbCrLf', '\n': 'vbLf', '\r': 'vbCr', '\t': 'vbTab' }
const special = /\r\n|[\s\S]/gu

// https://learn.microsoft.com/dotnet/visual-basic/language-reference/keywords/, in small letters, as names are the same in any case
const reserved = new Set(
  `addhandler addressof alias and andalso as boolean byref byte byval call case catch cbool cbyte cchar cdate cdbl cdec char cint class clng cobj
  const continue csbyte cshort csng cstr ctype cuint culng cushort date decimal declare default delegate dim directcast do double each else elseif end
  endif enum erase error event exit false finally for friend function get gettype getxmlnamespace global gosub goto handles if implements imports in
  inherits integer interface is isnot let lib like long loop me mod module mustinherit mustoverride mybase myclass namespace narrowing new next not
  nothing notinheritable notoverridable object of on operator option optional or orelse overloads overridable overrides paramarray partial private
  property protected public raiseevent readonly redim rem removehandler resume return sbyte select set shadows shared short single static step stop
  string structure sub synclock then throw to true try trycast typeof uinteger ulong ushort using variant wend when while widening with withevents
  writeonly xor main debug environment uri convert chrw`.split(/\s+/),
)

/** Visual Basic .NET. */
export const vbnet: Language = {
  id: 'vbnet',
  title: 'VB.NET',
  extension: 'vb',
  highlight: 'vb',
  indent: '    ',
  line,
  // Line by line, each with its break; an operator at a line's end lets the statement go on.
  block: (value, indent) =>
    value.includes('\n')
      ? value
          .split(/(?<=\n)/)
          .map(line)
          .join(` &\n${indent}    `)
      : undefined,
  splice: (pieces) => pieces.map(operand).join(' & '),
  comment: (text) => `' ${/\s_\s*$/.test(text) ? `${text.trimEnd()}.` : text}`.trimEnd(),
  reserved,
  ignoresCase: true,
  identifier: camelCase,
  variables: {
    declare: (name, value) => `Dim ${name} As String = ${value}`,
    environment: { code: (name) => `Environment.GetEnvironmentVariable(${name})`, imports: [] },
    encode: {
      path: { code: (value) => `Uri.EscapeDataString(${value}).Replace("%2F", "/")`, imports: [] },
      query: { code: (value) => `Uri.EscapeDataString(${value})`, imports: [] },
      form: { code: (value) => `Uri.EscapeDataString(${value})`, imports: [] },
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
    },
  },
  imports: (needed) =>
    needed
      .toSorted()
      .map((name) => `Imports ${name}`)
      .join('\n'),
}

function line(value: string): string {
  if (value === '') return '""'
  const parts = value.split(SPECIAL).flatMap((part, index) => {
    if (part === '') return []
    return index % 2 === 0 ? [`"${part.replaceAll('"', '""')}"`] : (part.match(special) ?? []).map(character)
  })
  return parts.join(' & ')
}

function character(value: string): string {
  const unit = value.charCodeAt(0)
  return NAMED[value] ?? `ChrW(${unit >= 0xd800 && unit < 0xe000 ? 0xfffd : unit})`
}

function operand(piece: Piece): string {
  return 'code' in piece ? piece.code : line(piece.literal)
}
