import { describe, expect, test } from 'vitest'
import { readCollectionFrom } from '../collection/read.ts'
import type { Feature } from './feature.ts'
import { featuresOf } from './features-of.ts'

const SCHEMA = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json'

function featuresIn(request: object, profile: object = {}): readonly Feature[] {
  const { requests } = readCollectionFrom({
    info: { name: 'Features', schema: SCHEMA },
    item: [
      { name: 'One', protocolProfileBehavior: profile, request: { method: 'POST', url: 'http://h.test/', ...request } },
    ],
  })
  return requests.flatMap((each) => [...featuresOf(each).keys()])
}

const form = (...formdata: readonly object[]): object => ({ body: { mode: 'formdata', formdata } })
const named = (key: string, value: string): object => ({ header: [{ key, value }] })
const file = (more: object): object => form({ key: 'f', type: 'file', src: 'a.txt', ...more })
const auth = (type: string, values: Readonly<Record<string, string>>): object => ({
  auth: { type, [type]: Object.entries(values).map(([key, value]) => ({ key, value })) },
})
const aws = (query: string, path = '', service = ''): object => ({
  url: `http://h.test/${path}?${query}`,
  ...auth('awsv4', { accessKey: 'a', secretKey: 'b', service }),
})
const presigned = (query: string): object => ({
  url: `http://h.test/?${query}`,
  ...auth('awsv4', { accessKey: 'a', secretKey: 'b', addAuthDataToQuery: 'true' }),
})
const oauth = (query: string): object => ({
  url: `http://h.test/${query}`,
  ...auth('oauth1', { consumerKey: 'a', consumerSecret: 'b', signatureMethod: 'HMAC-SHA1' }),
})
const hawk = (more: Readonly<Record<string, string>>): object => auth('hawk', { authId: 'a', authKey: 'b', ...more })
const raw = (source: string): object => ({ body: { mode: 'raw', raw: source } })
const digest = auth('digest', { username: 'a', password: 'b' })

/** What has the feature, and the nearest that has it not. */
describe.each<readonly [Feature, object, object]>([
  [
    'media-type-invalid',
    file({ contentType: 'image/png, image/jpeg' }),
    file({ contentType: 'text/csv; charset=utf-8' }),
  ],
  ['media-type-invalid', file({ contentType: 'words' }), file({ contentType: '{{a kind}}/{{sub type}}' })],
  ['media-type-invalid', file({ contentType: 'a/b/c' }), file({ contentType: '{{type}}; charset={{charset}}' })],
  ['part-file-name', file({ src: 'scan-a.txt', fileName: 'a.txt' }), file({ src: 'scans/a.txt', fileName: 'a.txt' })],
  ['body-on-trace', { method: 'TRACE', ...raw('x') }, { method: 'TRACE' }],
  ['part-line-ends', form({ key: 'a', value: 'b {{c}}' }), form({ key: '{{a}}', value: 'b\n' })],
  [
    'part-line-ends',
    form({ key: 'a', value: '{{b}}' }, { key: 'c', value: 'd' }),
    form({ key: 'a', value: '{{b}}' }, { key: 'c', value: '{}', contentType: 'application/json' }),
  ],
  ['part-name-open', form({ key: '{{a}}', value: 'b' }), form({ key: 'a', value: '{{b}}' })],
  ['part-name-open', file({ src: 'a/{{b}}' }), file({ src: '{{a}}/b' })],
  ['part-name-empty', form({ key: '', value: 'e' }), form({ key: 'e', value: '' })],
  ['part-name-non-ascii', form({ key: 'é', value: 'e' }), form({ key: 'e', value: 'é' })],
  ['part-name-unquotable', form({ key: 'a"b', value: '1' }), form({ key: 'a\\b', value: '"' })],
  ['body-multipart-challenged', { ...form({ key: 'a', value: '1' }), ...digest }, form({ key: 'a', value: '1' })],
  ['auth-hawk-unhashed', { ...hawk({}), ...raw('{}') }, { ...hawk({ includePayloadHash: 'true' }), ...raw('{}') }],
  ['auth-hawk-unhashed', { ...hawk({}), ...form({ key: 'a', value: '1' }) }, hawk({})],
  ['auth-ntlm-non-ascii', auth('ntlm', { username: 'inés' }), auth('ntlm', { username: 'ines' })],
  ['auth-awsv4-unsorted', aws('b=1&a=2'), aws('a=2&b=1')],
  ['auth-awsv4-unsorted', aws('a1=2&a=1'), aws('a=1&a1=2&a1=3')],
  ['auth-awsv4-unencoded', aws('a=x:y'), aws('a=x%3Ay&b={{open}}')],
  ['auth-awsv4-unencoded', aws('a'), aws('a=')],
  ['auth-awsv4-unencoded', aws('a=%7E'), aws('a=~%2F')],
  ['auth-awsv4-empty', aws('a=1&&b=2'), aws('a=&b=2')],
  ['auth-awsv4-empty', aws('a=1&a='), aws('a=1&a=2')],
  ['auth-awsv4-plus', aws('a=b+c'), aws('a=b%2Bc')],
  ['auth-awsv4-path', aws('', 'a//b'), aws('', 'a/b/')],
  ['auth-awsv4-path', aws('', 'a;b'), aws('', 'a,b')],
  ['auth-awsv4-path', aws('', '%7ea'), aws('', '~a')],
  ['auth-awsv4-path', aws('', 'a/../b'), aws('', 'a/..b')],
  ['auth-awsv4-path', aws('', 'a%2Fb', 's3'), aws('', 'a%2Fb', 'es')],
  ['auth-awsv4-path', aws('', 'a b+c', 's3'), aws('', 'a b-c', 's3')],
  ['auth-awsv4-s3-repeated', aws('a=1&a=2', '', 's3'), aws('a=1&a=2', '', 'es')],
  ['auth-awsv4-query-rewritten', presigned('a=b c'), presigned('a=b+c')],
  ['auth-awsv4-query-rewritten', presigned('a'), aws('a')],
  ['auth-awsv4-query-rewritten', presigned('a=%ff'), presigned('a=%C3%BF')],
  ['auth-awsv4-query-rewritten', presigned('a=5%'), presigned('a=5%25')],
  ['auth-oauth1-nameless', oauth('?a=1&=2'), oauth('')],
  ['auth-oauth1-valueless', oauth('?a=1&b&c=2'), oauth('?a=1&b=&{{c}}')],
  ['auth-oauth1-nameless', oauth('?a=1&=2'), oauth('?a=1&')],
  ['header-empty-implied', named('User-Agent', ''), named('User-Agent', 'a')],
  ['header-empty-implied', named('accept-encoding', ''), named('Accept', '')],
])('%s', (feature, having, lacking) => {
  test('is seen', () => expect(featuresIn(having)).toContain(feature))
  test('only where it is', () => expect(featuresIn(lacking)).not.toContain(feature))
})

test('a signed body without a type', () => {
  const request = { ...oauth(''), body: { mode: 'raw', raw: 'a=1' } }
  const off = { disabledSystemHeaders: { 'content-type': true } }
  expect(featuresIn(request, off)).toContain('body-without-type-signed')
  expect(featuresIn(request)).not.toContain('body-without-type-signed')
})

test('a query that is not encoded anew for its OAuth 1 signature', () => {
  const typed = { disableUrlEncoding: true }
  for (const [query, feature] of [
    ['?a=1&', 'query-empty-signed'],
    ['?&a=1', 'query-empty-signed'],
    ['?a=1&&b', 'query-empty-signed'],
    ['?a=1+2', 'query-plus-signed'],
  ] as const) {
    expect(featuresIn(oauth(query), typed)).toContain(feature)
    expect(featuresIn(oauth(query))).not.toContain(feature)
    expect(featuresIn({ url: `http://h.test/${query}` }, typed)).not.toContain(feature)
  }
  expect(featuresIn(oauth('?a=1&b=%2B&{{c}}&{{d}}'), typed).filter((feature) => feature.startsWith('query-'))).toEqual(
    [],
  )
})
