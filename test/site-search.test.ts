import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchAll, prepare, type Entry } from '../src/site/client/match.ts'

const entry = (title: string, method: string, url: string, trail = '', text = ''): Entry =>
  prepare({ kind: 'request', title, path: title, method, url, trail }, text)
const ENTRIES = [
  entry('List books', 'GET', '{{baseUrl}}/books?genre=travel', 'Bookshop › Books', 'Books that can be bought now.'),
  entry('Get a book', 'GET', '{{baseUrl}}/books/:bookId', 'Bookshop › Books'),
  entry('Upload a cover', 'PUT', '{{baseUrl}}/books/:bookId/cover', 'Bookshop › Books'),
  entry('Refresh the token', 'POST', 'https://login.example.com/oauth/token', 'Bookshop › Session'),
  entry('登录用户', 'POST', 'https://api.example.com/v2/users/{id}/sessions', '用户'),
  entry('Café', 'GET', 'https://api.example.com/v2/cafés/12'),
]

test.each([
  ['get a book', 'Get a book'],
  ['/books/:bookId', 'Get a book'],
  ['books/{id}', 'Get a book'],
  ['/books/42', 'Get a book'],
  ['/v1/books/b-77/cover', 'Upload a cover'],
  ['books cover', 'Upload a cover'],
  ['put', 'Upload a cover'],
  ['oauth/tok', 'Refresh the token'],
  ['SESSION token', 'Refresh the token'],
  ['登录', '登录用户'],
  ['users/7/sessions', '登录用户'],
  ['cafe', 'Café'],
  ['cafés/{id}', 'Café'],
  ['bought', 'List books'],
  ['shelf', undefined],
  ['/nowhere/42', undefined],
  ['books/42/reviews', undefined],
  ['', undefined],
  ['   ', undefined],
])('%s finds %s first', (query, title) => expect(matchAll(ENTRIES, query, 5)[0]?.entry.title).toBe(title))

test('what is found holds every word, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abok/:{} é登%?(*[') }), (query) => {
      const found = matchAll(ENTRIES, query, 3)
      expect(found.length).toBeLessThanOrEqual(3)
      expect(found.every(({ score }, index) => score <= (found[index - 1]?.score ?? score))).toBe(true)
    }),
  )
})
