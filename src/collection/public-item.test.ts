import { describe, expect, test } from 'vitest'
import { publicItem } from './public-item.ts'

const SECRET = 's3cr3t'
const header = (value: string, disabled = true): object => ({ key: 'Authorization', value, disabled })

describe('what no sample sends is not published', () => {
  const request = { method: 'POST', url: 'https://example.com/' }
  test.each<[name: string, item: object]>([
    ['a header field that is off', { request: { ...request, header: [header(SECRET)] } }],
    [
      'a parameter that is off, and in the URL as typed',
      {
        request: {
          ...request,
          url: {
            raw: `https://example.com/?q=1&api_key=${SECRET}`,
            query: [{ key: 'api_key', value: SECRET, disabled: true }],
          },
        },
      },
    ],
    [
      'a field of a form that is off',
      { request: { ...request, body: { mode: 'urlencoded', urlencoded: [{ ...header(SECRET), key: 'password' }] } } },
    ],
    [
      'another mode of the body',
      { request: { ...request, body: { mode: 'raw', raw: '', urlencoded: [header(SECRET)] } } },
    ],
    ['a body that is off', { request: { ...request, body: { mode: 'raw', raw: SECRET, disabled: true } } }],
    [
      'another method of auth',
      { request: { ...request, auth: { type: 'noauth', basic: [{ key: 'username', value: SECRET }] } } },
    ],
    [
      'what a token is got with',
      { request: { ...request, auth: { type: 'oauth2', oauth2: [{ key: 'clientSecret', value: SECRET }] } } },
    ],
    [
      'what a token is signed with',
      { request: { ...request, auth: { type: 'jwt', jwt: [{ key: 'secret', value: SECRET }] } } },
    ],
    ['the same in v2.0', { request: { ...request, auth: { type: 'oauth2', oauth2: { clientSecret: SECRET } } } }],
    ['a secret variable', { request, variable: [{ key: 'a', value: SECRET, type: 'secret' }] }],
    [
      'the request of a saved response',
      {
        request,
        response: [
          {
            originalRequest: {
              url: { raw: `https://example.com/?token=${SECRET}#top`, query: [{ key: 'token', value: SECRET }] },
              header: [header(SECRET, false)],
              auth: { type: 'bearer', bearer: [{ key: 'token', value: SECRET }] },
            },
            cookie: [{ name: 'sid', value: SECRET }],
          },
          {
            originalRequest: { url: `https://example.com/?token=${SECRET}`, header: `Authorization: ${SECRET}\nA: b` },
          },
        ],
      },
    ],
  ])('%s', (_name, item) => {
    expect(JSON.stringify(item)).toContain(SECRET)
    expect(JSON.stringify(publicItem(item))).not.toContain(SECRET)
  })
})

test('what is sent, holes and placeholders stay', () => {
  const item = {
    name: 'I',
    request: {
      method: 'GET',
      header: [header('sent', false), header('{{token}}'), header('Bearer <token>'), { ...header('5'), key: 'X-Page' }],
      url: { raw: 'https://example.com/?api_key=sent', query: [{ key: 'api_key', value: 'sent' }] },
      auth: { type: 'oauth2', oauth2: [{ key: 'accessToken', value: 'sent' }] },
    },
    response: [{ name: 'OK', body: '{}', header: [{ key: 'Set-Cookie', value: 'a=b' }] }],
  }
  expect(publicItem(item)).toEqual({ whole: item, documented: item })
  expect(publicItem(item).whole).toBe(item)
})

test('documentation shows no scripts, and no other requests', () => {
  const item = {
    name: 'I',
    event: [{ listen: 'test', script: { exec: [] } }],
    request: {},
    response: [{ name: 'OK', originalRequest: {}, cookie: [], body: '' }],
  }
  expect(publicItem(item)).toEqual({
    whole: item,
    documented: { name: 'I', request: {}, response: [{ name: 'OK', body: '' }] },
  })
})

test('items that are none', () => {
  for (const item of [
    null,
    'text',
    { request: 'https://example.com/', response: [null, 'text'] },
    { request: { url: { raw: 5, query: [null] } } },
    { request: { auth: 1, url: 2, body: 3, header: 4 }, response: 5 },
  ])
    expect(publicItem(item)).toEqual({ whole: item, documented: item })
})

test('no character of what is left out is looked at twice', () => {
  const request = (url: string, header: string): object => ({ response: [{ originalRequest: { url, header } }] })
  const [marks, lines] = ['?'.repeat(400_000), 'a\u2028'.repeat(400_000)]
  expect(
    publicItem(request(`https://example.com/${marks}&token=${SECRET}`, `${lines}\ncookie: ${SECRET}`)).whole,
  ).toEqual(request(`https://example.com/${marks}&token=`, `${lines}\ncookie: `))
})
