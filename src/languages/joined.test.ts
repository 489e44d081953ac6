import { createContext, runInContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { autoit } from './autoit.ts'
import { asp, vba, vbscript } from './basic.ts'
import { dataflex } from './dataflex.ts'
import { delphi } from './delphi.ts'
import { foxpro, lianja } from './foxpro.ts'
import { jscript } from './jscript.ts'
import type { Language } from './language.ts'
import { powershell } from './powershell.ts'
import { purebasic } from './purebasic.ts'
import { literalCases } from './testing/cases.ts'
import { valueOfExpression, type ExpressionGrammar } from './testing/expression.ts'
import { NASTY, randomStrings } from './testing/nasty.ts'
import { tsql } from './tsql.ts'
import { xojo } from './xojo.ts'

/** None of these languages can be had here, so that literals are read by the rules of their references. */
interface Subject {
  readonly language: Language
  readonly read: (source: string) => string
  /** How the variable of spliced cases is called. */
  readonly hole?: string
  /** Whether a file is read in a code page, so that only ASCII stands for itself. */
  readonly isAscii: boolean
  /** What must not stand in an expression, wherever it stands: something outside of the literal would read it. */
  readonly never?: RegExp
  /** At the end of a line, this makes the line go on in the next one. */
  readonly goesOn?: RegExp
}

const hole: ExpressionGrammar['pieces'][number] = [/hole/y, () => 'hole']
const doubled = (quote: string) => (text: string) => text.replaceAll(quote + quote, quote)
const unit = (code: string): string => String.fromCharCode(Number(code))
const point = (code: string): string => String.fromCodePoint(Number(code))
const reader =
  (pieces: ExpressionGrammar['pieces'], joint: RegExp, longest = Infinity) =>
  (source: string) =>
    valueOfExpression(source, { pieces: [hole, ...pieces], joint, longest })
const inDouble: ExpressionGrammar['pieces'][number] = [/"((?:[^"\r\n]|"")*)"/y, doubled('"')]

const NAMES: Readonly<Record<string, string>> = {
  CrLf: '\r\n',
  CRLF: '\r\n',
  Lf: '\n',
  LF: '\n',
  Cr: '\r',
  CR: '\r',
  Tab: '\t',
  TAB: '\t',
}
const basic = reader(
  [inDouble, [/ChrW\((\d+)\)/y, unit], [/vb(CrLf|Lf|Cr|Tab)/y, (name = '') => NAMES[name] as string]],
  / & (?:_\n {4,8})?/y,
)
const bytes = (chr: string) => (source: string) =>
  Buffer.from(
    reader(
      [
        [/'([^'\r\n]*)'/y, (text = '') => Buffer.from(text).toString('latin1')],
        [/"([^"\r\n]*)"/y, (text = '') => Buffer.from(text).toString('latin1')],
        [new RegExp(`${chr}\\((\\d+)\\)`, 'y'), unit],
      ],
      / \+ (?:;\n {4,8})?/y,
      255,
    )(source),
    'latin1',
  ).toString('utf8')

const context = createContext({ hole: 'hole' })

const subjects: readonly Subject[] = [
  { language: vba, read: basic, goesOn: /\s_\s*$/, isAscii: true },
  { language: vbscript, read: basic, goesOn: /\s_\s*$/, isAscii: true },
  { language: asp, read: basic, goesOn: /\s_\s*$/, isAscii: true, never: /%>/ },
  { language: foxpro, goesOn: /;\s*$/, read: bytes('CHR'), isAscii: true, never: /&[A-Za-z_]/ },
  { language: lianja, goesOn: /;\s*$/, read: bytes('chr'), isAscii: false, never: /&[A-Za-z_]/ },
  {
    language: delphi,
    isAscii: true,

    read: reader(
      [
        [
          /((?:'(?:[^'\r\n]|'')*'|#\d+|#\$[0-9A-F]{4})+)/y,
          (literal = '') =>
            literal.replace(
              /'((?:[^']|'')*)'|#(\d+)|#\$([0-9A-F]{4})/g,
              (_, text?: string, code?: string, digits?: string) =>
                text !== undefined ? text.replaceAll("''", "'") : unit(code ?? `0x${digits}`),
            ),
        ],
      ],
      / \+(?: |\n {2,6})/y,
      255,
    ),
  },
  {
    language: tsql,
    isAscii: false,
    never: /\$\(|\\\r?\n/,
    read: reader(
      [
        [/N'((?:[^'\r\n]|'')*)'/y, doubled("'")],
        // Without its mark, a literal is in the database's code page.
        [/'((?:[\x20-\x26\x28-\x7e]|'')*)'/y, doubled("'")],
        [/NCHAR\((\d+)\)/y, unit],
      ],
      / \+(?: |\n {4,8})/y,
    ),
  },
  {
    language: autoit,
    isAscii: true,
    read: reader(
      [inDouble, [/ChrW\((\d+)\)/y, unit], [/@(CRLF|LF|CR|TAB)/y, (name = '') => NAMES[name] as string]],
      / & (?:_\n {4,8})?/y,
    ),
  },
  {
    language: purebasic,
    isAscii: false,
    read: reader(
      [
        [/"([^"\r\n]*)"/y, (text = '') => text],
        [
          /~"((?:[^"\\\r\n]|\\["\\nrt])*)"/y,
          (text = '') => text.replace(/\\(.)/g, (_, mark: string) => ({ n: '\n', r: '\r', t: '\t' })[mark] ?? mark),
        ],
        [/Chr\((\d+)\)/y, point],
      ],
      / \+(?: |\n {4,8})/y,
    ),
  },
  {
    language: dataflex,
    goesOn: /;\s*$/,
    isAscii: false,
    read: (source) => {
      const inner = /^\(([\s\S]*)\)$/.exec(source)?.[1]
      const pieces: ExpressionGrammar['pieces'] = [
        [/"([^"\r\n]*)"/y, (text = '') => text],
        [/'([^'\r\n]*)'/y, (text = '') => text],
        [/Character\((\d+)\)/y, point],
      ]
      // Only one literal or name may stand without parentheses; those of a part in them change nothing.
      return inner === undefined
        ? reader(pieces, /$^/y)(source)
        : reader(
            [
              ...pieces,
              [
                /\(((?:"[^"\r\n]*"|'[^'\r\n]*'|Character\(\d+\)| \+ )+)\)/y,
                (part = '') => reader(pieces, / \+ /y)(part),
              ],
            ],
            / \+ (?:;\n {4,8})?/y,
          )(inner)
    },
  },
  {
    language: xojo,
    goesOn: /\s_\s*$/,
    isAscii: false,
    read: reader([inDouble, [/Encodings\.UTF8\.Chr\((\d+)\)/y, point]], / \+ (?:_\n {4,8})?/y),
  },
  {
    language: jscript,
    isAscii: true,
    // ECMAScript 3 has no more escapes than these.
    read: (source) => {
      for (const [escape] of source.matchAll(/\\./g)) expect(escape).toMatch(/\\["\\nrtu]/)
      return runInContext(source, context) as string
    },
  },
  {
    language: powershell,
    isAscii: true,
    hole: '$hole',
    read: (source) => {
      const here = /^@'\n([\s\S]*)\n'@$/.exec(source)?.[1]
      if (here !== undefined && !/^'@/m.test(here)) return here
      const open = /^@"\n([\s\S]*)\n"@$/.exec(source)?.[1]
      if (open !== undefined && !/^"@/m.test(open))
        return open.replace(/`([`$])|\$\(\$(hole)\)/g, (_, mark?: string, name?: string) => mark ?? (name as string))
      const escapes: Readonly<Record<string, string>> = {
        n: '\n',
        r: '\r',
        t: '\t',
        0: '\0',
        '"': '"',
        '`': '`',
        $: '$',
      }
      return valueOfExpression(source, {
        pieces: [
          [/\$hole/y, () => 'hole'],
          [/'((?:[^'\r\n]|'')*)'/y, doubled("'")],
          [
            /"((?:[^"`$\r\n]|`[nrt0"`$]|\$\(\[char\]0x[0-9A-F]{4}\)|\$\(\$hole\))*)"/y,
            (text = '') =>
              text.replace(
                /`(.)|\$\(\[char\]0x(....)\)|\$\(\$(hole)\)/g,
                (_, mark?: string, code?: string, name?: string) =>
                  mark !== undefined ? (escapes[mark] as string) : (name ?? unit(`0x${code}`)),
              ),
          ],
        ],
        joint: /$^/y,
      })
    },
  },
]

const values = [
  ...NASTY,
  ...randomStrings(),
  '%>',
  'a%%>b',
  '$(x) $$(',
  '&lcName & &1',
  "'".repeat(600),
  '"'.repeat(600),
  'é😀'.repeat(300),
  '“”‘’',
]

describe.each(subjects.map((subject) => [subject.language.title, subject] as const))('%s', (_title, subject) => {
  const { language, read, isAscii, never, goesOn } = subject
  test('a literal gives back the value, a lone surrogate U+FFFD', () => {
    for (const { code, value } of literalCases(language, values, subject.hole ?? 'hole')) {
      expect(read(code), code).toBe(Buffer.from(value, 'utf8').toString('utf8'))
      if (isAscii) expect(code).toMatch(/^[\n\x20-\x7e]*$/)
      // eslint-disable-next-line no-control-regex
      expect(code).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/)
      if (never !== undefined) expect(code).not.toMatch(never)
    }
  })

  test('a comment stays one line', () => {
    for (const text of ['', 'a _', 'a ;', '_', ';', 'a & ', '%> <% a', '*/ */', '\\', 'x ` ^']) {
      const comment = language.comment(text)
      expect(comment).not.toContain('\n')
      if (language === asp) expect(comment).not.toContain('%>')
      if (goesOn !== undefined) expect(comment).not.toMatch(goesOn)
    }
  })
})
