import { escapeWith, INVISIBLE, type Escapes } from './escape.ts'
import type { Language } from './language.ts'
import { utf8Bytes } from './utf8-bytes.ts'

// https://perldoc.perl.org/perlop#Quote-and-Quote-like-Operators
// Without `use utf8` a literal is the bytes of the source, which is what goes out; so what can't be seen is written as its bytes in UTF-8.
const inDouble: Escapes = {
  unsafe: new RegExp(`[${INVISIBLE}"\\\\$@]`, 'u'),
  table: { '\\': '\\\\', '"': '\\"', $: '\\$', '@': '\\@', '\n': '\\n', '\r': '\\r', '\t': '\\t' },
  other: (unit) => utf8Bytes(unit, (byte) => `\\x{${byte.toString(16)}}`),
}
const needsDouble = new RegExp(`[${INVISIBLE}]`, 'u')

const escaped = (value: string, kept: string): string => `(${value} =~ s/([^${kept}])/sprintf('%%%02X', ord($1))/ger)`

/** Perl 5.14 and later. */
export const perl: Language = {
  id: 'perl',
  title: 'Perl',
  extension: 'pl',
  highlight: 'perl',
  indent: '    ',
  line,
  double: (value) => `"${escapeWith(inDouble, value)}"`,
  block: (value, indent) =>
    value.includes('\n')
      ? value
          .split(/(?<=\n)/)
          .map(line)
          .join(` .\n${indent}    `)
      : undefined,
  splice: (pieces) => pieces.map((piece) => ('code' in piece ? piece.code : line(piece.literal))).join(' . '),
  comment: (text) => `# ${text}`.trimEnd(),
  // https://perldoc.perl.org/perlvar
  reserved: new Set('$_ $a $b $ARGV $ENV $INC $STDIN $STDOUT $STDERR'.split(' ')),
  identifier: (words) => `$${words.join('_')}`,
  variables: {
    declare: (name, value) => `my ${name} = ${value};`,
    environment: { code: (name) => `$ENV{${name}}`, imports: [] },
    encode: {
      path: { code: (value) => escaped(value, 'A-Za-z0-9._~\\/-'), imports: [] },
      query: { code: (value) => escaped(value, 'A-Za-z0-9._~-'), imports: [] },
      form: { code: (value) => escaped(value, 'A-Za-z0-9._~-'), imports: [] },
    },
    dynamic: {
      timestamp: { code: () => 'time()', imports: [] },
      randomInt: { code: () => 'int(rand(1001))', imports: [] },
    },
  },
  imports: (needed) => needed.join('\n'),
}

// In single quotes a backslash stands for itself, save before a backslash, a quote or the end.
function line(value: string): string {
  if (needsDouble.test(value)) return `"${escapeWith(inDouble, value)}"`
  return `'${value.replace(/[\\']/g, (character) => `\\${character}`)}'`
}
