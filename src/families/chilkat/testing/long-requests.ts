import { readCollectionFrom } from '../../../collection/read.ts'
import type { Request } from '../../../ir/request.ts'

const LONG = 'a "word", an o\'clock & 100 %\\n; '.repeat(150)
const pairs = (...keys: readonly string[]): readonly object[] => keys.map((key) => ({ key, value: LONG }))
const auth = (type: string, ...keys: readonly string[]): object => ({ auth: { type, [type]: pairs(...keys) } })
const post = (mode: string, content: unknown): object => ({ method: 'POST', body: { mode, [mode]: content } })

/** Requests with a text in each position that is longer than a statement of many languages may be. */
export function longRequests(): readonly Request[] {
  return readCollectionFrom({
    info: { name: 'Long', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item: Object.entries({
      basic: auth('basic', 'username', 'password'),
      bearer: auth('bearer', 'token'),
      digest: auth('digest', 'username', 'password'),
      'OAuth 1': auth('oauth1', 'consumerKey', 'consumerSecret', 'token', 'tokenSecret'),
      AWS: auth('awsv4', 'accessKey', 'secretKey', 'region', 'service', 'sessionToken'),
      URL: { url: `http://api.test/${'p'.repeat(5000)}?q=${'y'.repeat(5000)}` },
      header: { header: pairs('X-Long') },
      form: post('urlencoded', pairs('a', 'b')),
      parts: post('formdata', [...pairs('a', 'b'), { key: 'f', type: 'file', src: `${'n'.repeat(200)}.txt` }]),
      text: post('raw', LONG),
      JSON: post('raw', JSON.stringify({ [LONG]: LONG, list: [LONG, { member: LONG }] })),
    }).map(([name, request]) => ({ name, request: { method: 'GET', url: 'http://api.test/', ...request } })),
  }).requests
}
