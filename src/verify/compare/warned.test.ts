import { expect, test } from 'vitest'
import { different } from './difference.ts'
import { areWarned } from './warned.ts'

test('a field that Postman refuses may arrive under another name', () => {
  const warnings = [{ kind: 'header-invalid', place: 'Item: header "X-A:"', message: 'Postman refuses it.' }]
  const missing = different('header "X-A:"', 'x', null, 'the field is missing')
  const uninvited = different('header "X-A"', null, 'X-A: : x', 'nobody asked for it')
  expect(areWarned([missing, uninvited], warnings)).toBe(true)
  expect(areWarned([missing, uninvited], [])).toBe(false)
  expect(areWarned([different('header "X-B"', 'x', 'y', 'another value')], warnings)).toBe(false)
})
