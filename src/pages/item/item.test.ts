import { expect, test } from 'vitest'
import { readCollection } from '../../collection/read-file.ts'
import { disabledOf } from './disabled.ts'
import { routeOf } from './route.ts'

const SCHEMA = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json'

async function routeFor(url: unknown): Promise<string> {
  const { requests } = await readCollection({
    info: { name: 'Books', schema: SCHEMA },
    variable: [
      { key: 'baseUrl', value: 'https://api.example.com/v1' },
      { key: 'one', value: 'a b' },
      { key: 'two', value: 'a/b' },
    ],
    item: [{ name: 'Get', request: { method: 'GET', url } }],
  })
  const [request] = requests
  if (request === undefined) throw new RangeError('no request')
  return routeOf(request)
}

test.each([
  ['{{baseUrl}}/books/:bookId?limit=3#top', 'https://api.example.com/v1/books/:bookId'],
  ['{{other}}/books/:bookId', '{{other}}/books/:bookId'],
  ['{{baseUrl}}/books/:bookId.json/:part', 'https://api.example.com/v1/books/:bookId.json/:part'],
  ['{{baseUrl}}/x y/:id/{{one}}/', 'https://api.example.com/v1/x%20y/:id/a%20b/'],
  ['example.com/:id', 'http://example.com/:id'],
  ['{{baseUrl}}/books', 'https://api.example.com/v1/books'],
  ['{{baseUrl}}', 'https://api.example.com/v1'],
  // A variable with parts of the path in it, behind a path variable: as it is sent.
  ['{{baseUrl}}/:id/{{two}}', 'https://api.example.com/v1/{{id}}/a/b'],
])('the route of %s', async (url, route) => {
  expect(await routeFor(url)).toBe(route)
})

test('values of path variables are not in it, whatever they hold', async () => {
  const variable = [
    { key: 'id', value: '42' },
    { key: 'path', value: 'a/b c' },
  ]
  const url = { host: ['{{baseUrl}}'], path: ['books', ':id', ':path', 'x'], variable }
  expect(await routeFor(url)).toBe('https://api.example.com/v1/books/:id/:path/x')
})

test('credentials that are switched off are not published', () => {
  const header = ['Authorization', 'Cookie', 'X-Api-Key', 'X-Api-Key', 'author_id'].map((key, index) => ({
    key,
    value: index === 3 ? '{{key}}' : 'value',
    disabled: true,
  }))
  const { headers } = disabledOf({ request: { header } })
  expect(headers.map(({ value }) => value)).toEqual(['', '', '', '{{key}}', 'value'])
})

test('what is switched off', () => {
  const off = { disabled: true, description: { content: 'why' } }
  const request = {
    url: { query: [{ key: 'a', value: '1' }, { key: 'b', value: '{{x}}', ...off }, { ...off }, null] },
    header: [{ key: 'X-A', value: 'v', ...off }],
    body: { mode: 'formdata', formdata: [{ key: 'f', type: 'file', src: ['a.png', 'b.png'], ...off }] },
  }
  const { query, headers, body } = disabledOf({ request })
  const common = { origin: 'disabled', description: 'why' }
  expect(query).toEqual([{ ...common, name: 'b', value: '{{x}}', type: '' }])
  expect(headers).toEqual([{ ...common, name: 'X-A', value: 'v', type: '' }])
  expect(body).toEqual([{ ...common, name: 'f', value: 'a.png, b.png', type: 'file' }])
  expect(disabledOf({ request: 'https://example.com' })).toEqual({ query: [], headers: [], body: [] })
})
