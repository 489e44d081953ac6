import { describe, expect, test } from 'vitest'
import { plain } from '../ir/text.ts'
import { readCollectionFrom } from './read.ts'
import { collectionOf, linesOf, read, URL_ } from './testing.ts'

const parameters = (all: object): readonly object[] =>
  Object.entries(all).map(([key, value]) => ({ key, value: value as unknown }))
const auth = (type: string, all: object): object => ({ type, [type]: parameters(all) })
const own = {
  header: [
    { key: 'authorization', value: 'mine' },
    { key: 'A', value: '1' },
  ],
}
const bearer = auth('bearer', { token: 't' })

describe('each kind', () => {
  test('bearer takes the place of an own field', () => {
    const request = read({ url: URL_, ...own, auth: bearer })
    expect(linesOf(request)).toEqual(['A: 1', 'Authorization: Bearer t'])
    expect(request.auth).toEqual({ kind: 'bearer', token: ['t'], isApplied: true })
    expect(request.headers[1]?.origin).toBe('auth')
  })
  test('bearer without a token is none', () =>
    expect(linesOf(read({ url: URL_, ...own, auth: auth('bearer', { token: '' }) }))[0]).toBe('authorization: mine'))
  test('basic is UTF-8', () => {
    expect(linesOf(read({ url: URL_, auth: auth('basic', { username: 'ü', password: 'a:b' }) }))).toEqual([
      'Authorization: Basic w7w6YTpi',
    ])
  })
  test('basic with a hole is left to the library', () => {
    const request = read({ url: URL_, auth: auth('basic', { username: 'me', password: '{{p}}' }) })
    expect(request.auth).toMatchObject({ kind: 'basic', username: ['me'], password: [{ name: 'p' }], isApplied: false })
    expect(linesOf(request)).toEqual([])
  })
  test('an API key in a field replaces what lodash takes for the same name', () => {
    const header = [{ key: 'x_api_key', value: 'old' }]
    expect(linesOf(read({ url: URL_, header, auth: auth('apikey', { key: 'X-Api-Key', value: 'k' }) }))).toEqual([
      'X-Api-Key: k',
    ])
  })
  test('an API key in the query', () => {
    const { url } = read({ url: `${URL_}?k=1&b=2`, auth: auth('apikey', { key: 'k', value: 'x&y=+#', in: 'query' }) })
    expect(plain(url.target)).toBe('/?b=2&k=x%26y=+%23')
    expect(url.query.map(({ origin }) => origin)).toEqual(['explicit', 'auth'])
  })
  test.each<[object, string]>([
    [{}, 'Authorization: Bearer t'],
    [{ headerPrefix: ' Token ' }, 'Authorization: Token t'],
    [{ headerPrefix: '' }, 'Authorization: t'],
    [{ tokenType: 'mac' }, ''],
  ])('OAuth 2: %j', (rest, line) => {
    expect(linesOf(read({ url: URL_, auth: auth('oauth2', { accessToken: 't', ...rest }) })).join()).toBe(line)
  })
  test('OAuth 2 in the query', () => {
    const { url } = read({ url: URL_, auth: auth('oauth2', { accessToken: 't', addTokenTo: 'queryParams' }) })
    expect(plain(url.text)).toBe('http://h.test/?access_token=t')
  })
  test.each(['digest', 'oauth1', 'awsv4', 'hawk', 'ntlm', 'jwt', 'edgegrid', 'asap'])(
    '%s is named, not applied',
    (type) => {
      const request = read({ url: URL_, auth: auth(type, { username: 'me', empty: '', realm: '{{r}}' }) })
      expect(request.auth).toMatchObject({
        ...{ kind: type, username: ['me'], password: [], isApplied: false },
        parameters: [{ name: 'username' }, { name: 'realm', value: [{ name: 'r' }] }],
      })
    },
  )
  test('credentials in the URL are basic auth, unless there is a field', () => {
    const url = 'http://me:p%41@h.test/'
    expect(linesOf(read({ url }))).toEqual(['Authorization: Basic bWU6cEE='])
    expect(linesOf(read({ url, ...own }))).toEqual(['authorization: mine', 'A: 1'])
  })
  test('parameters as an object (v2.0)', () => {
    expect(linesOf(read({ url: URL_, auth: { type: 'bearer', bearer: { token: 't' } } }))).toEqual([
      'Authorization: Bearer t',
    ])
  })
})

describe('inheritance', () => {
  const item = (given: unknown): object => ({ name: 'I', request: { url: URL_, auth: given } })
  const kind = (given: unknown, folder: unknown, collection: unknown): string =>
    readCollectionFrom(collectionOf({ name: 'F', item: [item(given)], auth: folder }, { auth: collection })).requests[0]
      ?.auth.kind ?? ''
  const [basic, none] = [auth('basic', {}), { type: 'noauth' }]
  test.each<[unknown, unknown, unknown, string]>([
    [undefined, undefined, bearer, 'bearer'],
    [undefined, basic, bearer, 'basic'],
    [null, none, bearer, 'none'],
    [bearer, none, undefined, 'bearer'],
    [none, basic, bearer, 'none'],
    [{}, undefined, bearer, 'bearer'],
  ])('item %j, folder %j, collection %j', (...levels) => expect(kind(levels[0], levels[1], levels[2])).toBe(levels[3]))
})
