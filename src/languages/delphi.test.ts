import { describe, expect, test } from 'vitest'
import { delphi } from './delphi.ts'
import { literalCases, misread } from './testing/cases.ts'
import { compiledOutput } from './testing/compiled.ts'
import { has } from './testing/interpreter.ts'
import { NASTY, randomStrings } from './testing/nasty.ts'

/** Free Pascal, whose mode for Delphi's Unicode strings reads the same literals. */
describe.skipIf(!has('fpc', '-h'))('Free Pascal', () => {
  test('reads the value of each literal', () => {
    const cases = literalCases(delphi, [...NASTY, ...randomStrings()], 'hole')
    const calls = cases.map(({ code }) => `Print(${code});`)
    // A procedure can't be of any length.
    const procedures = Array.from(
      { length: Math.ceil(calls.length / 200) },
      (_, index) => `procedure Part${index};\nbegin\n${calls.slice(index * 200, index * 200 + 200).join('\n')}\nend;\n`,
    )
    const source = `program Literals;
uses SysUtils;
const hole: string = 'hole';
procedure Print(const Value: string);
var
  Character: AnsiChar;
begin
  for Character in UTF8Encode(Value) do Write(LowerCase(IntToHex(Ord(Character), 2)));
  Writeln;
end;
${procedures.join('')}
begin
${procedures.map((_, index) => `Part${index};`).join('\n')}
end.
`
    const lines = compiledOutput('literals.pas', source, (file, program) => [
      'fpc',
      '-Mdelphiunicode',
      '-v0',
      `-o${program}`,
      file,
    ])
    const read = cases.map(({ code }, index) => ({ code, hex: lines[index] ?? 'nothing' }))
    expect(misread(cases, read)).toEqual([])
  }, 120_000)
})
