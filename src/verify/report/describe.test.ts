import { expect, test } from 'vitest'
import type { Result } from '../result.ts'
import { describe } from './describe.ts'

function sidesOf(expected: string, sent: string): readonly string[] {
  const result = {
    target: 't',
    collection: 'c',
    request: 'r',
    level: 'different',
    isStandIn: false,
    note: '',
    code: '',
    differences: [{ place: 'body', reason: 'differs', expected, sent, isEquivalent: false }],
    warnings: [],
    milliseconds: 1,
  } satisfies Partial<Result>
  return describe(result as unknown as Result)
    .split('\n')
    .slice(2)
    .map((line) => line.trim().replace(/^\w+ +/, ''))
}

test('both sides are shown, one above the other', () =>
  expect(sidesOf('{"a": 1}', '{"a": 2}')).toEqual(['{"a": 1}', '{"a": 2}']))

test('of a long value there is the part where it begins to differ', () => {
  const long = 'x'.repeat(10_000)
  for (const [left = '', right = ''] of [
    sidesOf(`${long}A${long}`, `${long}B${long}`),
    sidesOf(`${long}A${long}`, `${long}B`),
  ]) {
    expect(left).toMatch(/^…x{100}Ax+…$/)
    expect(right).toMatch(/^…x{100}Bx*…?$/)
    expect(Math.max(left.length, right.length)).toBeLessThan(500)
  }
  expect(sidesOf(long, 'A')[1]).toBe('A')
})
