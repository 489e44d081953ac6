import { createPrivateKey } from 'node:crypto'
import { expect, test } from 'vitest'
import { readCollectionFrom } from '../../collection/read.ts'
import type { Request } from '../../ir/request.ts'
import type { Variable } from '../../ir/text.ts'
import { dummyValues } from './dummy.ts'

test('a variable that holds the key of a signature gets a key', () => {
  const auth = (signatureMethod: string): object => ({
    type: 'oauth1',
    oauth1: { consumerKey: 'k', signatureMethod, privateKey: '{{key}}', consumerSecret: '{{key}}' },
  })
  const valueFor = (method: string): string => {
    const request = { url: 'https://h.test/', auth: auth(method) }
    const { requests } = readCollectionFrom({ info: { name: 'C' }, item: [{ name: 'I', request }] })
    return dummyValues(requests[0] as Request)({ name: 'key' } as Variable) ?? ''
  }
  expect(createPrivateKey(valueFor('RSA-SHA256')).asymmetricKeyType).toBe('rsa')
  expect(valueFor('HMAC-SHA1')).toMatch(/^v\d+$/)
})
