import fc from 'fast-check'

/** Strings that have broken somebody's literals, and the ones that are likely to. */
export const NASTY: readonly string[] = [
  '',
  ' ',
  'plain',
  `it's`,
  'say "hi"',
  `both ' and "`,
  '`backticks`',
  '\\',
  'C:\\new\\table\\',
  '\\\\server\\share',
  `\\'`,
  `\\"`,
  'ends with a quote"',
  `ends with a quote'`,
  '"',
  `'`,
  `'''`,
  '"""',
  `a'''b"""c`,
  `\\"""`,
  '""""',
  'a"""',
  'line one\nline two',
  'ends with a line break\n',
  'ends with two\n\n',
  '\nbegins with one',
  '\n',
  '\n\n',
  'one\r\ntwo\r\n',
  'lone\rreturn\r',
  'a\nb\r',
  '\ttab\n\ttab',
  'x\n\ttab',
  '  indented\n    more\n  less',
  '    \nx\n    \ny',
  'trailing blanks  \nand tabs\t\nend ',
  '\n"""\n',
  `\n'''\n`,
  'quote at the end of lines"\nand here"',
  Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join(''),
  ...Array.from({ length: 32 }, (_, code) => `a${String.fromCharCode(code)}1`),
  '\x7f\x80\x85\x9f\xa0\xad',
  '\x001\x019\x7f8',
  'é ü ß ł 日本語 한국어',
  'e\u0301',
  '😀 👩‍👩‍👧 🇵🇱',
  '\u2028\u2029',
  'a\u2028b\nc\u2029d',
  '\ufeffBOM',
  'abc \u202e evil \u2066 \u2069 \u200f',
  '\u200b\u200c\u200d\u2060',
  '\ufffe\uffff\ufdd0',
  '\u{10ffff}\u{1f600}f',
  '$x ${x} $(x) $$ $1 {$x} $x[0] $x->y',
  '#{x} #x # #$x #@x ##{x} #',
  '%s %d %% %(x) %{x} %q(x)',
  '\\(x) \\{x} \\u0041 \\x41 \\101 \\n',
  '{{x}} {x} {{{x}}} }} {{ { }',
  '{{x}}\n{x}\n${x}\n#{x}\n#$x\n\\n',
  '*/ /* // -- --> <!-- # ; ?>',
  '<?php ?> <%= x %>',
  '?>\nx',
  'EOF\nEOT\nEND\nJSON\nTEXT\nXML\nBODY\nSQL\nHTML\n',
  'JSON',
  '  JSON\nJSON;\nJSON)',
  '{\n  "a": "b\\n"\n}\nJSON\n',
  '{\n\t"a": 1\n}',
  '{\r\n  "a": "é😀"\r\n}',
  '<a>\n  <b c="d">&amp;</b>\n</a>\n',
  '__END__\n__DATA__\n=begin\n=end\n',
  '=begin\nx',
  ')"\n)delim"\n"#\n"##',
  'r"x" R"(x)" @"x" $"x"',
  'http://example.com/a b?c=d&e=%20#f',
  '\ud800',
  '\udc00 \ud83d x \ude00\ud83d',
  'x'.repeat(300),
  'long words '.repeat(30),
]

/** Marks that end a literal, or begin something in one, in some language. */
const MARKS = [
  ...'\'"`\\$#@{}()%<>?/*-=&;:~^!|,. aEOFTJSN01xu\n\r\t\0é\u0085\u2028😀\ufeff',
  ...[`'''`, '"""', '\\u{', '\n\n', '  ', '\\\\'],
]

/**
 * Random strings, half of them from all of Unicode and half from marks that hurt: 400 that are always the same, or, where
 * `RANDOM_LITERALS` says how many, others each time. Their seed is printed then; `RANDOM_SEED` brings them back.
 */
export function randomStrings(): readonly string[] {
  const wanted = process.env['RANDOM_LITERALS']
  const numRuns = Math.ceil(Number(wanted ?? 400) / 2)
  const seed = Number(process.env['RANDOM_SEED'] ?? (wanted === undefined ? 4 : Math.floor(Math.random() * 1e9)))
  if (wanted !== undefined) console.info(`random literals: RANDOM_SEED=${seed}`)
  const hurting = fc.string({ unit: fc.constantFrom(...MARKS), maxLength: 30 })
  return [fc.string({ unit: 'binary', maxLength: 12 }), hurting].flatMap((strings) =>
    fc.sample(strings, { numRuns, seed }),
  )
}
