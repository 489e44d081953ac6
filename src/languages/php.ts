import { dataPrinter } from './data-lines.ts'
import { escapeWith, hex, INVISIBLE, type Escapes } from './escape.ts'
import { isInt64, nativeJson } from './json-data.ts'
import { flat, type Form, type Language, type Piece } from './language.ts'
import { bare } from './pieces.ts'
import { widthOf } from './width.ts'

// https://www.php.net/manual/en/language.types.string.php#language.types.string.syntax.double
// `\x80` would be one byte and no character; a lone surrogate can't be sent, what Postman sends for it is U+FFFD.
const inDouble: Escapes = {
  unsafe: new RegExp(`[${INVISIBLE}"\\\\$]`, 'u'),
  table: { '\\': '\\\\', '"': '\\"', $: '\\$', '\n': '\\n', '\r': '\\r', '\t': '\\t' },
  other: (unit) =>
    unit < 0x80
      ? `\\x${hex(unit, 2).toUpperCase()}`
      : `\\u{${hex(unit >= 0xd800 && unit < 0xe000 ? 0xfffd : unit, 4).toUpperCase()}}`,
}
const inHeredoc: Escapes = { ...inDouble, unsafe: new RegExp(`(?![\\n\\t])[${INVISIBLE}\\\\$]`, 'u') }
const needsDouble = new RegExp(`[${INVISIBLE}]`, 'u')
const needsHeredoc = new RegExp(`(?![\\n\\t])[${INVISIBLE}]`, 'u')

/** PHP 8; layout as PSR-12 and PER have it. */
export const php: Language = {
  id: 'php',
  title: 'PHP',
  extension: 'php',
  highlight: 'php',
  indent: '    ',
  line,
  block: (value, indent) => heredoc([{ literal: value }], indent),
  splice,
  // `?>` ends PHP, in a comment, too.
  comment: (text) => `// ${text.replaceAll('?>', '? >')}`.trimEnd(),
  // https://www.php.net/manual/en/reserved.variables.php
  reserved: new Set(
    '$this $GLOBALS $_SERVER $_GET $_POST $_FILES $_REQUEST $_SESSION $_ENV $_COOKIE $argc $argv $http_response_header'.split(
      ' ',
    ),
  ),
  identifier: (words) =>
    `$${words.map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('')}`,
  data: {
    // An array whose keys are 0, 1, 2, … is a list; `json_encode` writes 1.0 as 1.
    accepts: nativeJson({
      depth: 200,
      // PHP reads a minus as an operator, and the number behind it is too large for an integer.
      integer: (source) => isInt64(source) && source !== '-9223372036854775808',
      float: (source) => !source.endsWith('.0'),
      object: ({ members }) => members[0]?.name[0] !== '0',
    }),
    // An empty object is one, as an empty array would be a list.
    print: dataPrinter({
      indent: '    ',
      lineLength: 100,
      widthOf,
      object: { open: '[', close: ']', empty: 'new stdClass()' },
      member: (name, string) => `${string(name)} => `,
      trails: true,
      words: { true: 'true', false: 'false', null: 'null' },
    }),
  },
  variables: {
    declare: (name, value) => `${name} = ${value};`,
    environment: { code: (name) => `getenv(${name})`, imports: [] },
    encode: {
      path: { code: (value) => `str_replace('%2F', '/', rawurlencode(${value}))`, imports: [] },
      query: { code: (value) => `rawurlencode(${value})`, imports: [] },
      form: { code: (value) => `rawurlencode(${value})`, imports: [] },
      json: {
        code: (value) => `substr(json_encode(${value}, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE), 1, -1)`,
        imports: [],
      },
      name: { code: (value) => `basename(${value})`, imports: [] },
    },
    dynamic: {
      timestamp: { code: () => 'strval(time())', imports: [] },
      isoTimestamp: { code: () => `gmdate('Y-m-d\\TH:i:s.v\\Z')`, imports: [] },
      randomInt: { code: () => 'strval(random_int(0, 1000))', imports: [] },
    },
  },
  call: (node, indent) => {
    const whole = flat(node)
    if (node.args.length === 0 || widthOf(indent + whole) <= 120) return whole
    return `${node.before}\n${node.args.map((arg) => `${indent}    ${typeof arg === 'string' ? arg : flat(arg)}`).join(',\n')}\n${indent}${node.after}`
  },
  imports: (needed) => needed.toSorted().join('\n'),
}

// In single quotes a backslash stands for itself, save before a backslash, a quote or the end.
function line(value: string): string {
  if (needsDouble.test(value)) return `"${escapeWith(inDouble, value)}"`
  return `'${value.replace(/[\\']/g, (character) => `\\${character}`)}'`
}

function splice(pieces: readonly Piece[], form: Form): string {
  const [only] = pieces
  if (pieces.length === 1 && only !== undefined && 'code' in only) return only.code
  const areVariables = pieces.every((piece) => 'literal' in piece || /^\$\w+$/.test(piece.code))
  if (areVariables) {
    const long = form === 'block' ? heredoc(pieces, '') : undefined
    if (long !== undefined) return long
    if (pieces.every((piece) => 'code' in piece || !piece.literal.includes('"'))) return `"${join(pieces, inDouble)}"`
  }
  return bare(pieces, /^strval\((.*)\)$/)
    .map((piece) => ('code' in piece ? piece.code : line(piece.literal)))
    .join(' . ')
}

function join(pieces: readonly Piece[], table: Escapes): string {
  return pieces.map((piece) => ('literal' in piece ? escapeWith(table, piece.literal) : `{${piece.code}}`)).join('')
}

// https://www.php.net/manual/en/language.types.string.php#language.types.string.syntax.heredoc
// The closing marker's indentation is taken from all lines, so that each but the empty ones has to have it.
function heredoc(pieces: readonly Piece[], indent: string): string | undefined {
  const source = pieces.map((piece) => ('literal' in piece ? piece.literal : 'x')).join('')
  if (!source.includes('\n')) return undefined
  const isRaw = pieces.every((piece) => 'literal' in piece) && !needsHeredoc.test(source)
  const marker = freeMarker(source)
  const inner = `${indent}    `
  const body = (isRaw ? source : join(pieces, inHeredoc))
    .split('\n')
    .map((each) => (each === '' ? '' : inner + each))
    .join('\n')
  return `<<<${isRaw ? `'${marker}'` : marker}\n${body}\n${inner}${marker}`
}

/** A marker that begins no line of the text: it would end the literal wherever it is followed by no letter. */
function freeMarker(source: string): string {
  const kind = /^\s*[[{]/.test(source) ? 'JSON' : /^\s*</.test(source) ? 'XML' : 'TEXT'
  const lines = source.split('\n').map((each) => each.trimStart())
  let marker = kind
  for (let number = 2; lines.some((each) => each.startsWith(marker)); number++) marker = `${kind}_${number}`
  return marker
}
