import fc, { type Arbitrary } from 'fast-check'
import { signedAuth } from './arbitrary-auth.ts'
import { body } from './arbitrary-body.ts'
import { disabled, string, tame, visible } from './arbitrary-text.ts'
import { urlObject, urlString } from './arbitrary-url.ts'

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
