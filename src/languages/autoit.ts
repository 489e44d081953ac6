import type { Language, Piece } from './language.ts'
import { brokenLines, notAscii, piecesOf, unitsOf } from './pieces.ts'

// https://www.autoitscript.com/autoit3/docs/intro/lang_datatypes.htm (Strings), macros.htm; older versions read a script in the machine's code page.
const NAMED: Readonly<Record<string, string>> = { '\r\n': '@CRLF', '\n': '@LF', '\r': '@CR', '\t': '@TAB' }
const named = (character: string): string =>
  NAMED[character] ??
  unitsOf(character)
    .map((unit) => `ChrW(${unit})`)
    .join(' & ')

function line(value: string): string {
  if (value === '') return '""'
  return piecesOf(value, notAscii, (run) => [`"${run.replaceAll('"', '""')}"`], named).join(' & ')
}

const ENCODER = `; Percent-encodes, in UTF-8, all but unreserved characters, and those that are to be kept.
Func PercentEncode($sValue, $sKept)
    Local $sEncoded = ""
    Local $dBytes = StringToBinary($sValue, 4)
    For $iByte = 1 To BinaryLen($dBytes)
        Local $iCode = Number(BinaryMid($dBytes, $iByte, 1))
        If StringRegExp(Chr($iCode), "^[A-Za-z0-9._~-]$") Or ($iCode < 128 And StringInStr($sKept, Chr($iCode), 1)) Then
            $sEncoded &= Chr($iCode)
        Else
            $sEncoded &= "%" & Hex($iCode, 2)
        EndIf
    Next
    Return $sEncoded
EndFunc`
const encoder = (kept: string) => ({
  code: (value: string) => `PercentEncode(${value}, "${kept}")`,
  imports: [ENCODER],
})

/** AutoIt 3. */
export const autoit: Language = {
  id: 'autoit',
  title: 'AutoIt',
  extension: 'au3',
  highlight: 'autoit',
  indent: '    ',
  line,
  block: (value, indent) => brokenLines(value)?.map(line).join(` & _\n${indent}    `),
  splice: (pieces) => pieces.map((piece: Piece) => ('code' in piece ? piece.code : line(piece.literal))).join(' & '),
  // Nothing goes on after a comment, but editors fold what ends with the continuation mark.
  comment: (text) => `; ${/(?:^|\s)_\s*$/.test(text) ? `${text.trimEnd()}.` : text}`.trimEnd(),
  // Variables begin with $, which no word of the language does; this one is there after a COM error.
  reserved: new Set(['$cmdline', '$cmdlineraw']),
  ignoresCase: true,
  identifier: (words) => `$s${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`,
  variables: {
    declare: (name, value) => `Local ${name} = ${value}`,
    environment: { code: (name) => `EnvGet(${name})`, imports: [] },
    encode: { path: encoder('/'), query: encoder(''), form: encoder('') },
    dynamic: { randomInt: { code: () => 'String(Random(0, 1000, 1))', imports: [] } },
  },
  imports: (needed) => needed.join('\n\n'),
}
