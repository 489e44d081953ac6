import { isLiteral, type Text } from '../ir/text.ts'
import { dataPrinter } from './data-lines.ts'
import { escapeWith, hex, INVISIBLE, type Escapes } from './escape.ts'
import { nativeJson } from './json-data.ts'
import { flat, type Language, type Piece } from './language.ts'
import { bare } from './pieces.ts'
import { widthOf } from './width.ts'

const REPLACEMENT = 0xfffd

// https://docs.ruby-lang.org/en/3.4/syntax/literals_rdoc.html#label-String+Literals
// `\x80` would be one byte and no character, so every other character is written as `\u`; there is no `\u` of a surrogate.
const inDouble: Escapes = {
  unsafe: new RegExp(`[${INVISIBLE}"\\\\]|#(?=[{$@])`, 'u'),
  table: { '\\': '\\\\', '"': '\\"', '#': '\\#', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\x1b': '\\e' },
  other: (unit) => `\\u${hex(unit >= 0xd800 && unit < 0xe000 ? REPLACEMENT : unit, 4).toUpperCase()}`,
}
// Line breaks and tabs stay, but a blank at a line's end is made visible: `<<~` empties lines of blanks, and so do editors.
const inHeredoc: Escapes = {
  ...inDouble,
  unsafe: new RegExp(`(?![\\t\\n])[${INVISIBLE}\\\\]|#(?=[{$@])|[ \\t](?=\\n)`, 'u'),
  table: { ...inDouble.table, ' ': '\\s' },
}
const needsEscape = new RegExp(`(?![\\t\\n])[${INVISIBLE}]|[ \\t](?=\\n|$)`, 'u')
const needsDouble = new RegExp(`[${INVISIBLE}]`, 'u')

// https://docs.ruby-lang.org/en/3.4/keywords_rdoc.html, and methods of Kernel that a sample should not hide
const reserved = new Set(
  `__ENCODING__ __FILE__ __LINE__ BEGIN END alias and begin break case class def defined do else elsif end ensure false for if in module next nil
  not or redo rescue retry return self super then true undef unless until when while yield
  abort binding caller catch display eval exec exit extend fail format freeze gets hash instance lambda load loop method methods open p pp print
  proc putc puts raise rand require select send sleep spawn sprintf srand syscall system tap test throw trap warn`.split(
    /\s+/,
  ),
)

/** Ruby 3. Layout and quotes as RuboCop's defaults have them. */
export const ruby: Language = {
  id: 'ruby',
  title: 'Ruby',
  extension: 'rb',
  highlight: 'ruby',
  indent: '  ',
  line,
  double: (value) => `"${escapeWith(inDouble, value)}"`,
  block: (value, indent) => heredoc([{ literal: value }], indent),
  splice: (pieces, form) => {
    const [only] = pieces
    if (pieces.length === 1 && only !== undefined && 'code' in only) return only.code
    const inner = bare(pieces, /^(.*)\.to_s$/)
    return (form === 'block' ? heredoc(inner, '') : undefined) ?? `"${interpolated(inner, inDouble)}"`
  },
  comment: (text) => `# ${text}`.trimEnd(),
  reserved,
  // Numbers follow without a line: https://docs.rubocop.org/rubocop/cops_naming.html#namingvariablenumber
  identifier: (words) => words.join('_').replaceAll(/_(?=\d)/g, ''),
  // https://docs.ruby-lang.org/en/3.4/JSON.html: integers of any size, members in order, floats in their shortest form
  data: {
    accepts: nativeJson({ depth: 90, integer: () => true }),
    print: dataPrinter({
      indent: '  ',
      lineLength: 100,
      widthOf,
      object: { open: '{', close: '}', empty: '{}' },
      member: (name, string) => `${key(name, string)} `,
      trails: false,
      words: { true: 'true', false: 'false', null: 'nil' },
    }),
  },
  variables: {
    declare: (name, value) => `${name} = ${value}`,
    environment: { code: (name) => `ENV.fetch(${name})`, imports: [] },
    // `URI.encode_www_form_component` writes a space as `+`; ERB's function keeps to RFC 3986.
    encode: {
      path: {
        code: (value) => `${value}.split('/', -1).map { |part| ERB::Util.url_encode(part) }.join('/')`,
        imports: ["require 'erb'"],
      },
      query: { code: (value) => `ERB::Util.url_encode(${value})`, imports: ["require 'erb'"] },
      form: { code: (value) => `ERB::Util.url_encode(${value})`, imports: ["require 'erb'"] },
      json: { code: (value) => `${value}.to_json[1..-2]`, imports: ["require 'json'"] },
      name: { code: (value) => `File.basename(${value})`, imports: [] },
    },
    dynamic: {
      guid: { code: () => 'SecureRandom.uuid', imports: ["require 'securerandom'"] },
      randomUUID: { code: () => 'SecureRandom.uuid', imports: ["require 'securerandom'"] },
      timestamp: { code: () => 'Time.now.to_i.to_s', imports: [] },
      isoTimestamp: { code: () => 'Time.now.utc.iso8601(3)', imports: ["require 'time'"] },
      randomInt: { code: () => 'rand(0..1000).to_s', imports: [] },
    },
  },
  // Ruby breaks no lines of its own accord; RuboCop wants no more than 120 columns.
  call: (node, indent) => {
    const line = flat(node)
    if (node.args.length === 0 || widthOf(indent + line) <= 120) return line
    return `${node.before}\n${node.args.map((arg) => `${indent}  ${typeof arg === 'string' ? arg : flat(arg)}`).join(',\n')}\n${indent}${node.after}`
  },
  imports: (needed) => needed.toSorted().join('\n'),
}

// In single quotes a backslash stands for itself, save before a backslash, a quote or the end.
function line(value: string): string {
  if (needsDouble.test(value) || (value.includes("'") && !/["\\]|#[{$@]/.test(value)))
    return `"${escapeWith(inDouble, value)}"`
  return `'${value.replace(/[\\']/g, (character) => `\\${character}`)}'`
}

function interpolated(pieces: readonly Piece[], escapes: Escapes): string {
  return pieces.map((piece) => ('literal' in piece ? escapeWith(escapes, piece.literal) : `#{${piece.code}}`)).join('')
}

// https://docs.ruby-lang.org/en/3.4/syntax/literals_rdoc.html#label-Here+Document+Literals
// `<<~` takes the indentation of the least indented line from all lines: one of the value's own has to be without. `chomp` also takes a `\r`.
// What follows the literal on its line has to stand before the heredoc's lines, so it can only be the last of its line.
function heredoc(pieces: readonly Piece[], indent: string): string | undefined {
  const source = pieces.map((piece) => ('literal' in piece ? piece.literal : 'x')).join('')
  if (!source.includes('\n')) return undefined
  if (!/(?:^|\n)[^ \t\n]/.test(source) || source.endsWith('\r')) return undefined
  const isRaw = pieces.every((piece) => 'literal' in piece) && /\\|#[{$@]/.test(source) && !needsEscape.test(source)
  const ends = source.endsWith('\n')
  const last = pieces.at(-1)
  const isOpen = !ends && last !== undefined && 'literal' in last
  const ended = isOpen ? [...pieces.slice(0, -1), { literal: `${last.literal}\n` }] : pieces
  const body = isRaw ? source : interpolated(ended, inHeredoc)
  const marker = freeMarker(source)
  const laidOut = body
    .replace(/\n$/, '')
    .split('\n')
    .map((each) => (each === '' ? '' : `${indent}  ${each}`))
    .join('\n')
  return `<<~${isRaw ? `'${marker}'` : marker}${ends ? '' : '.chomp'}\n${laidOut}\n${indent}${marker}`
}

function freeMarker(source: string): string {
  const lines = new Set(source.split('\n').map((each) => each.trim()))
  const kind = /^\s*[[{]/.test(source) ? 'JSON' : /^\s*</.test(source) ? 'XML' : 'TEXT'
  let marker = kind
  for (let number = 2; lines.has(marker); number++) marker = `${kind}_${number}`
  return marker
}

/** `name:`, `'odd-name':`, or an expression and `=>`. */
function key(name: Text, string: (text: Text) => string): string {
  const [first = ''] = name
  if (isLiteral(name) && typeof first === 'string' && /^[A-Za-z_]\w*$/.test(first)) return `${first}:`
  const written = string(name)
  return /^['"]/.test(written) ? `${written}:` : `${written} =>`
}
