import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeHtml } from '../../pages/html/escape.ts'
import { breakable } from './breaks.ts'

test.each([
  'get|User|Subscriptions|By|Id',
  'parse|HTTP|Server|Response',
  'customer_|account_|id',
  'com.|example.|orders',
  '<get|User|By|Identifier & "quoted|Words|Here">',
  'List books of an author, and short_name or aB',
  'a well-known-phrase-here',
  '__reserved_',
  'Änderungs|Übersicht',
])('%s', (words) => {
  expect(breakable(words.replaceAll('|', ''))).toBe(escapeHtml(words).replaceAll('|', '<wbr />'))
})

test('nothing is read that was not there', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aBc1_./:<>&"\' -é\u05d0'), maxLength: 60 }), (text) => {
      expect(breakable(text).replaceAll('<wbr />', '')).toBe(escapeHtml(text))
    }),
  )
})
