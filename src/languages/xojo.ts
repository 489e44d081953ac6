import { camelCase } from './c.ts'
import type { Language, Piece } from './language.ts'
import { brokenLines, codeOf, piecesOf, unseen } from './pieces.ts'

// https://documentation.xojo.com/api/data_types/string.html: a double quote is doubled, nothing else is escaped; sources are UTF-8.
const named = (character: string): string =>
  [...character].map((each) => `Encodings.UTF8.Chr(${codeOf(each)})`).join(' + ')

function line(value: string): string {
  if (value === '') return '""'
  return piecesOf(value, unseen, (run) => [`"${run.replaceAll('"', '""')}"`], named).join(' + ')
}

// https://documentation.xojo.com/api/language/reserved_words.html, in small letters, as names are the same in any case; and names that a sample calls
const reserved = new Set(
  `addhandler addressof aggregates and array as asc assigns async attributes auto await boolean break byref byte byval call case catch class cfstringref
  color const continue cstring ctype currency declare delegate dim do double downto each else elseif end enum event exception exit extends false finally
  for function getypeinfo global gosub goto handles if implements in inherits inline68k integer interface int8 int16 int32 int64 is isa lib loop me mod
  module namespace new next nil not object of ofp optional optionall or oscetype paramarray pascal private property protected ptr public raise raiseevent
  redim rem removehandler return rect select self shared single soft static step string structure sub super system text then to true try typedef
  uint8 uint16 uint32 uint64 uinteger until using var variant wend while with wstring xor app debuglog encodings str chilkat chilkatsample
  encodeurlcomponent replaceall`.split(/\s+/),
)

const encoded = (value: string): string => `EncodeURLComponent(${value})`

/** Xojo 2013 and later. */
export const xojo: Language = {
  id: 'xojo',
  title: 'Xojo',
  extension: 'xojo_code',
  highlight: 'text',
  indent: '    ',
  line,
  // Line by line, over the continuation mark.
  block: (value, indent) => brokenLines(value)?.map(line).join(` + _\n${indent}    `),
  splice: (pieces) => pieces.map((piece: Piece) => ('code' in piece ? piece.code : line(piece.literal))).join(' + '),
  // A comment that ends with the continuation mark would go on in the next line.
  comment: (text) => `// ${/(?:^|\s)_\s*$/.test(text) ? `${text.trimEnd()}.` : text}`.trimEnd(),
  reserved,
  ignoresCase: true,
  identifier: camelCase,
  variables: {
    declare: (name, value) => `Dim ${name} As String = ${value}`,
    environment: { code: (name) => `System.EnvironmentVariable(${name})`, imports: [] },
    encode: {
      path: { code: (value) => `ReplaceAll(${encoded(value)}, "%2F", "/")`, imports: [] },
      query: { code: encoded, imports: [] },
      form: { code: encoded, imports: [] },
    },
    dynamic: {},
  },
}
