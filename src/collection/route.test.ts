import { expect, test } from 'vitest'
import { plain } from '../ir/text.ts'
import { read } from './testing.ts'

const variable = [
  { key: 'baseUrl', value: 'https://api.example.com/v1' },
  { key: 'one', value: 'a b' },
  { key: 'two', value: 'a/b' },
]

test.each([
  ['{{baseUrl}}/books/:bookId?limit=3#top', 'https://api.example.com/v1/books/:bookId'],
  ['{{other}}/books/:bookId', '{{other}}/books/:bookId'],
  ['{{baseUrl}}/books/:bookId.json/:part', 'https://api.example.com/v1/books/:bookId.json/:part'],
  ['{{baseUrl}}/x y/:id/{{one}}/', 'https://api.example.com/v1/x%20y/:id/a%20b/'],
  ['{{baseUrl}}/:id/{{two}}', 'https://api.example.com/v1/:id/a/b'],
  ['{{baseUrl}}/v1/{name}:cancel', 'https://api.example.com/v1/v1/%7Bname%7D:cancel'],
  ['example.com:8080/:id', 'http://example.com:8080/:id'],
  ['{{baseUrl}}/books', 'https://api.example.com/v1/books'],
  ['{{baseUrl}}', 'https://api.example.com/v1'],
  ['', ''],
])('the route of %s', (url, route) => expect(plain(read({ url }, { variable }).url.route)).toBe(route))

test('values of path variables are not in it, whatever they hold', () => {
  const values = [
    { key: 'id', value: '42' },
    { key: 'path', value: 'a/b c?d' },
  ]
  const url = { host: ['{{baseUrl}}'], path: ['books', ':id', ':path', 'x'], variable: values }
  expect(plain(read({ url }, { variable }).url.route)).toBe('https://api.example.com/v1/books/:id/:path/x')
})
