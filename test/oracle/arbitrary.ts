import fc, { type Arbitrary } from 'fast-check'
import { jsonSources } from './arbitrary-json.ts'
import { signedAuth } from './arbitrary-auth.ts'

/** Pieces that URLs, fields and bodies are made of, chosen for what they may break. */
const PIECES = [
  ...[
    'a',
    'Bc',
    '1',
    'x-y',
    ' ',
    '%',
    '%41',
    '%e4',
    '&',
    '=',
    '#',
    '?',
    '/',
    '\\',
    '"',
    "'",
    '<',
    '>',
    'ä',
    '😀',
    '+',
    ';',
    ':',
    '@',
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    '{{v}}',
    '{{w}}',
    '{{nested}}',
    '{{v}}{{w}}',
    '{{u}}',
    '{{}}',
    '.',
    '..',
    '//',
    '|',
    '^',
    '`',
    '~',
    '!',
    '()',
    '*',
    ',',
  ],
  ...[
    '$',
    '_',
    '\n',
    '\r\n',
    '\t',
    '\0',
    '\u2028',
    '\ud800',
    ':id',
    '/* c */',
    '// c\n',
    '--',
    '__proto__',
    'constructor',
  ],
  // What a language takes for its own: interpolation, ends of literals and comments.
  ...[
    '$x',
    '${x}',
    '$(x)',
    '#{x}',
    '%s',
    '%Q',
    '\\(x)',
    '{0}',
    '{$x}',
    '#$x',
    '#@x',
    '@x',
    "'''",
    '"""',
    '"#',
    '*/',
    '-->',
  ],
  ...[
    '\nEOF\n',
    '\n"""\n',
    '?>',
    '<?php',
    '\\n',
    '\\u0041',
    '\\x',
    '\u0001',
    '\u0007',
    '\u007f',
    '\u0085',
    '\ufeff',
    '\u2029',
    'e\u0301',
  ],
]
const string = (most: number): Arbitrary<string> =>
  fc.array(fc.constantFrom(...PIECES), { maxLength: most }).map((pieces) => pieces.join(''))
/** What may stand in a field or a host without an error from the client. */
const tame = fc
  .array(fc.constantFrom('a', 'Bc', '1', '-', '.', '{{tame}}', '_', '~'), { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join(''))
const visible = fc
  .array(fc.constantFrom(...PIECES.filter((piece) => /^[\x20-\x7e]*$/.test(piece) && !/\{\{[vwn]/.test(piece))), {
    maxLength: 6,
  })
  .map((pieces) => pieces.join(''))
const maybe = <T>(inner: Arbitrary<T>): Arbitrary<T | undefined> => fc.option(inner, { nil: undefined })
const disabled = fc.constantFrom(undefined, undefined, undefined, false, true)

const query = fc.array(
  fc.record({ key: fc.oneof(string(3), fc.constant(null)), value: fc.oneof(string(4), fc.constant(null)), disabled }),
  { maxLength: 4 },
)
const variable = fc.array(
  fc.record({ key: fc.constantFrom('id', 'b', 'c.d'), value: fc.oneof(string(3), fc.constant('x')) }),
  { maxLength: 2 },
)
const path = fc.array(fc.oneof(string(3), fc.constantFrom(':id', ':b.json', ':c', '', 'seg')), { maxLength: 4 })
const urlObject = fc.record({
  protocol: fc.constantFrom('http', 'https', 'HTTP', undefined, '{{scheme}}'),
  auth: fc.constantFrom(undefined, undefined, undefined, { user: 'me', password: 'p:w@ä%41' }, { user: '{{v}}' }),
  host: fc.oneof(
    tame.map((host) => [host, 'test']),
    fc.constantFrom('sub.Example.com', ['bücher', 'example'], ['{{tame}}']),
  ),
  port: fc.constantFrom(undefined, '8080', '{{port}}', '80'),
  path: fc.oneof(path, string(4)),
  query,
  variable,
  hash: maybe(string(2)),
})
const urlString = fc
  .tuple(
    fc.constantFrom(
      'http://h.test',
      'https://h.test:99',
      'h.test',
      '{{base}}',
      'http:///h.test',
      ' http://h.test',
      'http:\\\\h.test',
    ),
    string(6),
    maybe(string(5)),
  )
  .map(([start, rest, search]) => `${start}/${rest}${search === undefined ? '' : `?${search}`}`)

const names = [
  'Content-Type',
  'content-type',
  'Cookie',
  'Authorization',
  'authorization',
  'X-Api-Key',
  'x_api_key',
  'X-A',
  'x-a',
  '12',
  '3',
  'Accept',
  'User-Agent',
  'Accept-Encoding',
  'Accept-Language',
  'If-None-Match',
  'Range',
  'Origin',
  'Referer',
  'X-HTTP-Method-Override',
  'Postman-Token',
  'Cache-Control',
  'Date',
  'DNT',
]
const types = [
  'application/json',
  'text/plain',
  'application/xml',
  'multipart/form-data',
  'application/x-www-form-urlencoded',
  'application/vnd.api+json',
  'multipart/form-data; boundary=b1',
  'application/json; charset=utf-8',
]
const header = fc.array(
  fc.oneof(
    fc.record({ key: fc.constantFrom(...names), value: visible, disabled }),
    fc.record({ key: fc.constantFrom('Host', 'HOST'), value: tame, disabled }),
    fc.record({ key: fc.constantFrom('Content-Type', 'content-type'), value: fc.constantFrom(...types), disabled }),
  ),
  { maxLength: 5 },
)

const json = fc.constantFrom(
  ...[
    '{"a":1} // c',
    '{/* x */"u":"http://x//y","v":{{v}}}',
    '[1,2]',
    '{"a":"{{v}}"}',
    '{',
    '"//"',
    '// only',
    '{"a":1}/*',
    '{"a":"\\"//"} // "c"\r\n',
    '  ',
  ],
)
const raw = fc.record({
  mode: fc.constantFrom('raw', 'RAW', 'binary'),
  raw: fc.oneof(json, jsonSources(string(3)), string(6)),
  options: fc.constantFrom(
    undefined,
    ...['json', 'xml', 'text', 'html', 'javascript', 'other'].map((language) => ({ raw: { language } })),
  ),
  disabled,
})
/** Node's `querystring` makes other characters of a lone surrogate and what follows it; the engine loses `__proto__`. */
const wellFormed = (most: number): Arbitrary<string> =>
  string(most).map((text) => text.replaceAll(/\ud800|__proto__/g, ''))
const urlencoded = fc.record({
  mode: fc.constant('urlencoded'),
  urlencoded: fc.array(
    fc.record({
      key: fc.oneof(wellFormed(2), fc.constantFrom('t', '10', '2')),
      value: fc.oneof(wellFormed(4), fc.constant(null)),
      disabled,
    }),
    { maxLength: 5 },
  ),
})
/** Names of parts as forms have them, and such as break the quotes and separators that they are put into. */
const partName = fc.oneof(
  tame,
  fc.constantFrom(
    '',
    'file[]',
    'user[name]',
    'a b',
    'é',
    'q"x',
    'a;b',
    'x=y',
    "it's",
    '@a',
    '<b',
    '{{v}}',
    'a\\b',
    'a,b',
  ),
)
const formdata = fc.record({
  mode: fc.constant('formdata'),
  formdata: fc
    .array(
      fc.oneof(
        fc.record({
          key: partName,
          value: fc.oneof(string(4), fc.constantFrom('@a', '<b', null)),
          type: fc.constantFrom('text', undefined),
          contentType: fc.constantFrom(
            undefined,
            ...['application/json', '', 'text/csv;header=present', 'application/json; charset=utf-8', 'image/png'],
          ),
          disabled,
        }),
        fc.record({
          key: partName,
          type: fc.constant('file'),
          src: fc.constantFrom(
            '/tmp/a.png',
            'b.JSON',
            ['c.txt', '/x/d'],
            '/{{tame}}/e.tar.gz',
            'ü.pdf',
            '.env',
            'json',
            'dir.d/.png',
            'a.',
            ...[
              'my file.pdf',
              "it's.txt",
              'a"b.txt',
              'semi;colon.txt',
              'a,b.csv',
              '日本.txt',
              'percent%20.txt',
              'a\\b.txt',
            ],
          ),
          contentType: fc.constantFrom(undefined, 'text/csv', 'text/plain; charset=utf-8'),
          fileName: fc.constantFrom(undefined, undefined, 'other.gif', 'a/b.xml'),
          disabled,
        }),
      ),
      { maxLength: 4 },
    )
    .map(withoutForgotten),
})
/** The engine forgets to load what follows a field of several files (it calls the wrong callback). */
function withoutForgotten<T extends object>(fields: readonly T[]): readonly T[] {
  const several = fields.findIndex((field) => 'src' in field && Array.isArray(field.src))
  return several === -1 ? fields : fields.filter((field, index) => index <= several || !('src' in field))
}
const file = fc.record({
  mode: fc.constant('file'),
  file: fc.constantFrom({ src: '/tmp/x.pdf' }, { src: 'plain' }, { src: '' }, {}, 'y.xml'),
})
const graphql = fc.record({
  mode: fc.constant('graphql'),
  graphql: fc.record(
    {
      query: string(5),
      variables: fc.constantFrom('', '{}', '{"a": {{v}}}', undefined, { b: '{{v}}"' }),
      operationName: fc.constantFrom(undefined, 'Op', null),
    },
    { requiredKeys: [] },
  ),
})
const body = fc.oneof(fc.constant(undefined), raw, raw, urlencoded, formdata, file, graphql)

/** What is typed into a field of a password has no NUL in it. */
const typed = string(2).map((text) => text.replaceAll('\0', ''))
const parameter = (key: string, value: Arbitrary<unknown>): Arbitrary<object> =>
  value.map((given) => ({ key, value: given }))
const auth = fc.oneof(
  fc.constant(undefined),
  fc.constant(undefined),
  fc.constant({ type: 'noauth' }),
  fc.tuple(parameter('username', typed), parameter('password', typed)).map((basic) => ({ type: 'basic', basic })),
  parameter('token', visible).map((token) => ({ type: 'bearer', bearer: [token] })),
  fc
    .tuple(
      fc.constantFrom('X-Api-Key', 'x api key', 'XApiKey', 'key&=#', 'a'),
      visible,
      fc.constantFrom('header', 'query', undefined),
    )
    .map(([key, value, place]) => ({
      type: 'apikey',
      apikey: [
        { key: 'key', value: place === 'query' ? key : key.replaceAll(/[ &=#]/g, '') },
        { key: 'value', value },
        { key: 'in', value: place },
      ],
    })),
  fc
    .tuple(
      visible,
      fc.constantFrom('header', 'queryParams', undefined, 'elsewhere'),
      fc.constantFrom(undefined, '', ' Token ', 'Bearer', '{{tame}}'),
      fc.constantFrom(undefined, 'mac'),
    )
    .map(([token, place, prefix, type]) => ({
      type: 'oauth2',
      oauth2: [
        { key: 'accessToken', value: token },
        { key: 'addTokenTo', value: place },
        { key: 'headerPrefix', value: prefix },
        { key: 'tokenType', value: type },
      ],
    })),
  signedAuth(visible),
)
const profile = fc.constantFrom(
  ...[
    undefined,
    undefined,
    { disableBodyPruning: true },
    { disabledSystemHeaders: { 'content-type': true } },
    { disableBodyPruning: false },
  ],
)

const item = fc.record({
  name: fc.constant('item'),
  protocolProfileBehavior: profile,
  request: fc.record({
    method: fc.constantFrom(
      'GET',
      'POST',
      'POST',
      'PUT',
      'PATCH',
      'head',
      'PURGE',
      'DELETE',
      'Link',
      'OPTIONS',
      'COPY',
    ),
    url: fc.oneof(urlObject, urlString),
    header,
    body,
    auth,
  }),
})
const folder = fc.record({
  name: fc.constant('folder'),
  item: fc.array(item, { minLength: 1, maxLength: 4 }),
  auth,
  protocolProfileBehavior: profile,
})

/** Collections of format 2.1 with every kind of URL, field, body and auth, and nasty strings in all places. */
export const collections: Arbitrary<object> = fc.record({
  info: fc.constant({ name: 'random', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' }),
  // Many, because the engine takes seconds to start.
  item: fc.array(fc.oneof(item, folder), { minLength: 100, maxLength: 200, size: 'max' }),
  auth,
  variable: fc.constant([
    { key: 'v', value: '1 &=ä#"' },
    { key: 'w', value: 'x/{{nested}}?' },
    { key: 'nested', value: "n'{{u}}" },
    { key: 'tame', value: 'T' },
    { key: 'port', value: '81' },
    { key: 'scheme', value: 'https' },
    { key: 'base', value: 'http://base.test/{{tame}}' },
  ]),
})
