import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { c, cWide } from './c.ts'
import { cpp, cppWide } from './cpp.ts'
import type { Language } from './language.ts'
import { literalCases, utf8Hex } from './testing/cases.ts'
import { compiledOutput } from './testing/compiled.ts'
import { has } from './testing/interpreter.ts'
import { NASTY } from './testing/nasty.ts'

it.each([
  [c, 'say "hi"', '"say \\"hi\\""'],
  [c, '\x001', '"\\0001"'],
  [c, '??/ ???', '"?\\?/ ?\\?\\?"'],
  [c, '\u2028', '"\\342\\200\\250"'],
  [cWide, '\u2028ł', 'L"\\u2028ł"'],
  [cWide, '\x85', 'L"\\205"'],
  [cpp, 'a\nb', '"a\\nb"'],
])('%#: %j', (language, value, code) => expect(language.line(value)).toBe(code))

it('lets no comment go on in the next line', () => {
  expect(c.comment('a\\')).toBe('// a\\.')
  expect(c.comment('a??/')).toBe('// a??/.')
})

it('joins by a function in C, by operators in C++', () => {
  const pieces = [{ literal: 'Bearer ' }, { code: 'token' }]
  expect(c.splice(pieces, 'line')).toBe('joined("Bearer ", token, NULL)')
  expect(cppWide.splice(pieces, 'line')).toBe('(L"Bearer " + token).c_str()')
  expect(cpp.splice([{ code: 'token' }], 'line')).toBe('token.c_str()')
})

const compilers = [
  [c, 'literals.c', 'gcc', 'char'],
  [cWide, 'literals.c', 'gcc', 'wchar_t'],
  [cpp, 'literals.cpp', 'g++', 'char'],
  [cppWide, 'literals.cpp', 'g++', 'wchar_t'],
] as const
const values = [...NASTY, ...fc.sample(fc.string({ unit: 'binary', maxLength: 12 }), { numRuns: 60, seed: 6 })]

describe.each(compilers)('%#', (language, file, compiler, type) => {
  it.skipIf(!has(compiler))(
    'literals and what the program encodes are what the compiler reads',
    () => {
      const isWide = type === 'wchar_t'
      // What is joined at run time ends at a NUL.
      const cases = literalCases(language, values, 'hole').filter(
        ({ form, value }) => !form.startsWith('splice') || !value.includes('\0'),
      )
      const {
        encode,
        environment,
        declaring = [],
        joining = [],
      } = language.variables as NonNullable<Language['variables']>
      const home = environment.code(language.line('LITERAL_TEST'))
      const needed = new Set([
        '#include <stdio.h>',
        '#include <string.h>',
        '#include <wchar.h>',
        ...[...declaring, ...joining, ...encode.path.imports, ...environment.imports],
      ])
      const isCpp = compiler === 'g++'
      const length = isWide ? 'wcslen' : 'strlen'
      const show = (expression: string, size: string): string =>
        isWide ? `    show(${expression}, ${size});` : `    show((const char *)${expression}, ${size});`
      const string = isCpp ? (isWide ? 'std::wstring' : 'std::string') : `const ${type} *`
      const asPointer = isCpp ? '.c_str()' : ''
      const bare = (code: string): string => code.replace(/\.c_str\(\)$/, '')
      const body = cases.map(({ form, code }) =>
        form.startsWith('splice')
          ? `    { ${string} value = ${isCpp ? bare(code) : code}; ${show(`value${asPointer}`, `${length}(value${asPointer})`)} }`
          : show(code, `sizeof(${code}) / sizeof(${type}) - 1`),
      )
      const encoded = [encode.path.code('odd'), encode.query.code('odd'), home].map(
        (code) => `    { ${string} value = ${code}; ${show(`value${asPointer}`, `${length}(value${asPointer})`)} }`,
      )
      const source = `${language.imports?.([...needed])}
static void show(const ${type} *value, size_t size)
{
    size_t at;
    for (at = 0; at < size; at++) printf("%0${isWide ? 6 : 2}x", (unsigned)${isWide ? '' : '(unsigned char)'}value[at]);
    printf("\\n");
}
int main(void)
{
    ${string} hole = ${language.line('hole')};
    ${string} odd = ${language.line('ł/a b~é+&😀')};
${[...body, ...encoded].join('\n')}
    return 0;
}
`
      const build = (from: string, to: string): readonly [string, ...string[]] => [
        compiler,
        '-O0',
        '-w',
        '-o',
        to,
        from,
      ]
      const found = compiledOutput(file, source, build)
      const hex = (value: string): string =>
        isWide
          ? [...value]
              .map((one) =>
                (/\p{Cs}/u.test(one) ? 'fffd' : (one.codePointAt(0) as number).toString(16)).padStart(6, '0'),
              )
              .join('')
          : utf8Hex(value)
      expect(cases.map(({ code }, index) => [code, found[index]])).toEqual(
        cases.map(({ code, value }) => [code, hex(value)]),
      )
      expect(found.slice(cases.length, cases.length + 3)).toEqual(
        ['%C5%82/a%20b~%C3%A9%2B%26%F0%9F%98%80', '%C5%82%2Fa%20b~%C3%A9%2B%26%F0%9F%98%80', ''].map(hex),
      )
    },
    120_000,
  )
})
