import { escapeWith, hex, INVISIBLE, type Escapes } from './escape.ts'
import type { Form, Language, Piece } from './language.ts'

// https://go.dev/ref/spec#String_literals
// `\x80` would be one byte and no character; there is no `\u` of a surrogate.
const inQuotes: Escapes = {
  unsafe: new RegExp(`[${INVISIBLE}"\\\\]`, 'u'),
  table: { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' },
  other: (unit) => {
    if (unit < 0x80) return `\\x${hex(unit, 2)}`
    return `\\u${hex(unit >= 0xd800 && unit < 0xe000 ? 0xfffd : unit, 4)}`
  },
}
// A raw string has no escapes at all, so that it can't hold a backquote, and it drops carriage returns.
const notRaw = new RegExp(`(?![\\n\\t])[${INVISIBLE}\`]`, 'u')

const quoted = (value: string): string => `"${escapeWith(inQuotes, value)}"`
const raw = (value: string): string | undefined => (notRaw.test(value) ? undefined : `\`${value}\``)

// Marshalling escapes `&`, `<` and `>`, too, and an encoder, which may be told not to, is no expression; a string makes no error.
const ESCAPE_JSON = `// escapeJSON escapes a text for a string of JSON.
func escapeJSON(text string) string {
	var quoted strings.Builder
	encoder := json.NewEncoder(&quoted)
	encoder.SetEscapeHTML(false)
	encoder.Encode(text)
	return quoted.String()[1 : quoted.Len()-2]
}`

// https://go.dev/ref/spec#Keywords and #Predeclared_identifiers, and packages that an expression below uses
const reserved = new Set(
  `break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select struct
  switch type var any append bool byte cap clear close comparable complex complex64 complex128 copy delete error false float32 float64 imag
  init int int8 int16 int32 int64 iota len main make max min new nil panic print println real recover rune string true uint uint8 uint16 uint32
  uint64 uintptr os rand strconv time url`.split(/\s+/),
)
// https://go.dev/wiki/CodeReviewComments#initialisms
const INITIALISMS = new Set(
  'api cpu css dns eof guid html http https id ip json jwt rpc sql ssh tls ttl ui uid uri url utf8 uuid xml'.split(' '),
)

/** Go 1.22 and later. Layout as gofmt has it. */
export const go: Language = {
  id: 'go',
  title: 'Go',
  extension: 'go',
  highlight: 'go',
  indent: '\t',
  line,
  block: (value, indent) => {
    if (!value.includes('\n')) return undefined
    return raw(value) ?? lines(value).map(quoted).join(` +\n${indent}\t`)
  },
  splice: (pieces, form) => pieces.map((piece) => operand(piece, form)).join(form === 'argument' ? '+' : ' + '),
  comment: (text) => `// ${text}`.trimEnd(),
  reserved,
  identifier: ([first = '', ...rest]) =>
    first +
    rest
      .map((word) => (INITIALISMS.has(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)))
      .join(''),
  variables: {
    declare: (name, value) => `${name} := ${value}`,
    environment: { code: (name) => `os.Getenv(${name})`, imports: ['os'] },
    encode: {
      path: { code: (value) => `(&url.URL{Path: ${value}}).EscapedPath()`, imports: ['net/url'] },
      query: { code: (value) => `url.QueryEscape(${value})`, imports: ['net/url'] },
      form: { code: (value) => `url.QueryEscape(${value})`, imports: ['net/url'] },
      json: { code: (value) => `escapeJSON(${value})`, imports: ['encoding/json', 'strings', ESCAPE_JSON] },
      name: { code: (value) => `filepath.Base(${value})`, imports: ['path/filepath'] },
    },
    dynamic: {
      timestamp: { code: () => 'strconv.FormatInt(time.Now().Unix(), 10)', imports: ['strconv', 'time'] },
      isoTimestamp: {
        code: () => 'time.Now().UTC().Format("2006-01-02T15:04:05.000Z")',
        imports: ['time'],
        isDeclared: true,
      },
      randomInt: { code: () => 'strconv.Itoa(rand.IntN(1001))', imports: ['math/rand/v2', 'strconv'] },
    },
  },
  imports,
}

/** A raw string reads better than backslashes. */
function line(value: string): string {
  return (/["\\]/.test(value) && !value.includes('\n') ? raw(value) : undefined) ?? quoted(value)
}

function operand(piece: Piece, form: Form): string {
  if ('code' in piece) return piece.code
  return (form === 'block' && piece.literal.includes('\n') ? raw(piece.literal) : undefined) ?? line(piece.literal)
}

function lines(value: string): readonly string[] {
  return value.split(/(?<=\n)/)
}

/** The standard library's packages, then, after a blank line, those whose path begins with a host. */
function imports(needed: readonly string[]): string {
  const functions = needed.filter((one) => one === ESCAPE_JSON)
  return [importsOf(needed.filter((one) => one !== ESCAPE_JSON)), ...functions].join('\n\n')
}

function importsOf(needed: readonly string[]): string {
  const isForeign = (path: string): boolean => (path.split('/')[0] ?? '').includes('.')
  const groups = [needed.filter((path) => !isForeign(path)), needed.filter(isForeign)].filter(
    (group) => group.length > 0,
  )
  if (needed.length === 1) return `import "${needed[0] ?? ''}"`
  return `import (\n${groups
    .map((group) =>
      group
        .toSorted()
        .map((path) => `\t"${path}"\n`)
        .join(''),
    )
    .join('\n')})`
}
