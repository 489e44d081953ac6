import { camelCase } from './c.ts'
import type { Language, Piece } from './language.ts'
import { brokenLines, notAscii, piecesOf, unitsOf } from './pieces.ts'

// Modules and scripts are read in the machine's code page, so that only ASCII stands for itself.
// https://learn.microsoft.com/office/vba/language/reference/user-interface-help/miscellaneous-constants
const NAMED: Readonly<Record<string, string>> = { '\r\n': 'vbCrLf', '\n': 'vbLf', '\r': 'vbCr', '\t': 'vbTab' }
const named = (character: string): string =>
  NAMED[character] ??
  unitsOf(character)
    .map((unit) => `ChrW(${unit})`)
    .join(' & ')

// https://learn.microsoft.com/office/vba/language/reference/user-interface-help/visual-basic-language-reference (Keywords by task),
// https://learn.microsoft.com/previous-versions/d1et7k7c(v=vs.84) (VBScript); in small letters, as names are the same in any case.
// Names of functions, objects and of the modules' own are here too: a variable would hide them.
const reserved = new Set(
  `abs access addressof alias and any append array as asc ascb ascw atn attribute base beep binary boolean byref byte byval call case cbool cbyte
  ccur cdate cdbl cdec choose chr chrb chrw cint class clng close collection command compare const cos createobject cstr csng curdir currency cvar
  cverr date dateadd datediff datepart dateserial datevalue day debug decimal declare default defbool defbyte defcur defdate defdbl defint deflng
  defobj defsng defstr defvar description dim dir do doevents double each else elseif empty end endif enum environ eof eqv erase erl err error eval
  event excel execute executeglobal exit exp explicit false fileattr filecopy filelen filter fix for format formatcurrency formatdatetime
  formatnumber formatpercent freefile friend function get getattr getobject getref global gosub goto hex hour if imp implements in inputbox input
  instr instrb instrrev int integer is isarray isdate isempty iserror ismissing isnull isnumeric isobject join kill lbound lcase left leftb len lenb
  let lib like line load loadpicture loc local lock lof log long longlong longptr loop lset ltrim me mid midb minute mkdir mod module month monthname
  msgbox name new next not nothing now null object oct on open option optional or output paramarray percentencode preserve print private property
  ptrsafe public put qbcolor raiseevent random randomize read redim rem replace reset response request resume return rgb right rightb rmdir rnd round
  rset rtrim second seek select sendkeys server session application set setattr sgn shared shell sin single space spc split sqr static step stop str
  strcomp strconv string strreverse sub switch tab tan then time timer timeserial timevalue to trim true type typename typeof ubound ucase unicode
  unload unlock until val variant vartype vba vbcr vbcrlf vblf vbtab wait weekday weekdayname wend width while with withevents write wscript xor year
  chilkatsample`.split(/\s+/),
)

// Decimal where a hexadecimal literal needs the suffix `&`, or it is negative: not every interpreter reads that.
const ENCODER = `' Percent-encodes, in UTF-8, all but unreserved characters, and those that are to be kept.
Function PercentEncode(ByVal Value, ByVal Kept)
    Const UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
    Dim Position, Code, Low, Encoded
    Position = 1
    Do While Position <= Len(Value)
        Code = AscW(Mid(Value, Position, 1)) And 65535
        If Code >= 55296 And Code < 56320 And Position < Len(Value) Then
            Position = Position + 1
            Low = AscW(Mid(Value, Position, 1)) And 65535
            Code = &H10000 + (Code - 55296) * 1024 + Low - 56320
        End If
        If Code < &H80 Then
            If InStr(1, UNRESERVED & Kept, Chr(Code), 0) > 0 Then
                Encoded = Encoded & Chr(Code)
            Else
                Encoded = Encoded & "%" & Right("0" & Hex(Code), 2)
            End If
        ElseIf Code < &H800 Then
            Encoded = Encoded & "%" & Hex(&HC0 Or (Code \\ &H40)) & "%" & Hex(&H80 Or (Code And &H3F))
        ElseIf Code < &H10000 Then
            Encoded = Encoded & "%" & Hex(&HE0 Or (Code \\ &H1000)) & "%" & Hex(&H80 Or ((Code \\ &H40) And &H3F))
            Encoded = Encoded & "%" & Hex(&H80 Or (Code And &H3F))
        Else
            Encoded = Encoded & "%" & Hex(&HF0 Or (Code \\ &H40000)) & "%" & Hex(&H80 Or ((Code \\ &H1000) And &H3F))
            Encoded = Encoded & "%" & Hex(&H80 Or ((Code \\ &H40) And &H3F)) & "%" & Hex(&H80 Or (Code And &H3F))
        End If
        Position = Position + 1
    Loop
    PercentEncode = Encoded
End Function`

const encoder = (kept: string) => ({
  code: (value: string) => `PercentEncode(${value}, "${kept}")`,
  imports: [ENCODER],
})

interface Dialect {
  readonly id: string
  readonly title: string
  readonly extension: string
  readonly highlight: string
  /** What ends a script, whatever it stands in. */
  readonly end?: string
  declare(name: string, value: string): string
  environment(name: string): string
}

function tableOf({ id, title, extension, highlight, end, declare, environment }: Dialect): Language {
  // Two literals, so that what ends a script stands in neither.
  const within = end === undefined ? undefined : new RegExp(`(?<=${end.charAt(0)})(?=${end.slice(1)})`)
  const safe = (run: string): readonly string[] => (within === undefined ? [run] : run.split(within))
  const line = (value: string): string =>
    value === ''
      ? '""'
      : piecesOf(value, notAscii, (run) => safe(run).map((part) => `"${part.replaceAll('"', '""')}"`), named).join(
          ' & ',
        )
  return {
    id,
    title,
    extension,
    highlight,
    indent: '    ',
    line,
    // Line by line, over the continuation mark.
    block: (value, indent) => brokenLines(value)?.map(line).join(` & _\n${indent}    `),
    splice: (pieces) => pieces.map((piece: Piece) => ('code' in piece ? piece.code : line(piece.literal))).join(' & '),
    // A comment that ends with the continuation mark would go on in the next line.
    comment(text) {
      const inert = safe(text).join(' ')
      return `' ${/(?:^|\s)_\s*$/.test(inert) ? `${inert.trimEnd()}.` : inert}`.trimEnd()
    },
    reserved,
    ignoresCase: true,
    identifier: camelCase,
    variables: {
      declare,
      environment: { code: environment, imports: [] },
      encode: { path: encoder('/'), query: encoder(''), form: encoder('') },
      dynamic: {},
    },
    imports: (needed) => needed.join('\n\n'),
  }
}

const shellEnvironment = (create: string) => (name: string) =>
  `${create}("WScript.Shell").Environment("Process").Item(${name})`

/** Visual Basic 6 and Visual Basic for Applications. */
export const vba = tableOf({
  id: 'vba',
  title: 'Visual Basic',
  extension: 'bas',
  highlight: 'vb',
  declare: (name, value) => `Dim ${name} As String\n${name} = ${value}`,
  environment: (name) => `Environ(${name})`,
})

/** VBScript, as the Windows Script Host runs it. */
export const vbscript = tableOf({
  id: 'vbscript',
  title: 'VBScript',
  extension: 'vbs',
  highlight: 'vb',
  declare: (name, value) => `${name} = ${value}`,
  environment: shellEnvironment('CreateObject'),
})

/** VBScript in a page: `%>` ends it even within a literal or a comment. */
export const asp = tableOf({
  id: 'asp',
  title: 'Classic ASP',
  extension: 'asp',
  highlight: 'vb',
  end: '%>',
  declare: (name, value) => `${name} = ${value}`,
  environment: shellEnvironment('Server.CreateObject'),
})
