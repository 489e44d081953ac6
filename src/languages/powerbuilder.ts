import { escapeWith, hex, INVISIBLE, type Escapes } from './escape.ts'
import type { Language, Piece } from './language.ts'

// https://docs.appeon.com/pb2022/powerscript_reference/ (Special ASCII characters): `~h` names a character by two hexadecimal digits.
const inString: Escapes = {
  unsafe: new RegExp(`[${INVISIBLE}"~]`, 'u'),
  table: { '~': '~~', '"': '~"', '\n': '~n', '\r': '~r', '\t': '~t', '\v': '~v', '\f': '~f', '\b': '~b' },
  other: (unit) => `~h${hex(unit, 2).toUpperCase()}`,
}
// What `~h` can't name, char() can.
const wide = new RegExp(`((?![\\0-\\xff])[${INVISIBLE}])`, 'u')
const REPLACEMENT = 0xfffd

// A literal takes up to 1,024 characters; some room is left for those that are escaped.
const piece = /[\s\S]{1,250}/gu

// https://docs.appeon.com/pb2022/powerscript_reference/ (Reserved words), and what scripts here call
const reserved = new Set(
  `alias and autoinstantiate call case catch choose close commit connect constant continue create cursor declare delete describe descriptor
  destroy disconnect do dynamic else elseif end enumerated event execute exit external false fetch finally first for forward from function
  global goto halt if immediate indirect insert into intrinsic is last library loop namespace native next not of on open or parent post prepare
  prior private privateread privatewrite procedure protected protectedread protectedwrite prototypes public readonly ref return rollback rpcfunc
  select selectblob shared static step subroutine super system systemread systemwrite then this throw throws to trigger true try type until update
  updateblob using variables while with within xor integer long string boolean oleobject messagebox char blob`.split(
    /\s+/,
  ),
)

const CODER = 'coderobject lnv_coder\nlnv_coder = create coderobject'
const SHELL = 'oleobject loo_shell\nloo_shell = create oleobject\nloo_shell.ConnectToNewObject("WScript.Shell")'
const encode = (value: string): string => `lnv_coder.UrlEncode(Blob(${value}, EncodingUTF8!))`
// Whether UrlEncode writes a blank as `+` is not documented. A form takes both, a path does not, and it keeps its slashes.
const pattern = (name: string, source: string): string =>
  `oleobject ${name}\n${name} = create oleobject\n${name}.ConnectToNewObject("VBScript.RegExp")\n${name}.Pattern = "${source}"\n${name}.Global = true`
const PLUS = pattern('loo_plus', '\\+')
const SLASH = pattern('loo_slash', '%2F')

/** PowerScript, as PowerBuilder 2017 R2 and later have it. */
export const powerbuilder: Language = {
  id: 'powerbuilder',
  title: 'PowerBuilder',
  extension: 'srf',
  highlight: 'text',
  indent: '    ',
  line,
  // Line by line, joined over the continuation mark.
  block: (value, indent) =>
    value.includes('\n')
      ? value
          .split(/(?<=\n)/)
          .map(line)
          .join(` + &\n${indent}    `)
      : undefined,
  splice: (pieces) => pieces.map(operand).join(' + '),
  // A comment that ends with the continuation mark would go on in the next line.
  comment: (text) => `// ${/&\s*$/.test(text) ? `${text.trimEnd()}.` : text}`.trimEnd(),
  reserved,
  identifier: (words) => `ls_${words.join('_')}`.slice(0, 40),
  variables: {
    declare: (name, value) => `string ${name}\n${name} = ${value}`,
    environment: { code: (name) => `loo_shell.Environment("Process").Item(${name})`, imports: [SHELL] },
    encode: {
      path: {
        code: (value) => `loo_slash.Replace(loo_plus.Replace(${encode(value)}, "%20"), "/")`,
        imports: [CODER, PLUS, SLASH],
      },
      query: { code: encode, imports: [CODER] },
      form: { code: encode, imports: [CODER] },
    },
    dynamic: {},
  },
  imports: (needed) => needed.join('\n'),
}

function line(value: string): string {
  if (value === '') return '""'
  return value
    .split(wide)
    .flatMap((part, index) => (index % 2 === 1 ? [charOf(part)] : (part.match(piece) ?? []).map(literal)))
    .join(' + ')
}

function literal(value: string): string {
  return `"${escapeWith(inString, value)}"`
}

/** A lone surrogate has no form in UTF-8, in which the value goes out. */
function charOf(character: string): string {
  const code = character.codePointAt(0) as number
  return `char(${code >= 0xd800 && code < 0xe000 ? REPLACEMENT : code})`
}

function operand(part: Piece): string {
  return 'code' in part ? part.code : line(part.literal)
}
