import { camelCase } from './c.ts'
import { escapeWith, hex, type Escapes } from './escape.ts'
import type { Language } from './language.ts'
import { brokenLines } from './pieces.ts'

// https://www-archive.mozilla.org/js/language/e262-3.pdf, 7.8.4; scripts are read in the machine's code page, so that only ASCII stands for itself.
// `\v` is a plain v to JScript.
const inDouble: Escapes = {
  unsafe: /[^\x20-\x7e]|["\\]/,
  table: { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' },
  other: (unit) => `\\u${hex(unit, 4)}`,
}
const LONE_SURROGATE = /[\ud800-\udfff]/gu
const line = (value: string): string => `"${escapeWith(inDouble, value.replace(LONE_SURROGATE, '\ufffd'))}"`

// 7.5.2 and 7.5.3, and what the host and the language have of their own
const reserved = new Set(
  `abstract boolean break byte case catch char class const continue debugger default delete do double else enum export extends false final finally
  float for function goto if implements import in instanceof int interface long native new null package private protected public return short static
  super switch synchronized this throw throws transient true try typeof var void volatile while with arguments undefined eval escape unescape
  ActiveXObject Array Boolean Date Enumerator Error Function GetObject Infinity Math NaN Number Object RegExp String VBArray WScript WSH
  encodeURIComponent parseInt parseFloat isNaN isFinite ScriptEngine`.split(/\s+/),
)

/** JScript 5.8 (ECMAScript 3), as the Windows Script Host runs it. */
export const jscript: Language = {
  id: 'jscript',
  title: 'JScript',
  extension: 'js',
  highlight: 'javascript',
  indent: '    ',
  line,
  block: (value, indent) => brokenLines(value)?.map(line).join(` +\n${indent}    `),
  splice: (pieces) => pieces.map((piece) => ('code' in piece ? piece.code : line(piece.literal))).join(' + '),
  // `@cc_on` and the like begin conditional compilation only at the very beginning of a comment.
  comment: (text) => `// ${text}`.trimEnd(),
  reserved,
  identifier: camelCase,
  variables: {
    declare: (name, value) => `var ${name} = ${value};`,
    environment: {
      code: (name) => `new ActiveXObject("WScript.Shell").Environment("Process").Item(${name})`,
      imports: [],
    },
    encode: {
      path: { code: (value) => `encodeURIComponent(${value}).replace(/%2F/g, "/")`, imports: [] },
      query: { code: (value) => `encodeURIComponent(${value})`, imports: [] },
      form: { code: (value) => `encodeURIComponent(${value})`, imports: [] },
    },
    dynamic: {
      timestamp: { code: () => 'String(Math.floor(new Date().getTime() / 1000))', imports: [] },
      randomInt: { code: () => 'String(Math.floor(Math.random() * 1001))', imports: [] },
    },
  },
}
