import { expect, test } from 'vitest'
import { directionOf } from './direction.ts'

test.each([
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
  ['FA', 'rtl'],
  ['ur-PK', 'rtl'],
  ['en', 'ltr'],
  ['zh-Hant-TW', 'ltr'],
  ['az-Arab', 'rtl'],
  ['ks-Deva', 'ltr'],
  ['pa-arab-PK', 'rtl'],
  ['', 'ltr'],
])('%s is read %s', (tag, direction) => {
  expect(directionOf(tag)).toBe(direction)
})
