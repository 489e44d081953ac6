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
  test('how a token is got is no value that is sent, whatever its type', () => {
    const got = { accessToken: 't', tokenRequestParams: [], authRequestParams: [{ key: 'a' }], clientSecret: null }
    expect(read({ url: URL_, auth: auth('oauth2', got) }).warnings).toEqual([])
    expect(read({ url: URL_, auth: auth('oauth2', { accessToken: ['t'] }) }).warnings).toMatchObject([
      { kind: 'value-unquoted', place: 'Item: auth oauth2: "accessToken"' },
    ])
  })
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
  test.each([
    ['CORP\\al', 'al', 'CORP'],
    ['al@corp.test', 'al', 'corp.test'],
    ['a\\b@c', 'a\\b@c', ''],
  ])('NTLM finds the domain in %s', (username, user, domain) => {
    const request = read({ url: URL_, auth: auth('ntlm', { username, password: 'p' }) })
    expect(request.auth).toMatchObject({ kind: 'ntlm', username: [user] })
    const found = 'parameters' in request.auth ? request.auth.parameters.find(({ name }) => name === 'domain') : null
    expect(plain(found?.value ?? [])).toBe(domain)
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
  const KEYS: Readonly<Record<string, object>> = {
    oauth1: { consumerKey: 'k', consumerSecret: 's' },
    hawk: { authId: 'i', authKey: 'k' },
    edgegrid: { accessToken: 'a', clientToken: 'c', clientSecret: 's' },
    jwt: { algorithm: 'RS256', privateKey: 'pem' },
  }
  test.each(['digest', 'oauth1', 'awsv4', 'hawk', 'ntlm', 'jwt', 'edgegrid', 'asap'])(
    '%s is named, not applied',
    (type) => {
      const keys = KEYS[type] ?? {}
      const request = read({ url: URL_, auth: auth(type, { ...keys, username: 'me', empty: '', realm: '{{r}}' }) })
      expect(request.auth).toMatchObject({
        ...{ kind: type, username: ['me'], password: [], isApplied: false },
        parameters: [
          ...Object.keys(keys).map((name) => ({ name })),
          { name: 'username' },
          { name: 'realm', value: [{ name: 'r' }] },
        ],
      })
    },
  )
  test.each(Object.entries(KEYS))('%s without its keys leaves the request as it is', (type, keys) => {
    for (const name of Object.keys(keys)) {
      const request = read({ url: URL_, ...own, auth: auth(type, { ...keys, [name]: '' }) })
      expect(request.auth.kind).toBe('none')
      expect(linesOf(request)).toEqual(['authorization: mine', 'A: 1'])
    }
  })
  test('a digest without a user is none', () => {
    const request = read({ url: URL_, ...own, auth: auth('digest', { username: '', password: 'p' }) })
    expect(request.auth.kind).toBe('none')
    expect(linesOf(request)).toEqual(['authorization: mine', 'A: 1'])
  })
  test('OAuth 1 with a key pair needs the private key', () => {
    const rsa = { consumerKey: 'k', consumerSecret: 's', signatureMethod: 'RSA-SHA1' }
    expect(read({ url: URL_, auth: auth('oauth1', rsa) }).auth.kind).toBe('none')
    expect(read({ url: URL_, auth: auth('oauth1', { ...rsa, privateKey: 'pem' }) }).auth.kind).toBe('oauth1')
  })
  const form = { mode: 'urlencoded', urlencoded: [{ key: 'a', value: 'b' }] }
  test.each<[string, object, object, string]>([
    ['oauth1', { addParamsToHeader: true }, { method: 'POST', body: form }, 'header'],
    ['oauth1', { addParamsToHeader: false }, { method: 'POST', body: form }, 'body'],
    ['oauth1', {}, { method: 'POST', body: { ...form, urlencoded: [] } }, 'body'],
    ['oauth1', {}, { method: 'PATCH', body: form }, 'query'],
    ['oauth1', {}, { method: 'POST', body: { mode: 'raw', raw: 'a=b' } }, 'query'],
    ['awsv4', { addAuthDataToQuery: true }, {}, 'query'],
    ['awsv4', {}, {}, 'header'],
    ['jwt', { addTokenTo: 'queryParam' }, {}, 'query'],
    ['jwt', { addTokenTo: 'header' }, {}, 'header'],
  ])('%s %j of %j stands in the %s', (type, parameters, request, place) => {
    const given = auth(type, { ...KEYS[type], ...parameters })
    expect(read({ url: URL_, ...request, auth: given }).auth).toMatchObject({ in: place })
  })
  test.each<[object, string]>([
    [{ realm: 'a b/é"' }, 'a%20b%2F%C3%A9%22'],
    [{ realm: 'a b/é', disableHeaderEncoding: true }, 'a b/é'],
    [{ realm: ' ' }, ''],
  ])('OAuth 1: %j', (more, expected) => {
    const request = read({ url: URL_, auth: auth('oauth1', { ...KEYS['oauth1'], ...more }) })
    const found = 'parameters' in request.auth ? request.auth.parameters.find(({ name }) => name === 'realm') : null
    expect(plain(found?.value ?? [])).toBe(expected)
  })
  test('OAuth 1 in a form makes one of a form without fields', () => {
    const header = [{ key: 'Content-Type', value: 'application/json' }]
    const request = { url: URL_, header, body: { mode: 'urlencoded' }, auth: auth('oauth1', KEYS['oauth1'] ?? {}) }
    expect(linesOf(read({ ...request, method: 'POST' }))).toEqual(['Content-Type: application/x-www-form-urlencoded'])
    expect(linesOf(read({ ...request, method: 'PATCH' }))).toEqual(['Content-Type: application/json'])
  })
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

  test('what stands beside the request is not read', () => {
    const beside = { name: 'I', auth: bearer, request: { url: URL_ } }
    const { requests } = readCollectionFrom(collectionOf(beside, { auth: basic }))
    expect(requests[0]).toMatchObject({ auth: { kind: 'basic' }, warnings: [{ kind: 'item-auth', place: 'I: auth' }] })
  })
})
