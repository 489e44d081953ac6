import type { Language, Piece } from './language.ts'
import { brokenLines, codeOf, piecesOf, unseen } from './pieces.ts'

// https://docs.dataaccess.com/dataflexhelp/mergedProjects/LanguageGuide/Character_Strings.htm: a literal holds all but its own delimiter.
// An expression of several literals stands in parentheses; Character() names a code point.
function line(value: string): string {
  const joined = expression(value)
  return /^(?:"[^"]*"|'[^']*')$/.test(joined) ? joined : `(${joined})`
}

function expression(value: string): string {
  const named = (found: string): string => [...found].map((one) => `Character(${codeOf(one)})`).join(' + ')
  return value === '' ? '""' : piecesOf(value, unseen, quoted, named).join(' + ')
}

/** What holds no double quote stands in double ones, else in single ones; what holds both is taken apart. */
function quoted(run: string): readonly string[] {
  if (!run.includes('"')) return [`"${run}"`]
  if (!run.includes("'")) return [`'${run}'`]
  return (run.match(/[^"]+|"+/g) ?? []).map((part) => (part.startsWith('"') ? `'${part}'` : `"${part}"`))
}

const operand = (piece: Piece): string => ('code' in piece ? piece.code : line(piece.literal))

// https://docs.dataaccess.com/dataflexhelp/ (Language reference, Commands), in small letters, as names are the same in any case.
// The prefixes of names keep them apart from words.
const reserved = new Set(
  `abort and append append_output as begin boolean calc case class close constant_as create date datetime decimal declare_datafile default define
  delegate direct_input direct_output dword else end end_class end_function end_object end_procedure end_struct enum_list error for forward from
  function function_return get global_variable goto handle if import_class_protocol in indicate integer is loop move not number object of on open or
  procedure procedure_return property read real reread return select send set show showln string struct then to type uinteger ulong unlock until use
  variant vector while with write address char dowhile self desktop percentencode test hoobject vresponse`.split(/\s+/),
)

const ENCODER = `// Percent-encodes, in UTF-8, all but unreserved characters, and those that are to be kept.
Function PercentEncode Global String sValue String sKept Returns String
    String sEncoded
    UChar[] ucBytes
    Integer iByte iCode iHigh
    Move (StringToUCharArray(sValue)) To ucBytes
    For iByte From 0 To (SizeOfArray(ucBytes) - 1)
        Move ucBytes[iByte] To iCode
        If (iCode < 128 and Pos(Character(iCode), "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~" + sKept) > 0) Begin
            Move (sEncoded + Character(iCode)) To sEncoded
        End
        Else Begin
            Move (iCode / 16) To iHigh
            Move (sEncoded + "%" + Mid("0123456789ABCDEF", 1, iHigh + 1) + Mid("0123456789ABCDEF", 1, Mod(iCode, 16) + 1)) To sEncoded
        End
    Loop
    Function_Return sEncoded
End_Function`
const encoder = (kept: string) => ({
  code: (value: string) => `PercentEncode(${value}, "${kept}")`,
  imports: [ENCODER],
})

/** DataFlex 20 and later, whose strings and sources are UTF-8. */
export const dataflex: Language = {
  id: 'dataflex',
  title: 'DataFlex',
  extension: 'pkg',
  highlight: 'text',
  indent: '    ',
  line,
  // Line by line, over the continuation mark.
  block: (value, indent) => {
    const lines = brokenLines(value)?.map(expression)
    return lines === undefined ? undefined : `(${lines.join(` + ;\n${indent}    `)})`
  },
  splice: (pieces) => {
    const [only] = pieces
    const isName = pieces.length === 1 && only !== undefined && 'code' in only && /^\w+$/.test(only.code)
    return isName ? only.code : `(${pieces.map(operand).join(' + ')})`
  },
  // A line that ends with the continuation mark would go on in the next one.
  comment: (text) => `// ${/;\s*$/.test(text) ? `${text.trimEnd().slice(0, -1)},` : text}`.trimEnd(),
  reserved,
  ignoresCase: true,
  identifier: (words) => `s${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`,
  variables: {
    declare: (name, value) => `String ${name}\nMove ${value} To ${name}`,
    environment: { code: (name) => `(GetEnvironment(${name}))`, imports: [] },
    encode: { path: encoder('/'), query: encoder(''), form: encoder('') },
    dynamic: {},
  },
  imports: (needed) => needed.join('\n\n'),
}
