import { describe, expect, it } from 'vitest'
import type { Expected, ExpectedPart } from '../expect/expected.ts'
import type { Field, Recorded } from '../recorder/recorded.ts'
import { compare } from './compare.ts'
import { levelOf } from './level.ts'

const FORM: readonly ExpectedPart[] = [
  { name: 'title', fileName: null, type: '', content: Buffer.from('The Salt Road') },
  { name: 'note', fileName: null, type: 'text/markdown', content: Buffer.from('line\r\nline') },
  { name: 'cover', fileName: 'cover.png', type: 'image/png', content: Buffer.from([0, 255, 13, 10]) },
]

function multipart(parts: readonly ExpectedPart[], quote = (name: string): string => name): Buffer {
  const pieces = parts.flatMap(({ name, fileName, type, content }) => [
    Buffer.from(`--b\r\nContent-Disposition: form-data; name="${quote(name)}"`),
    Buffer.from(fileName === null ? '' : `; filename="${quote(fileName)}"`),
    Buffer.from(type === '' ? '\r\n\r\n' : `\r\nContent-Type: ${type}\r\n\r\n`),
    content,
    Buffer.from('\r\n'),
  ])
  return Buffer.concat([...pieces, Buffer.from('--b--\r\n')])
}

const JSON_TEXT = '{"id":12345678901234567890,"price":1.0,"a":1,"a":2,"list":[1,2]}'
const explicit = (name: string, value: string): Expected['fields'][number] => ({ name, value, origin: 'explicit' })
const sentFields = (fields: Expected['fields']): readonly Field[] => fields.map(({ name, value }) => ({ name, value }))

const SUBJECTS = {
  json: {
    method: 'POST',
    target: '/a%20b/c?x=1&y=2&x=3&e=&f=%2B',
    fields: [
      explicit('X-Trace', 'one'),
      explicit('X-Trace', 'two'),
      explicit('Accept', 'application/json'),
      explicit('X-Empty', ''),
      { name: 'Content-Type', value: 'application/json', origin: 'body' },
    ],
    body: { kind: 'bytes', bytes: Buffer.from(JSON_TEXT), form: 'json' },
    signed: null,
    redirected: null,
  },
  form: {
    method: 'PUT',
    target: '/',
    fields: [{ name: 'Content-Type', value: 'application/x-www-form-urlencoded', origin: 'body' }],
    body: { kind: 'bytes', bytes: Buffer.from('a=1&b=x%20y&a=2'), form: 'urlencoded' },
    signed: null,
    redirected: null,
  },
  multipart: {
    method: 'POST',
    target: '/',
    fields: [{ name: 'Content-Type', value: 'multipart/form-data', origin: 'body' }],
    body: { kind: 'multipart', parts: FORM },
    signed: null,
    redirected: null,
  },
  none: { method: 'GET', target: '/', fields: [], body: { kind: 'none' }, signed: null, redirected: null },
} as const satisfies Record<string, Expected>

/** What a client sends that does all as expected, with its own fields around it. */
function sent(expected: Expected): Recorded {
  const own = [
    { name: 'Host', value: '127.0.0.1:4000' },
    { name: 'User-Agent', value: 'client/1' },
  ]
  const fields = sentFields(expected.fields).map((field) =>
    field.value === 'multipart/form-data' ? { ...field, value: 'multipart/form-data; boundary=b' } : field,
  )
  const { body } = expected
  const bytes = body.kind === 'none' ? Buffer.alloc(0) : body.kind === 'bytes' ? body.bytes : multipart(body.parts)
  return {
    method: expected.method,
    target: expected.target,
    version: 'HTTP/1.1',
    fields: [...own, ...fields],
    body: bytes,
    faults: [],
  }
}

type Change = (request: Recorded) => Recorded | readonly Recorded[]
const setField =
  (name: string, value: string): Change =>
  (request) => ({ ...request, fields: request.fields.map((field) => (field.name === name ? { name, value } : field)) })
const dropField =
  (name: string): Change =>
  (request) => ({ ...request, fields: request.fields.filter((field) => field.name !== name) })
const addField =
  (name: string, value: string): Change =>
  (request) => ({ ...request, fields: [...request.fields, { name, value }] })
const setTarget =
  (target: string): Change =>
  (request) => ({ ...request, target })
const setBody =
  (body: string | Buffer): Change =>
  (request) => ({ ...request, body: Buffer.from(body) })
const setParts = (change: (parts: ExpectedPart[]) => readonly ExpectedPart[]): Change =>
  setBody(multipart(change([...FORM])))
const setPart = (at: number, change: Partial<ExpectedPart>): Change =>
  setParts((parts) => parts.map((part, index) => (index === at ? { ...part, ...change } : part)))

const level = (subject: keyof typeof SUBJECTS, change: Change): string =>
  levelOf(compare(SUBJECTS[subject], [change(sent(SUBJECTS[subject]))].flat()))

describe('what is exact', () => {
  it.each(Object.keys(SUBJECTS) as (keyof typeof SUBJECTS)[])('%s', (subject) => {
    expect(level(subject, (request) => request)).toBe('exact')
    expect(level(subject, addField('Accept-Encoding', 'gzip'))).toBe('exact')
  })
})

const DIFFERENT: readonly (readonly [name: string, subject: keyof typeof SUBJECTS, change: Change])[] = [
  ['another method', 'json', (request) => ({ ...request, method: 'PUT' })],
  ['method in lower case', 'json', (request) => ({ ...request, method: 'post' })],
  ['nothing sent', 'json', () => []],
  ['sent twice', 'json', (request) => [request, request]],
  ['broken framing', 'json', (request) => ({ ...request, faults: ['Content-Length is 9, but 3 bytes came'] })],
  ['another path', 'json', setTarget('/a%20b/d?x=1&y=2&x=3&e=&f=%2B')],
  ['a segment split in two', 'json', setTarget('/a%20b/c/?x=1&y=2&x=3&e=&f=%2B')],
  ['the query lost', 'json', setTarget('/a%20b/c')],
  ['an empty query for none', 'form', setTarget('/?a=')],
  ['query swapped', 'json', setTarget('/a%20b/c?y=2&x=1&x=3&e=&f=%2B')],
  ['a repeated parameter lost', 'json', setTarget('/a%20b/c?x=1&y=2&e=&f=%2B')],
  ['repeated parameters swapped', 'json', setTarget('/a%20b/c?x=3&y=2&x=1&e=&f=%2B')],
  ['an empty parameter lost', 'json', setTarget('/a%20b/c?x=1&y=2&x=3&f=%2B')],
  ['a plus that was encoded', 'json', setTarget('/a%20b/c?x=1&y=2&x=3&e=&f=+')],
  ['encoded twice', 'json', setTarget('/a%2520b/c?x=1&y=2&x=3&e=&f=%2B')],
  ['%2F for a slash', 'form', setTarget('/%2F')],
  ['a raw blank in the target', 'json', setTarget('/a b/c?x=1&y=2&x=3&e=&f=')],
  ['a field lost', 'json', dropField('Accept')],
  ['an empty field lost', 'json', dropField('X-Empty')],
  [
    'a repeated field lost',
    'json',
    (request) => ({ ...request, fields: request.fields.filter((field) => field.value !== 'two') }),
  ],
  [
    'repeated fields swapped',
    'json',
    (request) => ({
      ...request,
      fields: request.fields.map((field) =>
        field.name === 'X-Trace' ? { ...field, value: field.value === 'one' ? 'two' : 'one' } : field,
      ),
    }),
  ],
  ['a field sent twice', 'json', addField('Accept', 'application/json')],
  ['another value', 'json', setField('Accept', 'application/jsom')],
  ['a value in another case', 'json', setField('Accept', 'Application/json')],
  ['the client’s own value for a field that the collection sets', 'json', setField('Accept', '*/*')],
  ['a field that nobody asked for', 'json', addField('X-Other', '1')],
  ['auth that nobody asked for', 'json', addField('Authorization', 'Basic eA==')],
  ['a media type that nobody asked for', 'none', addField('Content-Type', 'text/plain')],
  ['the media type lost', 'json', dropField('Content-Type')],
  ['another media type', 'json', setField('Content-Type', 'text/json')],
  ['another charset', 'json', setField('Content-Type', 'application/json; charset=iso-8859-1')],
  ['a body that nobody asked for', 'none', setBody('x')],
  ['the body lost', 'json', setBody('')],
  ['one byte of the body', 'form', setBody('a=1&b=x%20z&a=2')],
  ['a line break at the end', 'form', setBody('a=1&b=x%20y&a=2\n')],
  ['a big integer rounded', 'json', setBody(JSON_TEXT.replace('12345678901234567890', '12345678901234567000'))],
  ['a fraction made an integer', 'json', setBody(JSON_TEXT.replace('1.0', '1'))],
  ['a repeated member lost', 'json', setBody(JSON_TEXT.replace('"a":1,', ''))],
  ['repeated members swapped', 'json', setBody(JSON_TEXT.replace('"a":1,"a":2', '"a":2,"a":1'))],
  ['a number made a string', 'json', setBody(JSON_TEXT.replace('"price":1.0', '"price":"1.0"'))],
  ['list items swapped', 'json', setBody(JSON_TEXT.replace('[1,2]', '[2,1]'))],
  ['broken JSON', 'json', setBody(JSON_TEXT.slice(0, -1))],
  ['form fields swapped', 'form', setBody('b=x%20y&a=1&a=2')],
  ['a form field lost', 'form', setBody('a=1&b=x%20y')],
  ['no boundary', 'multipart', setField('Content-Type', 'multipart/form-data')],
  ['another boundary than the body’s', 'multipart', setField('Content-Type', 'multipart/form-data; boundary=c')],
  ['a part lost', 'multipart', setParts((parts) => parts.slice(1))],
  ['parts swapped', 'multipart', setParts((parts) => parts.toReversed())],
  ['another part name', 'multipart', setPart(0, { name: 'titel' })],
  ['another file name', 'multipart', setPart(2, { fileName: '/home/cover.png' })],
  ['the file name lost', 'multipart', setPart(2, { fileName: null })],
  ['a file name for a text', 'multipart', setPart(0, { fileName: 'title' })],
  ['another part type', 'multipart', setPart(2, { type: 'application/octet-stream' })],
  ['the part type lost', 'multipart', setPart(1, { type: '' })],
  ['a part type that nobody asked for', 'multipart', setPart(0, { type: 'application/json' })],
  ['one byte of a part', 'multipart', setPart(2, { content: Buffer.from([0, 254, 13, 10]) })],
  ['line ends of a part changed', 'multipart', setPart(1, { content: Buffer.from('line\nline') })],
  ['the end of a part cut off', 'multipart', setPart(2, { content: Buffer.from([0, 255]) })],
]

it('parts in another order are one difference, and what is wrong in a part is said of it', () => {
  const places = (change: Change): readonly string[] =>
    compare(SUBJECTS.multipart, [change(sent(SUBJECTS.multipart))].flat())
      .filter(({ isEquivalent }) => !isEquivalent)
      .map(({ place, reason }) => `${place}: ${reason}`)
  expect(places(setParts((parts) => parts.toReversed()))).toEqual(['body: the parts come in another order'])
  expect(places(setParts((parts) => parts.toReversed().map((part) => ({ ...part, type: 'a/b' }))))).toEqual(
    expect.arrayContaining(['body: the parts come in another order', expect.stringMatching(/^part 1 ".*": type/)]),
  )
})

describe('what is different', () => {
  it.each(DIFFERENT)('%s', (_, subject, change) => {
    expect(level(subject, change)).toBe('different')
  })
})

const EQUIVALENT: typeof DIFFERENT = [
  ['a query encoded otherwise', 'json', setTarget('/a%20b/c?%78=1&y=2&x=3&e=&f=%2b')],
  ['a path encoded otherwise', 'json', setTarget('/%61%20b/c?x=1&y=2&x=3&e=&f=%2B')],
  ['a parameter without its =', 'json', setTarget('/a%20b/c?x=1&y=2&x=3&e&f=%2B')],
  [
    'order of fields',
    'json',
    (request) => ({
      ...request,
      fields: request.fields
        .toReversed()
        .map((field, at, all) =>
          field.name === 'X-Trace' ? { ...field, value: all[at - 1]?.name === 'X-Trace' ? 'two' : 'one' } : field,
        ),
    }),
  ],
  [
    'case of a field name',
    'json',
    (request) => ({
      ...request,
      fields: request.fields.map((field) => ({ ...field, name: field.name.toLowerCase() })),
    }),
  ],
  [
    'repeated fields joined',
    'json',
    (request) => ({
      ...request,
      fields: [...request.fields.filter((field) => field.name !== 'X-Trace'), { name: 'X-Trace', value: 'one, two' }],
    }),
  ],
  ['charset added', 'json', setField('Content-Type', 'application/json; charset=UTF-8')],
  ['spelling of the media type', 'json', setField('Content-Type', 'Application/JSON')],
  [
    'white space and member order of JSON',
    'json',
    setBody('{ "price": 1.0, "id": 12345678901234567890, "a": 1, "a": 2, "list": [1, 2] }'),
  ],
  [
    'exponents and escapes of JSON',
    'json',
    setBody(JSON_TEXT.replace('1.0', '10e-1').replace('"list"', '"\\u006cist"')),
  ],
  ['blanks of a form', 'form', setBody('a=1&b=x+y&a=2')],
  ['the default type of a text part', 'multipart', setPart(0, { type: 'text/plain; charset=utf-8' })],
  ['charset of a part', 'multipart', setPart(1, { type: 'text/markdown; charset=utf-8' })],
]

describe('what is equivalent', () => {
  it.each(EQUIVALENT)('%s', (_, subject, change) => {
    expect(level(subject, change)).toBe('equivalent')
  })
})

describe('quoting of names', () => {
  const parts = [{ name: 'na"me\\', fileName: 'fi"le', type: 'text/plain', content: Buffer.from('x') }]
  const subject: Expected = { ...SUBJECTS.multipart, body: { kind: 'multipart', parts } }
  const forms: readonly (readonly [string, (name: string) => string, string])[] = [
    ['raw', (name) => name, 'exact'],
    ['backslashes', (name) => name.replace(/["\\]/g, '\\$&'), 'equivalent'],
    ['percent', (name) => name.replaceAll('"', '%22'), 'equivalent'],
    ['a quote lost', (name) => name.replaceAll('"', ''), 'different'],
  ]
  it.each(forms)('%s', (_, quote, wanted) => {
    expect(levelOf(compare(subject, [{ ...sent(subject), body: multipart(parts, quote) }]))).toBe(wanted)
  })
})

describe('characters beyond ASCII in a field', () => {
  const subject: Expected = { ...SUBJECTS.none, fields: [explicit('X-Name', 'Žoë'), explicit('X-Latin', 'ë')] }
  const send = (name: string, latin: string): string =>
    levelOf(
      compare(subject, [
        {
          ...sent(subject),
          fields: [
            { name: 'X-Name', value: name },
            { name: 'X-Latin', value: latin },
          ],
        },
      ]),
    )
  const utf8 = (value: string): string => Buffer.from(value).toString('latin1')
  it('go out as Latin-1, or as UTF-8', () => {
    expect(send(utf8('Žoë'), 'ë')).toBe('exact')
    expect(send(utf8('Žoë'), utf8('ë'))).toBe('equivalent')
    expect(send('?oë', 'ë')).toBe('different')
  })
  it('are UTF-8 in its name', () => {
    const named: Expected = { ...SUBJECTS.none, fields: [explicit('名', '1')] }
    const fields = [{ name: utf8('名'), value: '1' }]
    expect(levelOf(compare(named, [{ ...sent(named), fields }]))).toBe('exact')
  })
})
