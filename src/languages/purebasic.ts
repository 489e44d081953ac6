import { camelCase } from './c.ts'
import type { Language, Piece } from './language.ts'
import { brokenLines, codeOf, piecesOf, unseen } from './pieces.ts'

// https://www.purebasic.com/documentation/reference/general_rules.html: `~"…"` knows escapes; sources are UTF-8.
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const special = new RegExp(`(?![\\t\\n\\r])(?:${unseen.source.replace('\\r\\n|', '')})`, 'gu')
const needsEscapes = /[\\"\t\n\r]/g

function literal(run: string): string {
  const escaped = run.replace(needsEscapes, (character) => ESCAPES[character] as string)
  return /["\t\n\r]/.test(run) ? `~"${escaped}"` : `"${run}"`
}

function line(value: string): string {
  // Chr(0) would end the string, as any NUL does in it.
  return value === ''
    ? '""'
    : piecesOf(
        value,
        special,
        (run) => [literal(run)],
        (each) => `Chr(${codeOf(each)})`,
      ).join(' + ')
}

// https://www.purebasic.com/documentation/ (Reference), in small letters, as names are the same in any case
const reserved = new Set(
  `align and array as asm break bsub bstr calldebugger case compilercase compilerdefault compilerelse compilerelseif compilerendif compilerendselect
  compilererror compilerif compilerselect compilerwarning continue data datasection debug debuglevel declare declarec declarecdll declaredll
  declaremodule default define dim disableasm disabledebugger disableexplicit disablepurebasic else elseif enableasm enabledebugger enableexplicit
  enablepurebasic end enddatasection enddeclaremodule endenumeration endheadersection endif endimport endinterface endmacro endmodule endprocedure
  endselect endstructure endstructureunion endwith enumeration enumerationbinary extends fakereturn for foreach forever global gosub goto
  headersection if import importc includebinary includefile includepath interface list macro macroexpandedcount map module newlist newmap next not
  or procedure procedurec procedurecdll proceduredll procedurereturn prototype prototypec protected ptr read redim repeat restore return runtime
  select shared sizeof static step structure structureunion swap threaded to typeof undefinemacro unusemodule until usemodule wend while with xincludefile
  xor chilkatexample percentencode`.split(/\s+/),
)

const ENCODER = `; Percent-encodes, in UTF-8, all but unreserved characters, and those that are to be kept.
Procedure.s PercentEncode(Value.s, Kept.s)
    Protected *Bytes = UTF8(Value)
    Protected Position.i, Code.i, Encoded.s
    For Position = 0 To MemoryStringLength(*Bytes, #PB_UTF8 | #PB_ByteLength) - 1
        Code = PeekA(*Bytes + Position)
        If Code < 128 And FindString("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~" + Kept, Chr(Code))
            Encoded + Chr(Code)
        Else
            Encoded + "%" + RSet(Hex(Code), 2, "0")
        EndIf
    Next
    FreeMemory(*Bytes)
    ProcedureReturn Encoded
EndProcedure`
const encoder = (kept: string) => ({
  code: (value: string) => `PercentEncode(${value}, "${kept}")`,
  imports: [ENCODER],
})

/** PureBasic 5.60 and later, whose strings are UTF-16. */
export const purebasic: Language = {
  id: 'purebasic',
  title: 'PureBasic',
  extension: 'pb',
  highlight: 'text',
  indent: '    ',
  line,
  // A statement goes on after an operator at a line's end.
  block: (value, indent) => brokenLines(value)?.map(line).join(` +\n${indent}    `),
  splice: (pieces) => pieces.map((piece: Piece) => ('code' in piece ? piece.code : line(piece.literal))).join(' + '),
  comment: (text) => `; ${text}`.trimEnd(),
  reserved,
  ignoresCase: true,
  identifier: camelCase,
  variables: {
    declare: (name, value) => `Define ${name}.s = ${value}`,
    environment: { code: (name) => `GetEnvironmentVariable(${name})`, imports: [] },
    encode: { path: encoder('/'), query: encoder(''), form: encoder('') },
    dynamic: {},
  },
  imports: (needed) => needed.join('\n\n'),
}
