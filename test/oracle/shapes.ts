const P = { method: 'POST', url: 'http://h.test/x' }
const U = { protocol: 'http', host: ['h', 'test'], path: ['x'] }
const get = (url: unknown): object => ({ method: 'GET', url })
const header = (value: unknown): object => ({ ...P, header: value })
const form = (urlencoded: unknown): object => ({ ...P, body: { mode: 'urlencoded', urlencoded } })
const parts = (formdata: unknown): object => ({ ...P, body: { mode: 'formdata', formdata } })
const raw = (source: unknown, language?: unknown): object => ({
  ...P,
  body: { mode: 'raw', raw: source, options: { raw: { language } } },
})
const auth = (type: unknown, parameters: unknown): { readonly auth: object } => ({
  ...P,
  auth: { type, [String(type)]: parameters },
})

/** Beside a key, a secret and a payload. */
const JWTS: readonly object[] = [
  {},
  ...['HS384', 'HS512', 'hs256', 'none', '', 5].map((algorithm) => ({ algorithm })),
  ...['', 'ü'.repeat(200), 5].map((secret) => ({ secret })),
  { secret: 'c2Vj_mV0-=', isSecretBase64Encoded: true },
  { secret: 'c2Vj', isSecretBase64Encoded: 'false' },
  { secret: 'c2Vj', isSecretBase64Encoded: false },
  ...[
    '',
    ' ',
    'no',
    '[1]',
    '"x"',
    'null',
    '5',
    '{"n": 1.0, "2": 1, "1": 2, "a": 1, "a": 2, "e": 1e30, "u": "\\u00e9\\ud800 </"}',
  ].map((payload) => ({ payload })),
  { payload: { b: 1, a: [1.5, 'é'] } },
  { payload: '{"__proto__": {"a": 1}, "exp": "soon"}' },
  ...['', 'x', '[1]', '"x"', 'null', '5', '{"typ": "JWT", "alg": "none", "kid": "é"}', '{"crit": ["x"], "x": 1}'].map(
    (header) => ({ header }),
  ),
  { header: { kid: 'k' } },
  ...['', ' Tok ', 'JWT'].map((headerPrefix) => ({ headerPrefix })),
  ...['header', 'queryParam', 'query', ''].map((addTokenTo) => ({ addTokenTo })),
  { addTokenTo: 'queryParam', queryParamKey: 'q' },
  { addTokenTo: 'queryParam', queryParamKey: 'a&b=c' },
]

/** Requests whose members have another shape than the schema gives them, as programs write them. */
const REQUESTS: readonly object[] = [
  header({ 'X-A': 'z', q: 'X-B: b', 'X-C': 5, 'X-D': ['e'] }),
  header([5, true, ['X-C: d'], 'X-D:e']),
  header([{ key: 'X-A', value: [1, null, { a: 1 }, ['q', 'r']] }]),
  header([{ key: 'X-A', value: [] }]),
  header([{ name: 'X-A', value: 'z' }, { key: '', name: 'X-B', value: 'z' }, { key: 'X-C' }]),
  parts('a=b'),
  parts(['a=b', 5, null, false, 0, [], '']),
  parts({ key: 'a', value: 'b' }),
  parts([
    { key: ['a', 'b'], value: 'c' },
    { key: { a: 1 }, value: 'c' },
  ]),
  parts([
    { key: 'f', type: 'File', src: 'a.txt' },
    { key: 'h', src: 'b.txt', value: 'q' },
  ]),
  form('a=b&c'),
  form(['a=b&c=d', 5, null, false, 0, [], '']),
  form({ key: 'a', value: 'b' }),
  form({ a: 'b' }),
  form([
    { key: 'a', value: [1, null, { a: 1 }, ['q'], true] },
    { key: 'b', value: { a: 1 } },
    { key: 'c', value: [] },
  ]),
  form([
    { key: ['a', 'b'], value: 'x' },
    { key: { a: 1 }, value: 'y' },
  ]),
  get({ ...U, query: [5, null, ['a', 'b'], 'q=1', '', {}] }),
  get({ ...U, query: 5 }),
  get({ ...U, query: {} }),
  get({ ...U, query: false }),
  get({ ...U, query: { a: 'b', c: null, d: 5, e: ['x'] } }),
  get({
    ...U,
    path: ['a', null, 5, true, ['b', ':id'], { value: 'v', type: 'string' }, ':id'],
    variable: [{ key: 'id', value: '7' }],
  }),
  get({ ...U, path: { a: 'x', b: ['y'] } }),
  get({ ...U, path: 5 }),
  get({
    ...U,
    path: [':id', ':flag', ':list'],
    variable: [
      { key: 'id', value: 5, type: 'string' },
      { key: 'flag', value: true, type: 'string' },
      { key: 'list', value: ['x', 'y'], type: 'string' },
    ],
  }),
  get({ ...U, port: [] }),
  get({ ...U, host: ['http://h.test/base'], protocol: '', port: '' }),
  get({ ...U, host: ['h', 5, null, 'test'] }),
  get({ ...U, host: 0 }),
  get({ ...U, host: { a: 'h.test' } }),
  get({ ...U, auth: { user: 5, password: 'p' } }),
  get({ ...U, auth: { user: 'u', password: 5 } }),
  get({ raw: '//h.test/a', protocol: '', host: ['h', 'test'], path: ['a'] }),
  get({ raw: '//h.test/a', host: ['', '', 'h', 'test'], path: ['a'] }),
  get('http:h.test/a'),
  get('https//h.test/a'),
  get('localhost:3000/a?b'),
  get('h.test?x=1#y'),
  raw([]),
  raw({}),
  raw({ a: [1] }),
  raw('a', ['json']),
  { ...P, body: { mode: ['raw'], raw: 'a' } },
  { ...P, body: { mode: 0, raw: 'a' } },
  { ...P, body: 'a' },
  { ...P, method: '', body: { mode: 'raw', raw: 'a' } },
  { ...P, body: { mode: 'graphql' } },
  { ...P, body: { mode: 'graphql', graphql: {} } },
  { ...P, body: { mode: 'graphql', graphql: '{ me }' } },
  { ...P, body: { mode: 'graphql', graphql: ['{ me }'] } },
  auth('basic', [
    { key: 'username', value: ['a', 'b'] },
    { key: 'password', value: {} },
  ]),
  auth('basic', [
    { key: 'username', value: 5, type: 'string' },
    { key: 'password', value: null, type: 'string' },
  ]),
  auth('basic', [{ key: 'username', type: 'string' }]),
  auth('apikey', [
    { key: 'key', value: 'k', type: 'string' },
    { key: 'value', value: 0, type: 'number' },
  ]),
  auth('bearer', [{ key: 'token', value: false, type: 'string' }]),
  auth('bearer', 'token'),
  auth('bearer', { token: { a: 1 } }),
  auth('bearer', [null, 'x', { key: 'token', value: 'z' }]),
  auth('apikey', [
    { key: 'key', value: 'X' },
    { key: 'value', value: { a: 1 } },
  ]),
  auth('apikey', [
    { key: 'key', value: 'X' },
    { key: 'value', value: ['a', 'b'] },
    { key: 'in', value: 'query' },
  ]),
  auth('oauth2', [{ key: 'accessToken', value: ['a', 'b'] }]),
  auth(['basic'], []),
  auth('Basic', [{ key: 'username', value: 'u' }]),
  auth('', []),
  { ...P, auth: 'basic' },
  ...JWTS.map((parameters) => ({
    ...auth('jwt', { algorithm: 'HS256', secret: 's', payload: '{"a": 1}', ...parameters }),
    ...{ url: 'http://h.test/?q=1&token=2', header: [{ key: 'authorization', value: 'mine' }] },
  })),
  ...['POST', 'PUT', 'PATCH'].map((method) => ({
    ...auth('oauth1', { consumerKey: 'k', consumerSecret: 's' }),
    ...{ method, body: { mode: 'urlencoded', urlencoded: [{ key: 'a', value: 'b', disabled: true }] } },
  })),
]

const TYPES = ['boolean', 'Boolean', 'number', 'string', 'any', 'array', 'object', 'json', 'date', true, 5, null]
const VALUES = ['false', '0', 'abc', '05', '1e3', ' 7 ', '[1,2]', '{"a" : 1}', '[1]x', 'null']
const DATA = [5, true, false, 0, [1, [2, null]], { a: 1 }, {}, 1.5, 1e21]

/** A collection of them, and variables of every type with every kind of value. */
export function oddCollection(): object {
  const variable = TYPES.flatMap((type, row) =>
    [...VALUES, ...DATA].map((value, column) => ({ key: `v${row}x${column}`, type, value })),
  )
  return {
    info: { name: 'Odd', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item: [
      { name: 'auth beside the request', auth: auth('bearer', { token: 't' }).auth, request: P },
      ...REQUESTS.map((request) => ({ name: JSON.stringify(request), request })),
      ...variable.map(({ key, type, value }) => ({
        name: `variable ${JSON.stringify([type, value])}`,
        request: header([{ key: 'X-A', value: `a{{${key}}}z` }]),
      })),
    ],
    variable,
  }
}
