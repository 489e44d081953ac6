import type { Room } from './values.ts'

/** A place where a variable can stand: an item of a collection with the hole `{{v}}` there. */
export interface Position {
  readonly name: string
  readonly request: object
  readonly room: Room
  /** In a URL a value is one component: it is encoded whole (see docs/verify.md), while Postman would read delimiters in it. */
  readonly isComponent?: boolean
  /** Values of its own, where only some make sense. */
  readonly values?: readonly string[]
}

const HOLE = '{{v}}'
const url = 'http://api.example.com/things'
const post = (body: object, header: readonly object[] = []): object => ({ method: 'POST', url, header, body })
const get = (target: string, rest: object = {}): object => ({ method: 'GET', url: target, ...rest })
const raw = (source: string, language: string): object =>
  post({ mode: 'raw', raw: source, options: { raw: { language } } })
const form = (key: string, value: string): object => post({ mode: 'urlencoded', urlencoded: [{ key, value }] })
const parts = (...formdata: readonly object[]): object => post({ mode: 'formdata', formdata })
const graphql = (query: string, variables = '', operationName = ''): object =>
  post({ mode: 'graphql', graphql: { query, variables, operationName } })
const signed = (type: string, parameters: Readonly<Record<string, string>>, request = get(url)): object => ({
  ...request,
  auth: { type, [type]: Object.entries(parameters).map(([key, value]) => ({ key, value })) },
})

const PATHS = ['plain.txt', 'sub/a b.png', 'sub/é 日本.json', `it's $x.txt`, 'a;type=b,c.pdf', 'x%41&y=z#.csv', 'noext']
const TYPES = ['text/csv', 'text/csv; charset=utf-8', 'application/vnd.a+json', `text/x; a="b c"`]

const HOST = 'api.example.com'
const BASES = [`http://${HOST}`, `http://${HOST}/v1`, `http://${HOST}/`, `HTTP://${HOST}/v 1/é`, `${HOST}/v1`]
const WHOLE = [
  `http://${HOST}/a/b`,
  `http://${HOST}/a?b=c&d=e%20f`,
  `http://${HOST}/a b?c=d e`,
  `http://${HOST}/é?日本=😀#f`,
  `http://${HOST}?a={b}|c"<d>`,
]

export const POSITIONS: readonly Position[] = [
  { name: 'URL: all', request: get(HOLE), room: 'all', values: WHOLE },
  { name: 'URL: base', request: get(`${HOLE}/things?a=1`), room: 'all', values: BASES },
  {
    name: 'URL: base, with a path that URL classes change',
    request: get(`${HOLE}/things/{a}|b?a=1`),
    room: 'all',
    values: BASES,
  },
  {
    name: 'URL: base, with a body',
    request: { ...post({ mode: 'raw', raw: 'text' }), url: `${HOLE}/things` },
    room: 'all',
    values: BASES,
  },
  { name: 'URL: host', request: get(`http://${HOLE}/things?a=1`), room: 'all', values: [HOST, `${HOST}/v1`] },
  { name: 'URL: path segment', request: get(`${url}/${HOLE}/end`), room: 'all', isComponent: true },
  { name: 'URL: path, within a segment', request: get(`${url}/a-${HOLE}.json`), room: 'all', isComponent: true },
  {
    name: 'URL: path variable',
    request: get('', {
      url: {
        raw: `${url}/:id/end`,
        host: ['http://api.example.com'],
        path: ['things', ':id', 'end'],
        variable: [{ key: 'id', value: HOLE }],
      },
    }),
    room: 'all',
    isComponent: true,
  },
  { name: 'URL: query value', request: get(`${url}?a=1&q=${HOLE}&z=2`), room: 'all', isComponent: true },
  { name: 'URL: query value, with text', request: get(`${url}?q=a%20${HOLE}b`), room: 'all', isComponent: true },
  { name: 'URL: query name', request: get(`${url}?${HOLE}=1&b=2`), room: 'all', isComponent: true },
  { name: 'URL: fragment', request: get(`${url}?a=1#${HOLE}`), room: 'token' },
  { name: 'Header: value', request: get(url, { header: [{ key: 'X-Value', value: HOLE }] }), room: 'latin1' },
  {
    name: 'Header: value, with text',
    request: get(url, { header: [{ key: 'X-Value', value: `a ${HOLE} z` }] }),
    room: 'latin1',
  },
  {
    name: 'Header: value, with a body',
    request: post({ mode: 'raw', raw: 'text' }, [{ key: 'X-Value', value: HOLE }]),
    room: 'latin1',
  },
  { name: 'Header: name', request: get(url, { header: [{ key: HOLE, value: 'value' }] }), room: 'token' },
  {
    name: 'Header: cookie',
    request: get(url, { header: [{ key: 'Cookie', value: `a=b; session=${HOLE}` }] }),
    room: 'latin1',
  },
  {
    name: 'Header: Content-Type',
    request: post({ mode: 'raw', raw: 'text' }, [{ key: 'Content-Type', value: HOLE }]),
    room: 'latin1',
    values: TYPES,
  },
  { name: 'Form: value', request: form('name', HOLE), room: 'all' },
  { name: 'Form: value, with text', request: form('name', `a b ${HOLE}`), room: 'all' },
  { name: 'Form: name', request: form(HOLE, 'a'), room: 'all' },
  {
    name: 'Form: two names',
    request: post({
      mode: 'urlencoded',
      urlencoded: [
        { key: `a${HOLE}`, value: 'b' },
        { key: 'c', value: HOLE },
      ],
    }),
    room: 'all',
  },
  { name: 'Multipart: text', request: parts({ key: 'note', value: HOLE, type: 'text' }), room: 'all' },
  {
    name: 'Multipart: text, with text',
    request: parts({ key: 'note', value: `a "${HOLE}"`, type: 'text' }),
    room: 'all',
  },
  {
    name: 'Multipart: text with a type',
    request: parts({ key: 'note', value: HOLE, type: 'text', contentType: 'text/markdown' }),
    room: 'all',
  },
  { name: 'Multipart: name of a text', request: parts({ key: HOLE, value: 'text', type: 'text' }), room: 'name' },
  {
    name: 'Multipart: name of a text with a type',
    request: parts({ key: HOLE, value: 'text', type: 'text', contentType: 'text/markdown' }),
    room: 'name',
  },
  { name: 'Multipart: name of a file', request: parts({ key: HOLE, src: 'pic.png', type: 'file' }), room: 'name' },
  { name: 'Multipart: path', request: parts({ key: 'file', src: HOLE, type: 'file' }), room: 'line', values: PATHS },
  {
    name: 'Multipart: path, its folder',
    request: parts({ key: 'file', src: `${HOLE}/pic.png`, type: 'file' }),
    room: 'line',
    values: ['sub', 'a/b', 'é x'],
  },
  {
    name: 'Multipart: path, with a type',
    request: parts({ key: 'file', src: HOLE, type: 'file', contentType: 'text/csv' }),
    room: 'line',
    values: PATHS,
  },
  {
    name: 'Multipart: file name',
    request: parts({ key: 'file', src: 'pic.png', fileName: HOLE, type: 'file' }),
    room: 'name',
  },
  {
    name: 'Multipart: type of a text',
    request: parts({ key: 'note', value: 'text', type: 'text', contentType: HOLE }),
    room: 'line',
    values: TYPES,
  },
  {
    name: 'Multipart: type of a file',
    request: parts({ key: 'file', src: 'pic.png', type: 'file', contentType: HOLE }),
    room: 'line',
    values: TYPES,
  },
  { name: 'File: path', request: post({ mode: 'file', file: { src: HOLE } }), room: 'line', values: PATHS },
  { name: 'Text: all', request: raw(HOLE, 'text'), room: 'all' },
  { name: 'Text: within', request: raw(`a "${HOLE}" \\ z\n`, 'text'), room: 'all' },
  { name: 'Text: lines', request: raw(`one\n  ${HOLE}\nthree`, 'text'), room: 'all' },
  { name: 'XML: within', request: raw(`<a b="${HOLE}">\n  ${HOLE}\n</a>`, 'xml'), room: 'all' },
  { name: 'JSON: string', request: raw(`{"a": "${HOLE}"}`, 'json'), room: 'json' },
  {
    name: 'JSON: string, with text and lines',
    request: raw(`{\n  "a": "x ${HOLE} \\"y\\"",\n  "b": [1, "${HOLE}"]\n}`, 'json'),
    room: 'json',
  },
  { name: 'JSON: name', request: raw(`{"a": 1, "${HOLE}": 2}`, 'json'), room: 'json' },
  {
    name: 'JSON: value',
    request: raw(`{"a": ${HOLE}, "b": "x"}`, 'json'),
    room: 'all',
    values: ['1', 'null', '{"x": "y\\"z"}', '"é 😀"', '12345678901234567890.0'],
  },
  { name: 'JSON: all', request: raw(HOLE, 'json'), room: 'all', values: ['1', '{"x": "y\\"z"}', '[\n]', '"%s"'] },
  { name: 'GraphQL: query', request: graphql(`query {\n  book(id: "${HOLE}") { title }\n}`), room: 'all' },
  { name: 'GraphQL: query, all', request: graphql(HOLE), room: 'all' },
  { name: 'GraphQL: operation', request: graphql('query A { a }', '', HOLE), room: 'all' },
  {
    name: 'GraphQL: query, beside variables that are no native data',
    request: graphql(`query { b(id: "${HOLE}") }`, '{"id": 12345678901234567890.0}'),
    room: 'all',
  },
  {
    name: 'GraphQL: query, beside variables with a hole',
    request: graphql(`query { b(id: "${HOLE}") }`, '{"id": {{v}}}'),
    room: 'all',
    values: ['1', '"a\\"b"'],
  },
  { name: 'GraphQL: variables, string', request: graphql('query A { a }', `{"id": "${HOLE}"}`), room: 'json' },
  {
    name: 'GraphQL: variables, value',
    request: graphql('query A { a }', `{"id": ${HOLE}}`),
    room: 'all',
    values: ['1', 'null', '{"x": "y\\"z"}'],
  },
  {
    name: 'GraphQL: variables, all',
    request: graphql('query A { a }', HOLE),
    room: 'all',
    values: ['{"x": "y\\"z"}', '{}'],
  },
  {
    name: 'GraphQL: query and variables',
    request: graphql(`query { b(id: "${HOLE}") }`, `{"id": "${HOLE}"}`),
    room: 'json',
  },
  { name: 'Auth: basic, user', request: signed('basic', { username: HOLE, password: 'secret' }), room: 'user' },
  { name: 'Auth: basic, password', request: signed('basic', { username: 'ada', password: HOLE }), room: 'line' },
  { name: 'Auth: basic, both', request: signed('basic', { username: `a${HOLE}`, password: HOLE }), room: 'user' },
  { name: 'Auth: bearer', request: signed('bearer', { token: HOLE }), room: 'latin1' },
  {
    name: 'Auth: API key in a header',
    request: signed('apikey', { key: 'X-Key', value: HOLE, in: 'header' }),
    room: 'latin1',
  },
  {
    name: 'Auth: API key in the query',
    request: signed('apikey', { key: 'key', value: HOLE, in: 'query' }),
    room: 'all',
    isComponent: true,
  },
  { name: 'Auth: digest, user', request: signed('digest', { username: HOLE, password: 'secret' }), room: 'user' },
  { name: 'Auth: digest, password', request: signed('digest', { username: 'ada', password: HOLE }), room: 'line' },
  {
    name: 'Auth: OAuth 1',
    request: signed('oauth1', {
      consumerKey: HOLE,
      consumerSecret: HOLE,
      token: HOLE,
      tokenSecret: HOLE,
      signatureMethod: 'HMAC-SHA1',
      addParamsToHeader: 'true',
    } as never),
    room: 'line',
  },
  {
    name: 'Auth: OAuth 1, query',
    request: signed(
      'oauth1',
      {
        consumerKey: 'key',
        consumerSecret: 'secret',
        signatureMethod: 'HMAC-SHA1',
        addParamsToHeader: 'true',
      } as never,
      get(`${url}?q=${HOLE}`),
    ),
    room: 'line',
    isComponent: true,
  },
  {
    name: 'Auth: AWS',
    request: signed('awsv4', { accessKey: 'AKIA', secretKey: HOLE, region: 'eu-west-1', service: 'execute-api' }),
    room: 'line',
  },
]
