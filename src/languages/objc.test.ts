import fc from 'fast-check'
import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { objc } from './objc.ts'
import { literalCases, utf8Hex } from './testing/cases.ts'
import { compiledOutput } from './testing/compiled.ts'
import { has } from './testing/interpreter.ts'
import { NASTY } from './testing/nasty.ts'

it.each([
  ['say "hi" 100%', '@"say \\"hi\\" 100%"'],
  ['\u2028', '@"\\342\\200\\250"'],
])('%j is %s', (value, code) => expect(objc.line(value)).toBe(code))

it('formats what it joins', () => {
  const pieces = [{ literal: '100% ' }, { code: 'token' }]
  expect(objc.splice(pieces, 'line')).toBe('[NSString stringWithFormat: @"100%% %@", token]')
})

it.skipIf(!has('gnustep-config', '--objc-flags') || !has('gcc'))(
  'literals are what GNUstep reads',
  () => {
    const config = (flag: string): readonly string[] =>
      spawnSync('gnustep-config', [flag], { encoding: 'utf8' }).stdout.trim().split(/\s+/)
    // GNUstep ends a literal at a NUL.
    const values = [...NASTY, ...fc.sample(fc.string({ unit: 'binary', maxLength: 12 }), { numRuns: 60, seed: 7 })]
    const cases = literalCases(
      objc,
      values.filter((value) => !value.includes('\0')),
      'hole',
    )
    const source = `#import <Foundation/Foundation.h>
static void show(NSString *value) {
    const unsigned char *bytes = (const unsigned char *)[value UTF8String];
    for (; *bytes; bytes++) printf("%02x", *bytes);
    printf("\\n");
}
int main(void) {
    NSAutoreleasePool *pool = [[NSAutoreleasePool alloc] init];
    NSString *hole = @"hole", *odd = @"ł/a b~é+&";
${cases.map(({ code }) => `    show(${code});`).join('\n')}
    show(${objc.variables?.encode.path.code('odd') ?? ''});
    show(${objc.variables?.encode.query.code('odd') ?? ''});
    [pool drain];
    return 0;
}
`
    const found = compiledOutput('literals.m', source, (from, to) => [
      'gcc',
      ...config('--objc-flags'),
      ...['-MF', '/dev/null', '-O0', '-w', '-o', to, from],
      ...config('--base-libs'),
    ])
    const encoded = ['%C5%82/a%20b~%C3%A9%2B%26', '%C5%82%2Fa%20b~%C3%A9%2B%26']
    expect([...cases, ...encoded].map((_, index) => found[index])).toEqual(
      [...cases.map(({ value }) => value), ...encoded].map(utf8Hex),
    )
  },
  120_000,
)
