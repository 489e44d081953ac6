import { expect, test } from 'vitest'
import { readCollectionFrom } from './read.ts'
import { collectionOf, URL_ } from './testing.ts'

const settings = { protocolProfileBehavior: { followRedirects: false } }
const kinds = (request: object, item: object = {}): readonly string[] =>
  (
    readCollectionFrom(collectionOf({ name: 'I', request: { url: URL_, ...request }, ...item })).requests[0]
      ?.warnings ?? []
  ).map(({ kind }) => kind)

test('what stands where Postman does not read it is warned of', () => {
  expect(kinds({ headers: [{ key: 'A', value: '1' }], ...settings })).toEqual(['request-headers', 'request-behavior'])
  expect(kinds({}, { auth: { type: 'noauth' } })).toEqual(['item-auth'])
})

test('what stands in its place is not', () => {
  expect(kinds({ headers: [], header: [{ key: 'A', value: '1' }], protocolProfileBehavior: {} }, settings)).toEqual([])
})
