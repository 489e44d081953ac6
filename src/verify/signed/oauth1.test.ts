import { expect, test } from 'vitest'
import type { Recorded } from '../recorder/recorded.ts'
import { checkOauth1 } from './oauth1.ts'

const GIVEN: Readonly<Record<string, string>> = {
  consumerKey: 'k',
  consumerSecret: 's',
  signatureMethod: 'PLAINTEXT',
}
const FORM =
  'a=b&oauth_consumer_key=k&oauth_signature_method=PLAINTEXT&oauth_timestamp=1&oauth_nonce=n&oauth_signature=s%26'

test.each(['application/x-www-form-urlencoded', ''])('parameters in a form are found, with the type %j', (type) => {
  const said = (body: string): string => {
    const request: Recorded = {
      ...{ method: 'POST', target: '/', version: 'HTTP/1.1', body: Buffer.from(body), faults: [] },
      fields: [{ name: 'Host', value: 'h.test' }, ...(type === '' ? [] : [{ name: 'Content-Type', value: type }])],
    }
    return checkOauth1({ kind: 'oauth1', in: 'body', get: (name) => GIVEN[name] ?? '' }, request, '')
  }
  const timed = FORM.replace('timestamp=1', `timestamp=${Math.floor(Date.now() / 1000)}`)
  expect(said(timed)).toBe('')
  expect(said(timed.replace('key=k', 'key=j'))).toMatch('another oauth_consumer_key')
  expect(said(timed.replace('s%26', 'x%26'))).toBe('the signature is wrong')
})
