import { describe, expect, test } from 'vitest'
import { findItem } from './find-item.ts'
import { readCollectionFrom } from './read.ts'
import { collectionOf, URL_ } from './testing.ts'

const item = (name: string | undefined, id?: string): object => ({ name, id, request: URL_ })
const folder = (name: string, ...inner: object[]): object => ({ name, item: inner })
const collection = readCollectionFrom(
  collectionOf([
    folder('Auth', item('Login', 'id-1'), item('Refresh/Token'), folder('Deep', item('Login'))),
    folder('Auth/Refresh', item('Token')),
    ...[item('Twice'), item('Twice'), item('Twice#2'), item('constructor'), item(undefined), item('a'.repeat(10_000))],
  ]),
)
const found = (wanted: string): string => findItem(collection, wanted).location
const paths = collection.items.map(({ path }) => path)

describe('items', () => {
  test('every path names one item', () => {
    expect(paths).toEqual([
      ...['Auth/Login', 'Auth/Refresh/Token#1', 'Auth/Deep/Login', 'Auth/Refresh/Token#2'],
      ...['Twice#1', 'Twice#3', 'Twice#2', 'constructor', URL_, 'a'.repeat(10_000)],
    ])
    for (const [index, path] of paths.entries()) expect(findItem(collection, path)).toBe(collection.requests[index])
  })
  test('at a glance', () => {
    expect(collection.items[0]).toEqual({
      path: 'Auth/Login',
      name: 'Login',
      id: 'id-1',
      method: 'GET',
      url: URL_,
      examples: 0,
    })
  })
})

describe('an item is found', () => {
  test.each([
    ['Auth/Deep/Login', 'Auth/Deep/Login'],
    ['/Auth/Login/', 'Auth/Login'],
    ['id-1', 'Auth/Login'],
    ['Refresh/Token', 'Auth/Refresh/Token#1'],
    ['Token', 'Auth/Refresh/Token#2'],
    ['Twice#2', 'Twice#2'],
    ['constructor', 'constructor'],
  ])('%s', (wanted, location) => expect(found(wanted)).toBe(location))
})

describe('or the error says what to ask for', () => {
  test.each<[string, string, string]>([
    ['Twice', 'item-ambiguous', '"Twice#1", "Twice#3"'],
    ['Login', 'item-ambiguous', '"Auth/Login", "Auth/Deep/Login"'],
    ['Auth/Refresh/Token', 'item-ambiguous', '"Auth/Refresh/Token#1"'],
    ['Auth/Deep', 'item-folder', '"Auth/Deep/Login"'],
    ['Auth/Logn', 'item-unknown', 'did you mean "Auth/Login"'],
    ['login', 'item-unknown', '"Auth/Login"'],
    ['__proto__', 'item-unknown', ''],
    ['b'.repeat(10_000), 'item-unknown', ''],
  ])('%s', (wanted, code, hint) => {
    expect(() => found(wanted)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(hint) as string }),
    )
  })
})
