import { describe, expect, test } from 'vitest'
import type { Request } from '../ir/request.ts'
import { plain, type Text } from '../ir/text.ts'
import { linesOf, read, URL_ } from './testing.ts'

const post = (body: unknown, rest: object = {}, around: object = {}): Request =>
  read({ url: URL_, method: 'POST', body, ...rest }, around)
const raw = (text: unknown, language?: string): object => ({
  mode: 'raw',
  raw: text,
  ...(language !== undefined && { options: { raw: { language } } }),
})
const source = (request: Request): string => plain((request.body as { source: Text }).source)
const json = { key: 'Content-Type', value: 'application/json' }

const typeOff = { protocolProfileBehavior: { disabledSystemHeaders: { 'Content-Type': true } } }

test('a length that Postman does not say is warned of where there is a body', () => {
  const off = { protocolProfileBehavior: { disabledSystemHeaders: { 'content-length': true } } }
  const length = { key: 'Content-Length', value: '2' }
  expect(post(raw('{}', 'json'), {}, off).warnings).toMatchObject([{ kind: 'content-length' }])
  expect([post(raw('{}', 'json'), { header: [length] }, off), post({}, {}, off)].map((it) => it.warnings)).toEqual([
    ...[[], []],
  ])
})

describe('raw', () => {
  test.each([
    [undefined, 'text/plain', 'text'],
    ['json', 'application/json', 'json'],
    ['xml', 'application/xml', 'text'],
    ['html', 'text/html', 'text'],
    ['javascript', 'application/javascript', 'text'],
    ['other', 'text/plain', 'text'],
  ])('language %j', (language, type, kind) => {
    const request = post(raw('{}', language))
    expect(linesOf(request)).toEqual([`Content-Type: ${type}`])
    expect(request.body.kind).toBe(kind)
  })

  test('comments are stripped from JSON', () => {
    expect(source(post(raw('{"a": "//x"} // c\n/* d */', 'json')))).toBe('{"a": "//x"} \n')
    expect(source(post(raw('{} // c'), { header: [json] }))).toBe('{} ')
    expect(source(post(raw('{} // c')))).toBe('{} // c')
  })

  test.each([[''], [null], [undefined], [5]])('%j is no body', (text) => {
    expect(post(raw(text)).body.kind).toBe('none')
  })

  test('comments alone are no body, but have a type', () => {
    const request = post(raw('// c', 'json'))
    expect([request.body.kind, linesOf(request)]).toEqual(['none', ['Content-Type: application/json']])
  })

  test('a string is raw', () => expect(source(post('a=1'))).toBe('a=1'))

  test.each(['application/vnd.api+json', 'application/json; charset=utf-8', 'text/json'])('%s is JSON', (value) => {
    expect(post(raw('[1]'), { header: [{ key: 'content-type', value }] }).body.kind).toBe('json')
  })

  test('holes are not JSON values of their own, but may stand for some', () => {
    expect(post(raw('{{body}}', 'json')).body.kind).toBe('text')
    expect(post(raw('{"n": {{n}}, "s": "{{s}}!"}', 'json')).body).toMatchObject({
      kind: 'json',
      value: {
        members: [{ value: { kind: 'hole', variable: { name: 'n' } } }, { value: { text: [{ name: 's' }, '!'] } }],
      },
    })
  })

  test('broken JSON is text', () => {
    expect(post(raw('{"a": }', 'json')).body).toMatchObject({ kind: 'text', language: 'json', source: ['{"a": }'] })
  })
})

describe('urlencoded', () => {
  const form = (...fields: object[]): object => ({ mode: 'urlencoded', urlencoded: fields })
  test('fields of one name go together, digits first, all is encoded', () => {
    const request = post(
      form(
        { key: 't', value: '1' },
        { key: 'ö', value: "a b!'()*~" },
        { key: 't', value: '2' },
        { key: '7', value: null },
      ),
    )
    expect(source(request)).toBe('7=&t=1&t=2&%C3%B6=a%20b%21%27%28%29%2A~')
    expect(linesOf(request)).toEqual(['Content-Type: application/x-www-form-urlencoded'])
  })
  test('holes are encoded when they are filled', () => {
    expect(post(form({ key: 'a', value: 'b {{c}}' })).body).toMatchObject({
      source: ['a=b%20', { name: 'c', encoding: 'form' }],
      fields: [{ value: ['b ', { name: 'c', encoding: 'none' }] }],
    })
  })
  test('of a multipart type only the boundary is left to the sender', () => {
    const typed = (value: string): readonly string[] =>
      linesOf(
        post(
          { mode: 'formdata', formdata: [{ key: 'a', value: '1' }] },
          { header: [{ key: 'Content-Type', value }] },
          typeOff,
        ),
      )
    expect(typed('multipart/form-data; boundary=b1')).toEqual([])
    expect(typed('multipart/form-data')).toEqual(['Content-Type: multipart/form-data'])
    expect(typed('multipart/mixed; boundary=b1')).toEqual(['Content-Type: multipart/mixed; boundary=b1'])
  })
  test('overrules another type', () => {
    expect(linesOf(post(form({ key: 'a', value: '1' }), { header: [json] }))).toEqual([
      'Content-Type: application/x-www-form-urlencoded',
    ])
  })
  test('overrules an empty type, also where the implied one is turned off', () => {
    const header = [{ key: 'Content-Type', value: '' }]
    expect(linesOf(post(form({ key: 'a', value: '1' }), { header }, typeOff))).toEqual([
      'Content-Type: application/x-www-form-urlencoded',
    ])
    expect(linesOf(post(form({ key: 'a', value: '1' }), { header: [json] }, typeOff))).toEqual([
      `Content-Type: ${json.value}`,
    ])
  })
  test('disabled fields are left out', () => {
    expect(post(form({ key: 'a', value: '1', disabled: true })).body.kind).toBe('none')
  })
  test('may be one string', () =>
    expect(source(post({ mode: 'urlencoded', urlencoded: 'a=1&b=2 3' }))).toBe('a=1&b=2%203'))
})

describe('formdata', () => {
  const form = (...formdata: object[]): Request => post({ mode: 'formdata', formdata }, { header: [json] })
  test('texts and files', () => {
    const request = form(
      { key: 'a', value: '@b', contentType: 'text/csv' },
      { key: 'f', type: 'file', src: ['/x/a.png', 'b'] },
      { key: 'g', type: 'file', src: '{{dir}}/c.json', fileName: 'd.txt' },
      { key: 'n', value: 5 },
    )
    expect(request.body).toMatchObject({
      parts: [
        { kind: 'text', value: ['@b'], contentType: ['text/csv'] },
        { kind: 'file', path: ['/x/a.png'], fileName: ['a.png'], contentType: ['image/png'], hasOwnType: false },
        { kind: 'file', path: ['b'], fileName: ['b'], contentType: ['application/octet-stream'] },
        { kind: 'file', path: [{ name: 'dir' }, '/c.json'], fileName: ['d.txt'], contentType: ['application/json'] },
        { kind: 'text', value: ['5'], contentType: [] },
      ],
    })
    // The boundary is the sender's affair.
    expect(linesOf(request)).toEqual([])
  })
  test.each([[undefined], [null], [[]], ['']])('no file (%j): a place to fill, and a warning', (src) => {
    const request = form({ key: 'f', type: 'file', src })
    expect(request.body).toMatchObject({ parts: [{ path: ['/path/to/file'], fileName: ['file'] }] })
    expect(request.warnings).toMatchObject([{ kind: 'file-missing', place: 'Item: form field "f"' }])
  })
})

describe('paths as the app writes them', () => {
  const CLOUD = 'postman-cloud:///1ef193f0-c72f-4830-8bba-b65cd62ecec7'
  const form = (src: unknown): Request => post({ mode: 'formdata', formdata: [{ key: 'f', type: 'file', src }] })
  const binary = (src: string): Request => post({ mode: 'file', file: { src } })

  test('a drive of Windows stands behind no slash', () => {
    expect(form(['/C:/Users/Ada/a.png', '/x/C:/b']).body).toMatchObject({
      parts: [{ path: ['C:/Users/Ada/a.png'], fileName: ['a.png'] }, { path: ['/x/C:/b'] }],
    })
    expect(binary('/d:/{{name}}.pdf').body).toMatchObject({ path: ['d:/', { name: 'name' }, '.pdf'] })
  })

  test('a file in the cloud: a place to fill, and a warning', () => {
    expect(form(CLOUD).body).toMatchObject({ parts: [{ path: ['/path/to/file'], fileName: ['file'] }] })
    expect(binary(CLOUD).body).toEqual({ kind: 'file', path: ['/path/to/file'] })
    expect([form([CLOUD]), binary(CLOUD)].map(({ warnings }) => warnings)).toMatchObject([
      [{ kind: 'file-missing', place: 'Item: form field "f"' }],
      [{ kind: 'file-missing', place: 'Item: body' }],
    ])
  })
})

describe('a file whose name a variable ends', () => {
  const form = (part: object): Request => post({ mode: 'formdata', formdata: [{ key: 'f', type: 'file', ...part }] })
  test('is called by the end of the value', () =>
    expect(form({ src: 'x/{{f}}' }).body).toMatchObject({ parts: [{ fileName: [{ name: 'f', encoding: 'name' }] }] }))
  test.each([
    ['part-file-type', form({ src: '{{f}}' })],
    ['part-file-type', form({ src: 'noext', fileName: '{{f}}' })],
    ['body-file-type', post({ mode: 'file', file: '{{f}}' })],
  ])('%s: its type is not known', (kind, { warnings }) => expect(warnings).toMatchObject([{ kind }]))
  test.each([
    form({ src: '{{f}}', contentType: 'text/csv' }),
    form({ src: '{{f}}.png' }),
    form({ src: 'a.png', fileName: '{{f}}' }),
    post({ mode: 'file', file: '{{f}}' }, { header: [json] }),
  ])('is known where something else says it', ({ warnings }) => expect(warnings).toEqual([]))
})

describe('file', () => {
  test('has a type by its extension', () => {
    const request = post({ mode: 'file', file: { src: '/a/b.pdf' } })
    expect(request.body).toEqual({ kind: 'file', path: ['/a/b.pdf'] })
    expect(linesOf(request)).toEqual(['Content-Type: application/pdf'])
  })
  test('keeps its own', () =>
    expect(linesOf(post({ mode: 'file', file: 'x' }, { header: [json] }))).toEqual(['Content-Type: application/json']))
})

describe('graphql', () => {
  const graphql = (content: unknown): string => source(post({ mode: 'graphql', graphql: content }))
  test.each([
    [{ query: 'q "1"\n', variables: ' {"a":1.0} ' }, String.raw`{"query":"q \"1\"\n","variables": {"a":1.0} }`],
    [{ query: 'q', variables: '' }, '{"query":"q"}'],
    [
      { query: 'q', variables: { a: 1 }, operationName: 'Op' },
      '{"query":"q","operationName":"Op","variables":{"a":1}}',
    ],
    [{}, '{}'],
  ])('%j', (content, expected) => expect(graphql(content)).toBe(expected))
  test('what is no object is nothing to Postman, and warned of', () => {
    const request = post({ mode: 'graphql', graphql: '{ me }' })
    expect(source(request)).toBe('{}')
    expect(request.warnings).toMatchObject([
      { kind: 'graphql-not-an-object', message: expect.stringContaining('found "{ me }"') },
    ])
  })
  test('holes in what is stringified are escaped when they are filled', () => {
    const content = { query: '{{v}}', operationName: '{{v}}', variables: '{"x":"{{v}}"}' }
    const { body } = post({ mode: 'graphql', graphql: content })
    const holes = (text: Text): unknown[] => text.flatMap((part) => (typeof part === 'string' ? [] : [part.encoding]))
    expect(holes((body as { source: Text }).source)).toEqual(['json', 'json', 'none'])
    expect(JSON.stringify((body as { value: unknown }).value)).not.toContain('"encoding":"json"')
  })
  test('values in the query are escaped, those in the variables are not', () => {
    const around = { variable: [{ key: 'v', value: 'a"b' }] }
    const content = { query: '{{v}} {{w}}', variables: '{"x":{{w}}}' }
    expect(source(post({ mode: 'graphql', graphql: content }, {}, around))).toBe(
      String.raw`{"query":"a\"b {{w}}","variables":{"x":{{w}}}}`,
    )
  })
})

describe('what is not sent', () => {
  test.each(['GET', 'head', 'COPY', 'PURGE', 'UNLOCK'])('a body with %s, unless it is told to', (method) => {
    const pruned = post(raw('x'), { method })
    expect([pruned.body.kind, linesOf(pruned), pruned.warnings[0]?.kind]).toEqual(['none', [], 'body-pruned'])
    expect(post(raw('x'), { method }, { protocolProfileBehavior: { disableBodyPruning: true } }).body.kind).toBe('text')
  })
  test('a disabled body', () => expect(post({ ...raw('x'), disabled: true }).body.kind).toBe('none'))
  test('a body without a mode', () => {
    expect(post({ raw: 'x' })).toMatchObject({ body: { kind: 'none' }, warnings: [{ kind: 'body-without-mode' }] })
  })
  test('a type that is turned off', () => {
    expect(linesOf(post(raw('x'), {}, typeOff))).toEqual([])
  })
})
