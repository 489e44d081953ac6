import { describe, expect, test } from 'vitest'
import { plain } from '../ir/text.ts'
import { linesOf, read } from './testing.ts'

const text = (url: unknown, rest: object = {}, options = {}): string => plain(read({ url }, rest, options).url.text)

describe('the text of a URL', () => {
  test.each<[unknown, string]>([
    ['https://h.test', 'https://h.test/'],
    ['h.test/a', 'http://h.test/a'],
    ['HTTPS://Bücher.Example/Ä b', 'https://xn--bcher-kva.example/%C3%84%20b'],
    ['http://h.test/a b?c=d e&f&&g=#h', 'http://h.test/a%20b?c=d%20e&f&&g='],
    ['http://h.test?', 'http://h.test/?'],
    ['http://h.test/%41%zz?q=%41%', 'http://h.test/%41%zz?q=%41%'],
    ['http://h.test/?q=[]{}|\\^`+', 'http://h.test/?q=[]{}|\\^`+'],
    ['http:\\\\h.test\\a', 'http://h.test/a'],
    ['http://me:pw@h.test:81/a', 'http://h.test:81/a'],
    ['http://[::1]:8080/a', 'http://[::1]:8080/a'],
    [{ raw: 'http://only.raw/x' }, 'http://only.raw/x'],
    [{ raw: '{{a}}/b', path: ['b'], query: [{ key: 'c', value: 'd' }] }, '{{a}}/b?c=d'],
    [{ raw: 'http://only.raw/x?a=b', query: [{ key: 'off', value: 'c', disabled: true }] }, 'http://only.raw/x?a=b'],
    [{ raw: 'http://only.raw/:id', variable: [{ key: 'id', value: '7' }] }, 'http://only.raw/7'],
    [{ raw: '/x', path: ['x'], query: [] }, 'http:///x'],
    [{ raw: 'http://not.read/', host: ['h', 'test'], path: 'a/b' }, 'http://h.test/a/b'],
    [
      {
        host: 'h.test',
        query: [{ key: 'a&b=', value: 'c&d=' }, { key: 'e' }, { key: 'f', value: 'x', disabled: true }],
      },
      'http://h.test/?a%26b%3D=c%26d=&e',
    ],
    [{ host: ['h', 'test'], query: { a: '1', b: '2' } }, 'http://h.test/?a=1&b=2'],
    [{ host: ['h', 'test'], path: [{ type: 'string', value: 'a' }, 'b'] }, 'http://h.test/[object%20Object]/b'],
    [undefined, ''],
  ])('%j', (url, expected) => expect(text(url)).toBe(expected))

  test('is as typed where encoding is off', () => {
    const items = {
      name: 'Item',
      protocolProfileBehavior: { disableUrlEncoding: true },
      request: { url: 'http://h.test/a"b?c=<d>' },
    }
    expect(text(items.request.url, { item: [items] })).toBe('http://h.test/a"b?c=<d>')
  })
})

test('what Postman refuses to send as it is typed is encoded, with a warning', () => {
  const url = 'http://bücher.test/a b?c=ä"'
  const request = read({ url }, { protocolProfileBehavior: { disableUrlEncoding: true } })
  expect(plain(request.url.text)).toBe('http://xn--bcher-kva.test/a%20b?c=%C3%A4"')
  expect(request.warnings.map(({ kind }) => kind)).toEqual(['url-unencoded'])
})

describe('its parts', () => {
  test('of a whole URL', () => {
    const { url } = read({ url: 'https://API.test:8443/a/b?x=1&x=2#frag' })
    expect(url).toMatchObject({
      ...{
        base: ['https://api.test:8443/a/b'],
        origin: ['https://api.test:8443'],
        scheme: 'https',
        host: ['api.test'],
      },
      ...{ port: ['8443'], path: ['/a/b'], target: ['/a/b?x=1&x=2'], search: ['x=1&x=2'], fragment: ['frag'] },
    })
    expect(url.query.map(({ name, value }) => [plain(name), plain(value)])).toEqual([
      ['x', '1'],
      ['x', '2'],
    ])
  })

  test('of a URL that begins with a hole', () => {
    const { url } = read({ url: '{{base}}/a/{{b}}?c={{d}}' })
    expect(url).toMatchObject({ scheme: '', origin: [{ name: 'base', encoding: 'none' }] })
    expect(url.path).toMatchObject(['/a/', { name: 'b', encoding: 'path' }])
    expect(url.search).toMatchObject(['c=', { name: 'd', encoding: 'query' }])
    expect(url.query[0]?.value).toMatchObject([{ name: 'd', encoding: 'none' }])
  })

  test('a path is empty only where a hole may hold it', () => {
    expect(read({ url: '{{base}}' }).url.path).toEqual([])
    expect(read({ url: 'http://h.test' }).url.path).toEqual(['/'])
  })

  test('query values are decoded as the server sees them', () => {
    const [entry] = read({ url: 'http://h.test/?a=%C3%A4+%2B b' }).url.query
    expect(entry).toMatchObject({ value: ['%C3%A4+%2B b'], decodedValue: ['ä++ b'], hasValue: true })
  })

  test('descriptions stay with their parameters', () => {
    const query = [
      { key: 'a', value: '1', description: 'first' },
      { key: 'b', value: '2', description: { content: 'second' } },
    ]
    expect(read({ url: { host: 'h.test', query } }).url.query.map((entry) => entry.description)).toEqual([
      'first',
      'second',
    ])
    const twice = [
      { key: 'a', value: '1', description: 'first' },
      { key: 'a', value: '2' },
      { key: 'a', value: '3', description: 'third' },
    ]
    const { url } = read({ url: { host: 'h.test', query: twice } })
    expect(url.query.map(({ description }) => description)).toEqual(['first', '', 'third'])
  })
})

describe('path variables', () => {
  const url = (variable: unknown, path = [':id', 'x', ':id.json']): object => ({ host: 'h.test', path, variable })

  test('are filled in, up to a dot', () =>
    expect(text(url([{ key: 'id', value: 'a/ä' }]))).toBe('http://h.test/a/%C3%A4/x/a/%C3%A4.json'))
  test('are named by id, too', () => expect(text(url([{ id: 'id', value: '7' }]))).toBe('http://h.test/7/x/7.json'))
  test.each([[undefined], [[{ key: 'id', value: '' }]], [[{ key: 'id', value: null }]]])(
    'are holes without a value: %j',
    (variable) => {
      const { path, pathVariables } = read({ url: url(variable, [':id']) }).url
      expect(path).toMatchObject(['/', { name: 'id', encoding: 'path' }])
      expect(pathVariables).toMatchObject([{ name: 'id', value: [{ name: 'id' }] }])
    },
  )
  test('are no variables of the collection', () => {
    expect(text(url(undefined, [':id']), { variable: [{ key: 'id', value: '9' }] })).toBe('http://h.test/{{id}}')
  })
  test('take a value that the caller gives', () => {
    expect(text(url(undefined, [':id']), {}, { variables: { id: '5' } })).toBe('http://h.test/5')
  })
  test('a colon that begins no name is a colon', () =>
    expect(text(url([], [':a+b', ':', 'x:y']))).toBe('http://h.test/:a+b/:/x:y'))
})

test('values are spliced in before the URL is taken apart', () => {
  const variable = [
    { key: 'base', value: 'https://a.test/x?y=1' },
    { key: 'q', value: 'm&n=ö#z' },
  ]
  expect(text('{{base}}&q={{q}}', { variable })).toBe('https://a.test/x?y=1&q=m&n=%C3%B6')
})

test('an item without a URL warns', () => {
  expect(read({ method: 'GET' }).warnings).toMatchObject([{ kind: 'url-missing', place: 'Item: url' }])
})

test.each([
  ['/only/path', 'url-host'],
  ['http://', 'url-host'],
  ['?q=1', 'url-host'],
  ['//h.test/a', 'url-host'],
  ['ftp://h.test/a', 'url-scheme'],
  ['ws://h.test/a', 'url-scheme'],
])('%s warns: %s', (url, kind) => expect(read({ url }).warnings).toMatchObject([{ kind, place: 'Item: url' }]))
test.each(['h.test', 'HTTP://h.test', '{{base}}', '{{base}}/a', '{{scheme}}://h.test', 'https://{{host}}/a'])(
  '%s does not warn',
  (url) => expect(read({ url }).warnings).toEqual([]),
)

test('a method is written large, then variables are resolved', () => {
  const variable = [{ key: 'METHOD', value: 'PUT' }]
  expect(read({ method: '{{method}}', url: 'h.test' }, { variable }).method).toBe('PUT')
  expect(read({ method: 'x-y', url: 'h.test' })).toMatchObject({ method: 'X-Y', warnings: [] })
  expect(read({ method: 'GET /evil HTTP/1.1\r\nX: y', url: 'h.test' })).toMatchObject({
    method: 'GET /EVIL HTTP/1.1 X: Y',
    warnings: [{ kind: 'method-invalid', place: 'Item: method' }],
  })
})

test.each([
  ['http://@h.test/', []],
  ['http://:@h.test/', ['Authorization: Basic Og==']],
  ['http://a@h.test/', ['Authorization: Basic YTo=']],
])('credentials of %s', (url, fields) => expect(linesOf(read({ url }))).toEqual(fields))

test('a value that is no string is named, with what Postman makes of it', () => {
  const url = {
    host: ['h', 'test'],
    path: [':id'],
    variable: [{ key: 'id', value: 5 }],
    query: [{ key: 'q', value: true }],
  }
  const request = read({ url, header: [{ key: 'X-A', value: null }], body: { mode: 'raw', raw: 1 } })
  expect(request.warnings.map(({ message, place }) => `${place}: ${message}`)).toEqual([
    'Item: path variable "id": 5 is no string, so that Postman\'s engine leaves it out.',
    'Item: query parameter "q": true is no string, so that Postman\'s engine leaves it out.',
    'Item: header "X-A": Postman\'s engine sends null as a word: "null".',
    "Item: body: 1 is no string, so that Postman's engine leaves it out.",
  ])
})
