import { describe, expect, it } from 'vitest'
import { ruby } from './ruby.ts'
import { literalCases, misread, type LiteralCase } from './testing/cases.ts'
import { has, outputOf } from './testing/interpreter.ts'
import { NASTY, randomStrings } from './testing/nasty.ts'

describe('ruby literals', () => {
  it.each([
    ['plain', `'plain'`],
    [`it's`, `"it's"`],
    ['say "hi"', `'say "hi"'`],
    [`both ' and "`, `'both \\' and "'`],
    ['\\', `'\\\\'`],
    ['#{x}', `'#{x}'`],
    ['a\nb', `"a\\nb"`],
    ['\u0000', `"\\u0000"`],
  ])('%j', (value, code) => expect(ruby.line(value)).toBe(code))

  it('writes several lines as a heredoc', () => {
    expect(ruby.block?.('{\n  "a": 1\n}', '')).toBe('<<~JSON.chomp\n  {\n    "a": 1\n  }\nJSON')
    expect(ruby.block?.('a\\n\nb\n', '  ')).toBe(`<<~'TEXT'\n    a\\n\n    b\n  TEXT`)
    expect(ruby.block?.('one line', '')).toBeUndefined()
  })

  it('writes numbers behind names as rubocop has them', () => {
    expect(ruby.identifier(['user', '1', 'id'])).toBe('user1_id')
  })

  it.skipIf(!has('ruby'))(
    'are what Ruby reads',
    () => {
      const cases = literalCases(ruby, [...NASTY, ...randomStrings()], 'hole')
      expect(misread(cases, read(cases))).toEqual([])
    },
    60_000,
  )
})

function read(cases: readonly LiteralCase[]): readonly { code: string; hex: string }[] {
  const program = cases.map(({ code }) => `value = ${code}\nputs value.unpack1('H*')\n`)
  const lines = outputOf('ruby', ['-W0', '-'], `hole = 'hole'\n${program.join('')}`).split('\n')
  return cases.map(({ code }, index) => ({ code, hex: lines[index] ?? 'nothing' }))
}
