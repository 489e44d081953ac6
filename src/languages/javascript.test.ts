import fc from 'fast-check'
import { format } from 'prettier'
import { describe, expect, it } from 'vitest'
import { javascript } from './javascript.ts'
import { literalCases, misread, utf8Hex } from './testing/cases.ts'
import { NASTY, randomStrings } from './testing/nasty.ts'

const random = randomStrings()
const letters = fc.constantFrom(...'aB9_$- é日😀"\'\\`{}\n')
const words = fc.sample(fc.string({ unit: letters, maxLength: 30 }), { numRuns: 400, seed: 4 })

describe('JavaScript literals', () => {
  it.each([
    ['plain', '"plain"'],
    ['say "hi"', `'say "hi"'`],
    [`it's "so"`, `'it\\'s "so"'`],
    [`it's`, `"it's"`],
    ['a\\b\n\t\0', '"a\\\\b\\n\\t\\u0000"'],
    ['\u2028\ud800', '"\\u2028\\ud800"'],
  ])('%j', (value, code) => expect(javascript.line(value)).toBe(code))

  it('are what Node reads', () => {
    const cases = literalCases(javascript, [...NASTY, ...random], 'hole')
    const program = new Function('hole', `return [\n${cases.map(({ code }) => code).join(',\n')}\n]`) as (
      hole: string,
    ) => readonly string[]
    const values = program('hole')
    const read = cases.map(({ code }, index) => ({ code, hex: utf8Hex(values[index] ?? 'nothing') }))
    expect(misread(cases, read)).toEqual([])
  })

  it('are as prettier prints them', async () => {
    const cases = literalCases(javascript, [...NASTY, ...words], 'hole')
    const program = cases
      .map(({ code }, index) => `${javascript.assign?.(`v${index} = `, code, ';', '') ?? ''}\n`)
      .join('')
    expect(await format(program, { parser: 'babel' })).toBe(program)
  })

  it('can be the value of any property', async () => {
    const names = [...NASTY, ...words, '0', '12', '012', '1.5', '1.50', '__proto__', 'constructor', 'class']
    const lines = names.flatMap((name) => [
      `  ${javascript.pair?.(javascript.line(name), javascript.line('x'.repeat(60)), '  ') ?? ''}\n`,
      `  ${javascript.pair?.(javascript.line(name), javascript.line(name), '  ') ?? ''}\n`,
    ])
    const program = lines.map((line) => `v = {\n${line}};\n`).join('')
    expect(await format(program, { parser: 'babel' })).toBe(program)
  })
})
