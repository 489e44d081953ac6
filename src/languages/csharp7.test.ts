import fc from 'fast-check'
import { expect, it } from 'vitest'
import { csharp7 } from './csharp7.ts'
import { literalCases, utf8Hex } from './testing/cases.ts'
import { compiledOutput } from './testing/compiled.ts'
import { has } from './testing/interpreter.ts'
import { NASTY } from './testing/nasty.ts'

it('writes no raw strings', () => {
  expect(csharp7.line('say "hi"')).toBe('"say \\"hi\\""')
  expect(csharp7.block?.('a\n"b"', '')).toBe('"a\\n" +\n    "\\"b\\""')
  expect(csharp7.splice([{ literal: '{"' }, { code: 'x' }], 'block')).toBe('"{\\"" + x')
  expect(csharp7.splice([{ literal: 'a' }, { code: 'x' }], 'block')).toBe('$"a{x}"')
})

it.skipIf(!has('mcs'))(
  'literals are what Mono reads',
  () => {
    const values = [...NASTY, ...fc.sample(fc.string({ unit: 'binary', maxLength: 12 }), { numRuns: 300, seed: 6 })]
    const cases = literalCases(csharp7, values, 'hole')
    const source = `using System;
class Program {
  static void Show(string value) { Console.WriteLine(BitConverter.ToString(new System.Text.UTF8Encoding(false).GetBytes(value)).Replace("-", "").ToLower()); }
  static void Main() {
    string hole = "hole";
${cases.map(({ code }) => `    Show(${code});`).join('\n')}
  }
}
`
    const found = compiledOutput('Literals.cs', source, (from, to) => ['mcs', '-langversion:7.2', `-out:${to}`, from], [
      'mono',
    ])
    expect(cases.map(({ code }, index) => [code, found[index]])).toEqual(
      cases.map(({ code, value }) => [code, utf8Hex(value)]),
    )
  },
  120_000,
)
