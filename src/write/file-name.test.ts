import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileName, uniqueFileNames } from './file-name.ts'

test.each([
  ['Add a book', 'add-a-book'],
  ['Query: duplicate keys', 'query-duplicate-keys'],
  ['../../etc/passwd', 'etc-passwd'],
  ['.', 'unnamed'],
  ['', 'unnamed'],
  ['CON', 'con-'],
  // With an extension it is the device all the same.
  ['com1.txt', 'com1-.txt'],
  ['LPT²', 'lpt²-'],
  ['登录 / 注册', '登录-注册'],
  ['a\0b', 'a-b'],
  ['\ud800', 'unnamed'],
])('%j is %j', (name, expected) => expect(fileName(name)).toBe(expected))

test('clashes are resolved, case does not count, and the first keeps its name', () => {
  expect(uniqueFileNames(['Get', 'GET', 'get', 'get-2', 'other'])).toEqual([
    'get',
    'get-2',
    'get-3',
    'get-2-2',
    'other',
  ])
})

test('any names become safe and unique ones', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (names) => {
      const unique = uniqueFileNames(names)
      expect(new Set(unique.map((name) => name.toLowerCase())).size).toBe(names.length)
      for (const name of unique) {
        expect(name).toMatch(/^[^\\/\0-\x1f.-][^\\/\0-\x1f:*?"<>|]*$/u)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(110)
      }
    }),
  )
})
