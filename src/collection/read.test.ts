import { describe, expect, test } from 'vitest'
import { readCollectionFrom } from './read.ts'
import { collectionOf, read, URL_ } from './testing.ts'

function expectFrozen(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  expect(Object.isFrozen(value)).toBe(true)
  for (const inner of Object.values(value)) expectFrozen(inner)
}

const full = {
  name: 'Full',
  description: { content: 'of the item', type: 'text/markdown' },
  request: {
    url: `${URL_}:id?a={{b}}`,
    method: 'post',
    header: [{ key: 'A', value: '1' }],
    body: { mode: 'raw', raw: '{"a":[1]}', options: { raw: { language: 'json' } } },
  },
  response: [
    {
      name: 'OK',
      code: 200,
      status: 'OK',
      header: [{ key: 'Content-Type', value: 'application/json' }],
      body: '{"n":1.0}',
    },
  ],
}

describe('what is read', () => {
  test('is deeply frozen, and made once', () => {
    const collection = readCollectionFrom(collectionOf(full))
    expectFrozen(collection)
    expect(collection.requests[0]).toBe(collection.requests[0])
    expect(collection.requests[0]?.examples).toBe(collection.requests[0]?.examples)
  })
  test('is all there in whatever order it is asked for, and an error is that of its own request', () => {
    const items = Array.from({ length: 80 }, (_, n) => ({
      name: `R${n}`,
      request: { method: 'GET', url: n === 5 || n === 50 ? `${URL_}{{a}}` : `${URL_}${n}` },
    }))
    const variable = [
      { key: 'a', value: '{{b}}' },
      { key: 'b', value: '{{a}}' },
    ]
    const outcome = (requests: readonly { readonly name: string }[], index: number): unknown => {
      try {
        return requests[index]?.name
      } catch (error) {
        return (error as Error).message
      }
    }
    const expected = (index: number): unknown =>
      index === 5 || index === 50 ? expect.stringContaining('form a cycle') : `R${index}`
    const indices = items.map((_, index) => index)
    for (const order of [indices, indices.toReversed(), indices.filter((index) => index % 3 === 0)]) {
      const { requests } = readCollectionFrom(collectionOf(items, { variable }))
      expect(order.map((index) => outcome(requests, index))).toEqual(order.map(expected))
    }
    expect(() => [...readCollectionFrom(collectionOf(items, { variable })).requests]).toThrow('R5')
    expect([...readCollectionFrom(collectionOf(items)).requests].map(({ name }) => name)).toHaveLength(80)
  })
  test('is not what the caller holds, and does not follow it', () => {
    const mine = collectionOf(structuredClone(full)) as { item: (typeof full)[] }
    const collection = readCollectionFrom(mine)
    ;(mine.item[0] as { name: string }).name = 'changed'
    expect(collection.requests[0]).toMatchObject({ name: 'Full', item: { name: 'Full' } })
    expect(Object.isFrozen(mine.item[0])).toBe(false)
  })
  test('shows the item as it stands', () =>
    expect(readCollectionFrom(collectionOf(full)).requests[0]?.item).toEqual(full))
})

describe('the item', () => {
  test.each<[unknown, string]>([
    [undefined, 'GET'],
    [null, 'GET'],
    ['', 'GET'],
    ['  ', 'GET'],
    [' link ', 'LINK'],
    ['X;Y', 'X;Y'],
  ])('method %j', (method, expected) => expect(read({ url: URL_, method }).method).toBe(expected))

  test.each<[unknown]>([['as a string'], [{ content: 'as a string', type: 'text/plain' }]])(
    'description %j',
    (description) => {
      expect(read({ url: URL_, description }).description).toBe('as a string')
    },
  )

  test('has the profile of what is around it, the nearest first', () => {
    const around = {
      protocolProfileBehavior: {
        followRedirects: false,
        maxRedirects: 3,
        disabledSystemHeaders: { 'User-Agent': true, Host: false },
      },
    }
    const item = { name: 'I', protocolProfileBehavior: { maxRedirects: 5, strictSSL: false }, request: URL_ }
    expect(readCollectionFrom(collectionOf(item, around)).requests[0]?.behavior).toEqual({
      ...{ followRedirects: false, followOriginalHttpMethod: false, maxRedirects: 5, strictSsl: false },
      disabledSystemHeaders: ['user-agent'],
    })
  })
})

describe('saved responses', () => {
  const examples = (...response: unknown[]): unknown =>
    readCollectionFrom(collectionOf({ ...full, response })).requests[0]?.examples
  test('as JSON, text and nothing', () => {
    expect(
      examples(
        full.response[0],
        { name: 'T', _postman_previewlanguage: 'html', body: '<p>', header: 'A: 1' },
        { body: null },
        null,
        5,
      ),
    ).toMatchObject([
      {
        name: 'OK',
        code: 200,
        status: 'OK',
        body: { kind: 'json', value: { members: [{ value: { source: '1.0' } }] } },
      },
      {
        name: 'T',
        code: 0,
        status: '',
        headers: [{ name: 'A', value: '1' }],
        body: { kind: 'text', source: '<p>', language: 'html' },
      },
      { name: '', body: { kind: 'empty' } },
    ])
  })
  test('braces in them are characters', () => {
    expect(examples({ body: '{"a":"{{b}}"}' })).toMatchObject([
      { body: { value: { members: [{ value: { text: ['{{b}}'] } }] } } },
    ])
  })
})

describe('hostile input', () => {
  test('folders nested 10,000 deep', () => {
    let item: object = { name: 'Bottom', request: { url: URL_, auth: { type: 'noauth' } } }
    for (let depth = 0; depth < 10_000; depth++) item = { name: 'f', item: [item] }
    const { requests } = readCollectionFrom(collectionOf(item, { auth: { type: 'bearer', bearer: { token: 't' } } }))
    expect([requests[0]?.path.length, requests[0]?.auth.kind]).toEqual([10_000, 'none'])
  })
  test('values nested 10,000 deep', () => {
    let deep: unknown = 1
    for (let depth = 0; depth < 10_000; depth++) deep = [deep]
    const json = `${'['.repeat(10_000)}1${']'.repeat(10_000)}`
    const request = read({
      url: URL_,
      method: 'POST',
      junk: deep,
      body: { mode: 'raw', raw: json, options: { raw: { language: 'json' } } },
    })
    expect(request.body).toMatchObject({ kind: 'text', source: [json] })
    expect(Object.isFrozen(request.item)).toBe(true)
  })
  test('members of prototypes, in places of all kinds', () => {
    const source =
      '{"info":{"name":"__proto__"},"item":[{"name":"constructor","__proto__":{"request":"http://evil.test"},"request":{"url":"http://h.test","header":[{"key":"__proto__","value":"{{__proto__}}"}]}}]}'
    const [request] = readCollectionFrom(source).requests
    expect(request).toMatchObject({
      name: 'constructor',
      headers: [{ name: ['__proto__'], value: [{ name: '__proto__' }] }],
    })
    expect(Object.keys(request?.item as object)).toContain('__proto__')
    expect(({} as { request?: unknown }).request).toBeUndefined()
  })
  test('what is no item is left out with a warning that says where', () => {
    const folder = { name: 'Books', item: [{ name: 'N', request: URL_ }, null, 'text'] }
    const { requests, warnings } = readCollectionFrom(collectionOf([5, folder, [{}]]))
    expect(requests.map(({ location }) => location)).toEqual(['Books/N'])
    expect(warnings.map(({ kind, place, message }) => `${kind}: ${place}: ${message}`)).toEqual([
      'item-skipped: item 1 of the list: Found a number instead of an item; it is left out.',
      'item-skipped: Books: item 2 of the list: Found null instead of an item; it is left out.',
      'item-skipped: Books: item 3 of the list: Found a string instead of an item; it is left out.',
      'item-skipped: item 3 of the list: Found an array instead of an item; it is left out.',
    ])
  })
  test('what is no text is warned of where Postman sends something else than its author meant', () => {
    const { requests, warnings } = readCollectionFrom(
      collectionOf(
        {
          name: 'I',
          request: {
            method: 'POST',
            url: { host: ['h', 'test'], path: [{ value: 'a' }] },
            header: [
              { key: 'A', value: ['b', 'c'] },
              { name: 'B', value: 'd' },
            ],
            body: { mode: 'urlencoded', urlencoded: [{ key: 'e', value: { f: 1 } }] },
            auth: { type: 'bearer', bearer: [{ key: 'token', value: { t: 1 } }] },
          },
        },
        { variable: [{ key: 'v', type: 'boolean', value: 'false' }] },
      ),
    )
    const said = [...warnings, ...(requests[0]?.warnings ?? [])].map(({ place, message }) => `${place}: ${message}`)
    expect(said).toEqual([
      'variable "v": Postman\'s engine makes "true" of "false", by the variable\'s type.',
      'I: URL: path: {"value":"a"} is no string; Postman\'s engine sends "[object Object]".',
      'I: header "A": The value is a list: Postman\'s engine sends a field for each of its elements.',
      'I: header "B": The field has a name, but no key: Postman\'s engine leaves it out.',
      'I: form field "e": {"f":1} is no string, so that Postman\'s engine leaves it out.',
      'I: auth bearer: "token": {"t":1} is no string; Postman\'s engine sends "[object Object]".',
    ])
  })
  test('what is no item is passed over, what is half an item is not', () => {
    const { requests } = readCollectionFrom(
      collectionOf([null, 5, 'text', [], {}, { name: 'N' }, { request: null }, { request: 'http://h.test/x' }]),
    )
    expect(requests.map(({ name, warnings }) => [name, warnings.length])).toEqual([
      ['Untitled', 1],
      ['N', 1],
      ['Untitled', 1],
      ['http://h.test/x', 0],
    ])
  })
  test('twenty thousand of everything are read in seconds', () => {
    const many = 20_000
    const variable = Array.from({ length: many / 10 }, (_, at) => ({ key: `v${at}`, value: `{{v${at + 1}}}{{v0}}` }))
    const request = read(
      {
        ...{ method: 'POST', url: `${URL_}${':x/'.repeat(many / 10)}?${'a={{b}}&'.repeat(many)}` },
        header: Array.from({ length: many / 10 }, (_, at) => ({ key: `h${at}`, value: '{{a}}' })),
        body: {
          mode: 'raw',
          raw: `[${'"{{a}}",'.repeat(many)}${'\\\\'.repeat(many)}`,
          options: { raw: { language: 'json' } },
        },
      },
      { variable: [{ key: 'b', value: '1' }] },
    )
    expect([request.url.query.length, request.headers.length]).toEqual([many, many / 10 + 1])
    expect(() => read({ url: '{{v5}}' }, { variable })).toThrow('form a cycle')
  })
  test('lone surrogates and NULs', () => {
    expect(read({ url: 'http://h.test/\ud800\0' }).url.path).toEqual(['/%EF%BF%BD%00'])
  })
})
