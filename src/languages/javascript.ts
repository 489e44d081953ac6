import { escapeWith, hex, INVISIBLE, type Escapes } from './escape.ts'
import { callLayout } from './javascript-call.ts'
import { isNative, printData } from './javascript-data.ts'
import { assign, pair } from './javascript-pair.ts'
import { fits } from './javascript-width.ts'
import type { Language, Piece } from './language.ts'
import { bare } from './pieces.ts'

// https://tc39.es/ecma262/#sec-literals-string-literals
const escapes = (extra: string): Escapes => ({
  unsafe: new RegExp(`[${INVISIBLE}\\\\${extra}]`, 'u'),
  table: {
    '\\': '\\\\',
    '"': '\\"',
    "'": "\\'",
    '`': '\\`',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
    '\b': '\\b',
    '\f': '\\f',
    '\v': '\\v',
  },
  other: (unit) => `\\u${hex(unit, 4)}`,
})
const inDouble = escapes('"')
const inSingle = escapes("'")
// https://tc39.es/ecma262/#sec-template-literal-lexical-components: a carriage return would be read as a line feed
const inTemplate: Escapes = { ...escapes(''), unsafe: new RegExp(`[${INVISIBLE}\\\\\`]|\\$(?=\\{)`, 'u') }
const inTemplateBlock: Escapes = {
  ...inTemplate,
  unsafe: new RegExp(`(?![\\n\\t])[${INVISIBLE}\\\\\`]|\\$(?=\\{)`, 'u'),
}
// JSON with escapes in it reads better as it is.
const notRaw = new RegExp(`(?![\\n\\t])[${INVISIBLE}\`]|\\$\\{|\\\\$`, 'u')
const template = ({ unsafe, table, other }: Escapes, value: string): string =>
  escapeWith({ unsafe, table: { ...table, $: '\\$' }, other }, value)

/** JavaScript as prettier 3 prints it. */
export const javascript: Language = {
  id: 'javascript',
  title: 'JavaScript',
  extension: 'js',
  highlight: 'javascript',
  indent: '  ',
  line,
  block: (value) => {
    if (!value.includes('\n')) return undefined
    return value.includes('\\') && !notRaw.test(value)
      ? `String.raw\`${value}\``
      : `\`${template(inTemplateBlock, value)}\``
  },
  splice,
  comment: (text) => `// ${text}`.trimEnd(),
  // https://tc39.es/ecma262/#sec-keywords-and-reserved-words, and names of the surroundings: a script can't declare `location` or `top`
  reserved: new Set(
    `arguments async await break case catch class const continue debugger default delete do else enum eval export extends false finally for
    function get if implements import in instanceof interface let new null of package private protected public return set static super switch
    this throw true try typeof undefined var void while with yield Infinity NaN
    btoa close closed console crypto document event exports fetch frames global globalThis history length location module name navigator
    open openAsBlob origin parent process require screen self status top window
    Array Blob Date Error FormData JSON Math Object Promise String URL URLSearchParams`.split(/\s+/),
  ),
  identifier: ([first = '', ...rest]) =>
    first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(''),
  data: { accepts: isNative, print: printData },
  variables: {
    declare: (name, value) => assign(`const ${name} = `, value, ';', ''),
    // Node's own; bundlers replace it in scripts for browsers.
    environment: { code: (name) => `process.env.${name.slice(1, -1)}`, imports: [] },
    encode: {
      path: { code: (value) => `encodeURIComponent(${value}).replaceAll("%2F", "/")`, imports: [] },
      query: { code: (value) => `encodeURIComponent(${value})`, imports: [] },
      form: { code: (value) => `encodeURIComponent(${value})`, imports: [] },
      json: { code: (value) => `JSON.stringify(${value}).slice(1, -1)`, imports: [] },
      name: { code: (value) => `${value}.split("/").pop()`, imports: [] },
    },
    dynamic: {
      guid: { code: () => 'crypto.randomUUID()', imports: [] },
      randomUUID: { code: () => 'crypto.randomUUID()', imports: [] },
      timestamp: { code: () => 'String(Math.floor(Date.now() / 1000))', imports: [] },
      isoTimestamp: { code: () => 'new Date().toISOString()', imports: [] },
      randomInt: { code: () => 'String(Math.floor(Math.random() * 1001))', imports: [] },
    },
  },
  assign,
  pair,
  call: callLayout,
  fits,
  imports: (needed) => needed.toSorted().join('\n'),
}

/** Double quotes, unless the string holds more of them than of single ones. */
function line(value: string): string {
  if (!value.includes('"')) return `"${escapeWith(inDouble, value)}"`
  const count = (quote: string): number => value.split(quote).length - 1
  return count('"') > count("'") ? `'${escapeWith(inSingle, value)}'` : `"${escapeWith(inDouble, value)}"`
}

function splice(pieces: readonly Piece[], form: string): string {
  const [first] = pieces
  if (pieces.length === 1 && first !== undefined && 'code' in first) return first.code
  const escaped = form === 'block' ? inTemplateBlock : inTemplate
  // `$` before a variable would open another substitution.
  const inner = bare(pieces, /^String\((.*)\)$/)
  const joined = inner.map((piece) => ('literal' in piece ? template(escaped, piece.literal) : `\${${piece.code}}`))
  return `\`${joined.join('')}\``
}
