import { expect, test } from 'vitest'
import { didYouMean, nearest } from './near.ts'

test.each([
  ['crul', ' Did you mean "curl"?'],
  ['url', ' Did you mean "curl"?'],
  ['curll', ' Did you mean "curl"?'],
  ['CURL', ' Did you mean "curl"?'],
  ['ruby', ''],
  ['', ''],
])('%j', (wanted, expected) => expect(didYouMean(wanted, ['curl', 'python', 'swift'])).toBe(expected))

test('a slip of two letters comes before what is only similar', () => {
  const names = ['python-requests', 'python-chilkat', 'pyhton']
  expect(
    nearest(
      'pyhton',
      names.map((name) => ({ name, shown: name })),
    ),
  ).toEqual(['pyhton'])
  expect(didYouMean('phyton', ['pyton', 'python'])).toBe(' Did you mean "pyton" or "python"?')
})
