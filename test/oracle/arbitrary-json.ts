import fc, { type Arbitrary } from 'fast-check'

/** What a parser of floating-point numbers makes another number of. */
const NUMBERS = [
  ...['0', '-0', '1', '-1', '1.0', '1.10', '1e5', '1E+2', '0.1', '-0.0', '1e-7', '123456789012', '2147483648'],
  ...['9007199254740993', '12345678901234567890', '1e400', '1e22', '0.1234567890123456789', '-9223372036854775808'],
]
/** Names that an object of some language has of itself, or loses. */
const NAMES = [
  'a',
  'b',
  'a b',
  '',
  '0',
  '10',
  '2',
  '__proto__',
  'constructor',
  'toString',
  'class',
  'null',
  'ä',
  '$ref',
  'a.b',
  'a[0]',
]

/** Sources of JSON texts: numbers to the digit, names that repeat, any depth, in one line or several. */
export function jsonSources(texts: Arbitrary<string>): Arbitrary<string> {
  const quoted = texts.map((text) => JSON.stringify(text))
  const leaf = fc.oneof(
    quoted,
    fc.constantFrom(...NUMBERS),
    fc.constantFrom('true', 'false', 'null', '{}', '[]', '"{{v}}"', '{{v}}', '"\\u00e4\\/"', '"\\ud800"'),
  )
  const name = fc.oneof(fc.constantFrom(...NAMES.map((text) => JSON.stringify(text))), quoted)
  const { value } = fc.letrec<{ value: string }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      joined('[', tie('value'), ']'),
      joined(
        '{',
        fc.tuple(name, fc.constantFrom(':', ': ', ' : '), tie('value')).map((member) => member.join('')),
        '}',
      ),
    ),
  }))
  return value
}

function joined(before: string, item: Arbitrary<string>, after: string): Arbitrary<string> {
  return fc
    .tuple(fc.array(item, { maxLength: 4 }), fc.constantFrom('', ' ', '\n  ', '\r\n\t'))
    .map(([items, space]) => `${before}${items.map((each) => space + each).join(',')}${space}${after}`)
}
