import { expect, it } from 'vitest'
import { perl } from './perl.ts'
import { literalCases, utf8Hex } from './testing/cases.ts'
import { has, outputOf } from './testing/interpreter.ts'
import { NASTY, randomStrings } from './testing/nasty.ts'

it.each([
  [`it's`, `'it\\'s'`],
  ['a@b.c $x', `'a@b.c $x'`],
  ['$x\n', '"\\$x\\n"'],
  ['\u2028', '"\\x{e2}\\x{80}\\x{a8}"'],
  ['\ud800', '"\\x{ef}\\x{bf}\\x{bd}"'],
])('%j is %s', (value, code) => expect(perl.line(value)).toBe(code))

it.skipIf(!has('perl'))('literals are what Perl reads', () => {
  const values = [...NASTY, ...randomStrings()]
  const cases = literalCases(perl, values, '$hole')
  const script = cases.map(({ code }) => `print unpack('H*', ${code}), "\\n";\n`).join('')
  const read = outputOf('perl', ['-Mstrict', '-Mwarnings', '-'], `my $hole = 'hole';\n${script}`).split('\n')
  expect(cases.map(({ code }, index) => [code, read[index]])).toEqual(
    cases.map(({ code, value }) => [code, utf8Hex(value)]),
  )
})

it.skipIf(!has('perl'))('what is encoded at run time is so as UTF-8', () => {
  const { encode, environment } = perl.variables as NonNullable<typeof perl.variables>
  const script = `my $x = 'ł/a b~é+&';\nprint join ' ', ${encode.path.code('$x')}, ${encode.query.code('$x')}, ${environment.code(`'TERM_X'`)} // 'none';`
  expect(outputOf('perl', ['-Mstrict', '-'], script)).toBe('%C5%82/a%20b~%C3%A9%2B%26 %C5%82%2Fa%20b~%C3%A9%2B%26 none')
})
