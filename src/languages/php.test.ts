import { describe, expect, it } from 'vitest'
import { php } from './php.ts'
import { literalCases, misread, type LiteralCase } from './testing/cases.ts'
import { has, outputOf } from './testing/interpreter.ts'
import { NASTY, randomStrings } from './testing/nasty.ts'

describe('php literals', () => {
  it.each([
    ['plain', `'plain'`],
    [`it's`, `'it\\'s'`],
    ['say "hi"', `'say "hi"'`],
    ['$x {$x}', `'$x {$x}'`],
    ['\\', `'\\\\'`],
    ['a\n$b', `"a\\n\\$b"`],
    ['\u0000\u0080', `"\\x00\\u{0080}"`],
  ])('%j', (value, code) => expect(php.line(value)).toBe(code))

  it('writes several lines as a nowdoc or heredoc', () => {
    expect(php.block?.('{\n  "a": 1\n}', '')).toBe(`<<<'JSON'\n    {\n      "a": 1\n    }\n    JSON`)
    expect(php.block?.('a$\r\nb', '')).toBe(`<<<TEXT\n    a\\$\\r\n    b\n    TEXT`)
    expect(php.block?.('one line', '')).toBeUndefined()
  })

  it('keeps PHP going in comments', () => expect(php.comment('?> x')).toBe('// ? > x'))

  it.skipIf(!has('php'))(
    'are what PHP reads',
    () => {
      const values = [...NASTY, ...randomStrings()]
      const cases = literalCases(php, values, '$hole')
      expect(misread(cases, read(cases))).toEqual([])
    },
    60_000,
  )
})

function read(cases: readonly LiteralCase[]): readonly { code: string; hex: string }[] {
  const program = cases.map(({ code }) => `echo bin2hex(${code}), "\\n";\n`)
  const lines = outputOf('php', [], `<?php\n$hole = 'hole';\n${program.join('')}`).split('\n')
  return cases.map(({ code }, index) => ({ code, hex: lines[index] ?? 'nothing' }))
}
