import { expect, test } from 'vitest'
import { readCollectionFrom } from '../collection/read.ts'
import { planSite } from './plan.ts'
import { createReferences } from './references.ts'

const [A, B, TWICE, FOLDER, SHOP] = ['a', 'b', 'c', 'd', 'e'].map(
  (digit) => `${digit.repeat(8)}-1111-4222-8333-444455556666`,
) as [string, string, string, string, string]
const request = (name: string, id?: string): object => ({ name, request: 'https://api.example.com', ...(id && { id }) })
const collection = (name: string, ...item: readonly object[]): ReturnType<typeof readCollectionFrom> =>
  readCollectionFrom({ info: { name, ...(name === 'Shop' && { _postman_id: SHOP }) }, item })
const plan = planSite([
  collection(
    'Shop',
    request('List books', A),
    { name: 'Users', id: FOLDER, item: [request('List', TWICE)] },
    request('Twice'),
    request('Twice'),
  ),
  collection('Other', request('Pay', B), request('Again', TWICE)),
])
const { find, of } = createReferences(plan)
const [shop] = plan.nodes as [(typeof plan.nodes)[number]]

test.each([
  [`#${A}`, 'shop/list-books'],
  [`#${B.toUpperCase()}`, 'other/pay'],
  [`https://documenter.getpostman.com/view/1234/T1aBcD/v1?version=latest#${A}`, 'shop/list-books'],
  [`https://www.postman.com/acme/workspace/public/request/1234-${B}`, 'other/pay'],
  [`#${FOLDER}`, 'shop/users'],
  [`https://www.postman.com/acme/workspace/public/folder/1234-${FOLDER}?ctx=documentation`, 'shop/users'],
  [`https://www.postman.com/acme/public/documentation/1234-${SHOP}?entity=folder-1234-${FOLDER}`, 'shop/users'],
  [`https://www.postman.com/acme/public/documentation/1234-${SHOP}?entity=request-${A}&version=1`, 'shop/list-books'],
  [`https://acme.postman.co/workspace/Shop/documentation/1234-${SHOP}`, 'shop'],
  ['#list-books', 'shop/list-books'],
  ['#List%20books', 'shop/list-books'],
  ['#users', 'shop/users'],
  // A place that is not here, though the collection is.
  [`https://www.postman.com/acme/public/documentation/1234-${SHOP}#12345678-1111-4222-8333-444455556666`, undefined],
  [
    `https://www.postman.com/acme/public/documentation/1234-${SHOP}?entity=request-12345678-1111-4222-8333-444455556666`,
    undefined,
  ],
  // What can not be told, or is somebody else's.
  [`#${TWICE}`, undefined],
  ['#twice', undefined],
  ['#pay', undefined],
  ['#%', undefined],
  [`https://example.com/#${A}`, undefined],
  [`https://postman.com.example.com/#${A}`, undefined],
  ['https://www.postman.com/list-books', undefined],
])('%s leads to %s', (url, path) => expect(find(url, shop)?.path).toBe(path))

test('of a description what leads somewhere, each once', () => {
  expect(of(`[a](#${A}) [b](#users), <a href="#${A}">c</a>, [d](#nowhere), [e](https://example.com/#x)`, shop)).toEqual(
    [
      { url: `#${A}`, page: { kind: 'request', title: 'List books', path: 'shop/list-books', method: 'GET' } },
      { url: '#users', page: { kind: 'folder', title: 'Users', path: 'shop/users', method: '' } },
    ],
  )
})

test.each([`&entity=folder-${FOLDER}`, `${FOLDER}?`, '?entity='])(
  'an address of many %j is looked through once',
  (part) => {
    expect(find(`https://www.postman.com/acme${part.repeat(300_000)}#x`, shop)).toBeUndefined()
  },
)
