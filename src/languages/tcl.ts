import { escapeWith, hex, INVISIBLE, type Escapes } from './escape.ts'
import type { Language, Piece } from './language.ts'

// https://www.tcl-lang.org/man/tcl8.6/TclCmd/Tcl.htm: in double quotes `$`, `[` and backslashes are substituted; `\u` takes up to four digits.
const inQuotes: Escapes = {
  unsafe: new RegExp(`[${INVISIBLE}"\\\\$[]`, 'u'),
  table: { '\\': '\\\\', '"': '\\"', $: '\\$', '[': '\\[', '\n': '\\n', '\r': '\\r', '\t': '\\t' },
  other: (unit) => `\\u${hex(unit >= 0xd800 && unit < 0xe000 ? 0xfffd : unit, 4)}`,
}
// A blank at a line's end would be lost in many an editor.
const inLines: Escapes = {
  ...inQuotes,
  unsafe: new RegExp(`(?!\\n)[${INVISIBLE}"\\\\$[]|[ \\t](?=\\n)`, 'u'),
  table: { ...inQuotes.table, ' ': '\\x20' },
}

const ENCODE = `proc urlEncode {value {kept {[A-Za-z0-9._~-]}}} {
    set encoded ""
    foreach byte [split [encoding convertto utf-8 $value] ""] {
        if {[regexp $kept $byte]} { append encoded $byte } else { append encoded [format %%%02X [scan $byte %c]] }
    }
    return $encoded
}`

/** Tcl 8.6. */
export const tcl: Language = {
  id: 'tcl',
  title: 'Tcl',
  extension: 'tcl',
  highlight: 'tcl',
  indent: '    ',
  line: (value) => quoted([{ literal: value }], inQuotes),
  block: (value) => (value.includes('\n') ? quoted([{ literal: value }], inLines) : undefined),
  splice: (pieces, form) => {
    const [only] = pieces
    if (pieces.length === 1 && only !== undefined && 'code' in only) return only.code
    return quoted(pieces, form === 'block' ? inLines : inQuotes)
  },
  // A comment that ends with a backslash would go on in the next line.
  comment: (text) => `# ${text.endsWith('\\') ? `${text}.` : text}`.trimEnd(),
  reserved: new Set('$argc $argv $argv0 $env $errorCode $errorInfo $auto_path'.split(' ')),
  identifier: (words) => `$${words.join('_')}`,
  variables: {
    declare: (name, value) => `set ${name.slice(1)} ${value}`,
    environment: { code: (name) => `$::env(${name.slice(1, -1)})`, imports: [] },
    encode: {
      path: { code: (value) => `[urlEncode ${value} {[A-Za-z0-9._~/-]}]`, imports: [ENCODE] },
      query: { code: (value) => `[urlEncode ${value}]`, imports: [ENCODE] },
      form: { code: (value) => `[urlEncode ${value}]`, imports: [ENCODE] },
    },
    dynamic: {
      timestamp: { code: () => '[clock seconds]', imports: [] },
      randomInt: { code: () => '[expr {int(rand() * 1001)}]', imports: [] },
    },
  },
  imports: (needed) => needed.join('\n'),
}

// The body of a loop or a condition stands in braces, which are counted in literals, too, if no backslash is before them.
function quoted(pieces: readonly Piece[], escapes: Escapes): string {
  const isBalanced = areBalanced(pieces.map((piece) => ('literal' in piece ? piece.literal : '')).join(''))
  const literal = (value: string): string =>
    isBalanced ? escapeWith(escapes, value) : escapeWith(escapes, value).replace(/[{}]/g, '\\$&')
  return `"${pieces.map((piece) => ('literal' in piece ? literal(piece.literal) : braced(piece.code))).join('')}"`
}

/** What follows a name in a literal is no part of it. */
function braced(code: string): string {
  return /^\$\w+$/.test(code) ? `\${${code.slice(1)}}` : code
}

function areBalanced(value: string): boolean {
  // An escape goes before the brace that follows a backslash in the value.
  let depth = 0
  for (const character of value) {
    if (character === '{') depth++
    else if (character === '}' && --depth < 0) return false
  }
  return depth === 0
}
