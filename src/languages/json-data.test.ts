import { describe, expect, it } from 'vitest'
import type { Json } from '../ir/json.ts'
import { isInt64, isShortFloat, nativeJson } from './json-data.ts'
import { languages } from './languages.ts'

describe('isShortFloat', () => {
  it.each([
    ['1.5', true],
    ['1.0', true],
    ['0.1', true],
    ['-0.25', true],
    ['0.0', true],
    ['-0.0', false],
    ['1.50', false],
    ['0.1000', false],
    ['0.00001', false],
    ['1e5', false],
    ['1.0e5', false],
    ['0.30000000000000004', true],
    ['0.30000000000000001', false],
    ['1234567890123456.5', false],
  ])('%s: %s', (source, expected) => expect(isShortFloat(source)).toBe(expected))
})

describe('isInt64', () => {
  it.each([
    ['9223372036854775807', true],
    ['9223372036854775808', false],
    ['-9223372036854775808', true],
  ])('%s: %s', (source, expected) => expect(isInt64(source)).toBe(expected))
})

describe('nativeJson', () => {
  const judge = nativeJson({ depth: 2, integer: () => true })
  const number = (source: string): Json => ({ kind: 'number', source })
  const object = (...names: readonly string[]): Json => ({
    kind: 'object',
    members: names.map((name) => ({ name: name === '' ? [] : [name], value: number('1') })),
  })
  it('takes what comes back as it was', () => expect(judge(object('a', 'b', ''))).toBe(true))
  it('refuses a name that occurs twice', () => expect(judge(object('a', 'a'))).toBe(false))
  it('refuses minus zero', () => expect(judge(number('-0'))).toBe(false))
  it('refuses lone surrogates', () => expect(judge({ kind: 'string', text: ['\ud800'] })).toBe(false))
  it('refuses what is too deep', () => {
    expect(judge({ kind: 'array', items: [{ kind: 'array', items: [{ kind: 'array', items: [] }] }] })).toBe(false)
  })
})

describe('numbers that a language writes in another way', () => {
  const list = (source: string): Json => ({ kind: 'array', items: [{ kind: 'number', source }] })
  it.each([
    ['javascript', '1.0', false],
    ['javascript', '1.5', true],
    ['javascript', '9007199254740993', false],
    ['php', '1.0', false],
    ['php', '-9223372036854775808', false],
    ['php', '-9223372036854775807', true],
    ['python', '1.0', true],
    ['ruby', '1.0', true],
  ] as const)('%s: %s is native: %j', (language, source, expected) =>
    expect(languages.get(language)?.data?.accepts(list(source))).toBe(expected),
  )
})
