import { describe, expect, it } from 'vitest'
import { groupImports } from './python-imports.ts'
import { python } from './python.ts'
import { literalCases, misread, type LiteralCase } from './testing/cases.ts'
import { has, outputOf } from './testing/interpreter.ts'
import { NASTY, randomStrings } from './testing/nasty.ts'

describe('python literals', () => {
  it.each([
    ['plain', '"plain"'],
    [`it's`, `"it's"`],
    ['say "hi"', `'say "hi"'`],
    [`both ' and "`, `"both ' and \\""`],
    ['\\', '"\\\\"'],
    ['a\nb', '"a\\nb"'],
    ['\u0000', '"\\x00"'],
    ['\ud800', '"\\ufffd"'],
  ])('%j', (value, code) => expect(python.line(value)).toBe(code))

  it('writes several lines in three quotes, raw where there are backslashes', () => {
    expect(python.block?.('{\n  "a": 1\n}', '')).toBe('"""{\n  "a": 1\n}"""')
    expect(python.block?.('a\\n\nb', '')).toBe('r"""a\\n\nb"""')
    expect(python.block?.('\na"', '')).toBe('"""\na\\""""')
    expect(python.block?.('one line', '')).toBeUndefined()
  })

  it.skipIf(!has('python3'))(
    'are what Python reads',
    () => {
      const values = [...NASTY, ...randomStrings()]
      const cases = literalCases(python, values, 'hole')
      expect(misread(cases, read(cases))).toEqual([])
    },
    60_000,
  )
})

describe('python imports', () => {
  it('are grouped', () => {
    expect(
      groupImports([
        'import requests',
        'from urllib.parse import urlencode',
        'import os',
        'from urllib.parse import quote',
        'from requests.auth import A',
      ]),
    ).toBe('import os\nfrom urllib.parse import quote, urlencode\n\nimport requests\nfrom requests.auth import A')
  })
})

describe('python calls', () => {
  it('are broken as Black breaks them', () => {
    const args = ['a'.repeat(20), 'b'.repeat(20), 'c'.repeat(20)]
    expect(python.call?.({ before: 'call(', args: args, after: ')' }, '')).toBe(`call(${args.join(', ')})`)
    expect(python.call?.({ before: 'a_long_name = a_long_name(', args: args, after: ')' }, '')).toBe(
      `a_long_name = a_long_name(\n    ${args.join(', ')}\n)`,
    )
    const more = [...args, 'd'.repeat(20)]
    expect(python.call?.({ before: 'call(', args: more, after: ')' }, '')).toBe(
      `call(\n${more.map((arg) => `    ${arg},\n`).join('')})`,
    )
  })
})

function read(cases: readonly LiteralCase[]): readonly { code: string; hex: string }[] {
  const program = cases.map(({ code }) => `print((${code}).encode().hex())\n`)
  const lines = outputOf('python3', ['-'], `hole = "hole"\n${program.join('')}`).split('\n')
  return cases.map(({ code }, index) => ({ code, hex: lines[index] ?? 'nothing' }))
}
