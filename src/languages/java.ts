import { escapeWith, hex, INVISIBLE, type Escapes } from './escape.ts'
import type { Language, Piece } from './language.ts'

// https://docs.oracle.com/javase/specs/jls/se17/html/jls-3.html#jls-3.10.7
// `\u000a` is a line break in the source, wherever it stands (3.3): controls are written in octal, with three digits so that a digit may follow.
// A lone surrogate can be written, but is sent as `?`.
const inQuotes: Escapes = {
  unsafe: new RegExp(`[${INVISIBLE}"\\\\]`, 'u'),
  table: { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' },
  other: (unit) => {
    if (unit < 0x100) return `\\${unit.toString(8).padStart(3, '0')}`
    return `\\u${hex(unit >= 0xd800 && unit < 0xe000 ? 0xfffd : unit, 4)}`
  },
}
// https://docs.oracle.com/javase/specs/jls/se17/html/jls-3.html#jls-3.10.6
// A text block loses the blanks at its lines' ends, and one of three quotes has to be escaped.
const inBlock: Escapes = {
  ...inQuotes,
  unsafe: new RegExp(`(?![\\t\\n])[${INVISIBLE}\\\\]|[ \\t](?=\\n|$)|"(?="")|"$`, 'u'),
  table: { ...inQuotes.table, ' ': '\\s' },
}
/** Other blanks (`Character.isWhitespace`) at a line's end have no escape that the compiler would not strip. */
const ENDS_IN_WIDE_BLANK = /[\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000](?=\n|$)/

/** https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html#jvms-4.4.7: a constant has 65,535 bytes at most, up to six a character. */
const isTooLong = (value: string): boolean => value.length > 10_000 && new TextEncoder().encode(value).length > 60_000

const ENCODER = ['java.net.URLEncoder', 'java.nio.charset.StandardCharsets']
const encoded = (value: string): string => `URLEncoder.encode(${value}, StandardCharsets.UTF_8).replace("+", "%20")`

// https://docs.oracle.com/javase/specs/jls/se17/html/jls-3.html#jls-3.9, and classes and members that a sample should not hide
const reserved = new Set(
  `abstract assert boolean break byte case catch char class const continue default do double else enum exports extends false final finally float
  for goto if implements import instanceof int interface long module native new null opens package permits private protected provides public record
  requires return sealed short static strictfp super switch synchronized this throw throws to transient transitive true try uses var void
  volatile while with yield args main`.split(/\s+/),
)

/** Java 17. Layout as Google's style guide has it. */
export const java: Language = {
  id: 'java',
  title: 'Java',
  extension: 'java',
  highlight: 'java',
  indent: '  ',
  line,
  block: (value, indent) => (value.includes('\n') ? textBlock(value, `${indent}    `) : undefined),
  splice: (pieces, form) => (form === 'block' ? formatted(pieces) : undefined) ?? pieces.map(operand).join(' + '),
  // A `\u` in a comment is read as a character, too, and may be a line break, or no character at all, which is an error.
  comment: (text) => `// ${text.replaceAll('\\u', '\\ u')}`.trimEnd(),
  reserved,
  identifier: ([first = '', ...rest]) =>
    first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(''),
  variables: {
    declare: (name, value) => `String ${name} = ${value};`,
    environment: { code: (name) => `System.getenv(${name})`, imports: [] },
    // URLEncoder writes forms, with `+` for a space.
    encode: {
      path: { code: (value) => `${encoded(value)}.replace("%2F", "/")`, imports: ENCODER },
      query: { code: encoded, imports: ENCODER },
      form: { code: encoded, imports: ENCODER },
      // The platform has no JSON. Controls without a letter are written by number.
      json: {
        code: (value) =>
          `Pattern.compile("[\\\\x00-\\\\x1f]").matcher(${value}.replace("\\\\", "\\\\\\\\").replace("\\"", "\\\\\\"").replace("\\n", "\\\\n").replace("\\r", "\\\\r").replace("\\t", "\\\\t").replace("\\b", "\\\\b").replace("\\f", "\\\\f")).replaceAll(control -> String.format("\\\\\\\\u%04x", (int) control.group().charAt(0)))`,
        imports: ['java.util.regex.Pattern'],
      },
      name: { code: (value) => `new File(${value}).getName()`, imports: ['java.io.File'] },
    },
    dynamic: {
      guid: { code: () => 'UUID.randomUUID().toString()', imports: ['java.util.UUID'] },
      randomUUID: { code: () => 'UUID.randomUUID().toString()', imports: ['java.util.UUID'] },
      timestamp: { code: () => 'String.valueOf(Instant.now().getEpochSecond())', imports: ['java.time.Instant'] },
      isoTimestamp: {
        // `Instant.toString()` leaves out a fraction of zero.
        code: () => 'new DateTimeFormatterBuilder().appendInstant(3).toFormatter().format(Instant.now())',
        imports: ['java.time.Instant', 'java.time.format.DateTimeFormatterBuilder'],
        isDeclared: true,
      },
      randomInt: {
        code: () => 'String.valueOf(ThreadLocalRandom.current().nextInt(1001))',
        imports: ['java.util.concurrent.ThreadLocalRandom'],
      },
    },
  },
  imports: (needed) =>
    needed
      .toSorted()
      .map((name) => `import ${name};`)
      .join('\n'),
}

/** The compiler would join constants with `+` to one that is too long. */
function line(value: string): string {
  if (!isTooLong(value)) return `"${escapeWith(inQuotes, value)}"`
  const stretches = value.match(/[\s\S]{1,10000}/gu) ?? []
  return `String.join("", ${stretches.map((stretch) => `"${escapeWith(inQuotes, stretch)}"`).join(', ')})`
}

function operand(piece: Piece): string {
  return 'code' in piece ? piece.code : line(piece.literal)
}

/**
 * The compiler takes from every line the blanks that all of them begin with, the one with the closing delimiter among them where it
 * stands alone. Where all lines of the value begin with a blank it is given one, by `\` at the end of the last line.
 */
function textBlock(value: string, indent: string): string | undefined {
  if (ENDS_IN_WIDE_BLANK.test(value) || isTooLong(value)) return undefined
  const isAnchored = value.endsWith('\n') || value.split('\n').some((each) => /^\S/.test(each))
  const lines = escapeWith(inBlock, value).split('\n')
  const laidOut = lines
    .map((each, index) => (each === '' && index < lines.length - 1 ? '' : `${indent}${each}`))
    .join('\n')
  return `"""\n${laidOut}${isAnchored ? '' : `\\\n${indent}`}"""`
}

/** `"""…%s…""".formatted(id)`, which stands in `main`. */
function formatted(pieces: readonly Piece[]): string | undefined {
  const format = pieces.map((piece) => ('literal' in piece ? piece.literal.replaceAll('%', '%%') : '%s')).join('')
  const block = format.includes('\n') ? textBlock(format, '        ') : undefined
  const operands = pieces.flatMap((piece) => ('code' in piece ? [piece.code] : []))
  return block === undefined || operands.length === 0 ? block : `${block}.formatted(${operands.join(', ')})`
}
