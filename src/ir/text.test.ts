import { expect, test } from 'vitest'
import { mapText, plain, text, type Variable } from './text.ts'

const hole: Variable = { kind: 'variable', name: 'id', encoding: 'none', dynamic: false, secret: false }

test('neighbours are joined, and what is empty is left out', () => {
  expect(text('a', '', ['b', hole], ['c'], 'd')).toEqual(['ab', hole, 'cd'])
  expect([text(), text(''), text(['']), text([])]).toEqual([[], [], [], []])
})

test('only the literal stretches are changed', () => {
  const upper = (literal: string): string => literal.toUpperCase()
  expect(mapText(['a', hole, 'b'], upper, 'path')).toEqual(['A', { ...hole, encoding: 'path' }, 'B'])
  expect(mapText(['a'], () => '')).toEqual([])
})

test('a text is written as its author wrote it', () => {
  expect([plain([]), plain(['a']), plain(['a/', hole])]).toEqual(['', 'a', 'a/{{id}}'])
})
