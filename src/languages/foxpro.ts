import type { Language, Piece } from './language.ts'
import { brokenLines, notAscii, parts, piecesOf, unseen } from './pieces.ts'
import { utf8Bytes } from './utf8-bytes.ts'

// https://learn.microsoft.com/previous-versions/visualstudio/foxpro/3kfd3hw9(v=vs.80) (system capacities): a literal takes up to 255 characters,
// which are bytes.
const LONGEST = 250
const ascii = /^[\x20-\x7e]*$/

// `&name` is replaced by what the variable holds, within a literal too: https://learn.microsoft.com/previous-versions/visualstudio/foxpro/c15hkk9b(v=vs.80)
const MACRO = /(?<=&)(?=[A-Za-z_])/

// https://learn.microsoft.com/previous-versions/visualstudio/foxpro/ (Language reference, Reserved words), of which four letters are enough
const reserved = new Set(
  `add alias all alter and append array as assert average blank browse build calculate call cancel case catch cd change clear close compile continue
  copy count create declare define delete dimension directory display do each edit eject else end endcase enddefine enddo endfor endfunc endif
  endprocedure endscan endtext endtry endwith erase error exit export external fetch finally find flush for free from func function gather get getexpr
  global go goto having help hidden hide if import in include index input insert into join keyboard label lianja list llocal load loca local
  locate lookup loop lparameters lprocedure md menu modify mouse move nodefault not note null of on open or order otherwise pack parameters play pop
  print private procedure protected public push quit rd read recall reindex release rename replace report restore resume retry return rollback run
  save scan scatter seek select set show size skip sort step store sum suspend text then this thisform throw to total transaction true try type
  unlock update use using validate wait where while with xor zap percentencode`.split(/\s+/),
)

interface Dialect {
  readonly id: string
  readonly title: string
  readonly highlight: string
  readonly comment: string
  /** What can't stand in a literal. */
  readonly special: RegExp
  /** Spells a word as its programmers do. */
  word(word: string): string
  declare(name: string, value: string): string
}

function tableOf({ id, title, highlight, comment, special, word, declare }: Dialect): Language {
  const chr = word('CHR')
  const named = (character: string): string =>
    [...character]
      .map((each) => utf8Bytes(each.codePointAt(0) as number, (byte) => ` + ${chr}(${byte})`))
      .join('')
      .slice(3)
  const line = (value: string): string => (value === '' ? "''" : piecesOf(value, special, quoted, named).join(' + '))
  const encoder = (kept: string) => ({
    code: (value: string) => `PercentEncode(${value}, '${kept}')`,
    imports: [ENCODER],
  })
  const ENCODER = `${comment} Percent-encodes all but unreserved characters, and those that are to be kept.
FUNCTION PercentEncode(tcValue, tcKept)
    LOCAL lcEncoded, lcCharacter, lnPosition, lnByte
    lcEncoded = ''
    FOR lnPosition = 1 TO LEN(tcValue)
        lcCharacter = SUBSTR(tcValue, lnPosition, 1)
        IF lcCharacter $ 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~' + tcKept
            lcEncoded = lcEncoded + lcCharacter
        ELSE
            lnByte = ASC(lcCharacter)
            lcEncoded = lcEncoded + '%' + SUBSTR('0123456789ABCDEF', INT(lnByte / 16) + 1, 1)
            lcEncoded = lcEncoded + SUBSTR('0123456789ABCDEF', MOD(lnByte, 16) + 1, 1)
        ENDIF
    ENDFOR
    RETURN lcEncoded
ENDFUNC`
  return {
    id,
    title,
    extension: 'prg',
    highlight,
    indent: '    ',
    line,
    // Line by line, over the continuation mark.
    block: (value, indent) => brokenLines(value)?.map(line).join(` + ;\n${indent}    `),
    splice: (pieces) => pieces.map((piece: Piece) => ('code' in piece ? piece.code : line(piece.literal))).join(' + '),
    // A comment that ends with the continuation mark would go on in the next line.
    comment: (text) => `${comment} ${/;\s*$/.test(text) ? `${text.trimEnd().slice(0, -1)},` : text}`.trimEnd(),
    reserved,
    ignoresCase: true,
    identifier: (words) => `lc${words.map((each) => each.charAt(0).toUpperCase() + each.slice(1)).join('')}`,
    variables: {
      declare,
      environment: { code: (name) => `${word('GETENV')}(${name})`, imports: [] },
      encode: { path: encoder('/'), query: encoder(''), form: encoder('') },
      dynamic: {},
    },
    imports: (needed) => needed.join('\n\n'),
  }
}

/** A delimiter can't be escaped: what holds single quotes goes into double ones. */
function quoted(run: string): readonly string[] {
  return run
    .split(MACRO)
    .flatMap((each) => each.match(/[^']+|'+/g) ?? [])
    .flatMap((each) => parts(each, ascii.test(each) ? LONGEST : Math.floor(LONGEST / 4)))
    .map((each) => (each.startsWith("'") ? `"${each}"` : `'${each}'`))
}

/** Visual FoxPro 9. Its strings are bytes: these literals are UTF-8, which `SYS(3101, 65001)` tells COM. */
export const foxpro = tableOf({
  id: 'foxpro',
  title: 'FoxPro',
  highlight: 'text',
  comment: '*',
  special: notAscii,
  word: (word) => word,
  declare: (name, value) => `LOCAL ${name}\n${name} = ${value}`,
})

/** Lianja, whose strings and sources are UTF-8. */
export const lianja = tableOf({
  id: 'lianja',
  title: 'Lianja',
  highlight: 'text',
  comment: '//',
  special: unseen,
  word: (word) => word.toLowerCase(),
  declare: (name, value) => `${name} = ${value}`,
})
