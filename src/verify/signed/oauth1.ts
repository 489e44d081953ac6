import { createHmac } from 'node:crypto'
import { type Recorded, valuesOf } from '../recorder/recorded.ts'
import { type Credentials, decodedPairs, parametersOf, percent } from './credentials.ts'

const HASHES: Readonly<Record<string, string>> = {
  'HMAC-SHA1': 'sha1',
  'HMAC-SHA256': 'sha256',
  'HMAC-SHA512': 'sha512',
}

/** What is wrong with an OAuth 1 signature; empty where it is right (RFC 5849, 3.4). */
export function checkOauth1(credentials: Credentials, request: Recorded, authorization: string): string {
  const [path = '', ...rest] = request.target.split('?')
  const query = decodedPairs(rest.join('?').replaceAll('+', '%2B'))
  const field = [...parametersOf(authorization.replace(/^oauth /i, ''))].filter(([name]) => name !== 'realm')
  const decoded = field.map(([name, value]) => [name, decodeURIComponent(value)] as const)
  const type = valuesOf(request.fields, 'Content-Type')[0] ?? ''
  const form = type.startsWith('application/x-www-form-urlencoded') ? decodedPairs(request.body.toString('latin1')) : []
  const all = [...query, ...decoded, ...form]
  const get = (name: string): string => all.find(([found]) => found === name)?.[1] ?? ''
  if (get('oauth_consumer_key') !== credentials.get('consumerKey')) return 'another consumer key'
  if (get('oauth_token') !== credentials.get('token')) return 'another token'
  const method = credentials.get('signatureMethod') || 'HMAC-SHA1'
  if (get('oauth_signature_method') !== method) return `another method, ${get('oauth_signature_method')}`
  const key = `${percent(credentials.get('consumerSecret'))}&${percent(credentials.get('tokenSecret'))}`
  if (method === 'PLAINTEXT') return get('oauth_signature') === key ? '' : 'the signature is wrong'
  const hash = HASHES[method]
  // A signature by a private key can't be checked without its public half.
  if (hash === undefined) return get('oauth_signature') === '' ? 'no signature' : ''
  const pairs = all
    .filter(([name]) => name !== 'oauth_signature')
    .map(([name, value]) => [percent(name), percent(value)])
  pairs.sort(([a = '', b = ''], [c = '', d = '']) => (a === c ? (b < d ? -1 : 1) : a < c ? -1 : 1))
  const url = `http://${valuesOf(request.fields, 'Host')[0] ?? ''}${path}`
  const base = [request.method, percent(url), percent(pairs.map((pair) => pair.join('=')).join('&'))].join('&')
  return createHmac(hash, key).update(base).digest('base64') === get('oauth_signature') ? '' : 'the signature is wrong'
}
