import { createHash, createHmac, createPublicKey, createVerify, type KeyObject } from 'node:crypto'
import { type Recorded, valuesOf } from '../recorder/recorded.ts'
import { type Credentials, decodedPairs, parametersOf, percent, percentBytes } from './credentials.ts'

type Pairs = readonly (readonly [name: string, value: string])[]

/** What is wrong with an OAuth 1 signature; empty where it is right (RFC 5849, 3.4). */
export function checkOauth1(credentials: Credentials, request: Recorded, authorization: string): string {
  const search = request.target.split('?').slice(1).join('?')
  // Postman signs a plus of the query as it stands, others as the space that it is in a form.
  const problems = [search.replaceAll('+', '%2B'), search].map((query) =>
    checkWith(query, credentials, request, authorization),
  )
  return problems.includes('') ? '' : (problems[0] ?? '')
}

function checkWith(search: string, credentials: Credentials, request: Recorded, authorization: string): string {
  const given = parametersOf(authorization.replace(/^oauth /i, ''))
  const field = [...given].filter(([name]) => name !== 'realm').map(decoded)
  const type = valuesOf(request.fields, 'Content-Type')[0] ?? ''
  // A body that holds the parameters is a form, whether a type says so or not.
  const isForm = credentials.in === 'body' || type.startsWith('application/x-www-form-urlencoded')
  const source = isForm ? request.body.toString('latin1') : ''
  const form = decodedPairs(source)
  const query = decodedPairs(search)
  const place = { header: field, query, body: form }[credentials.in]
  const get = (name: string): string => place.find(([found]) => found === name)?.[1] ?? ''
  if (credentials.in === 'header' && (given.get('realm') ?? '') !== credentials.get('realm')) return 'another realm'
  for (const [name, parameter] of CHOSEN) {
    const wanted = credentials.get(parameter)
    if (get(name) !== wanted) return `another ${name}, ${get(name) || 'none'}`
  }
  for (const [name, parameter] of MADE) {
    const wanted = credentials.get(parameter)
    if (wanted !== '' && get(name) !== wanted) return `another ${name}, ${get(name) || 'none'}`
  }
  const method = credentials.get('signatureMethod') || 'HMAC-SHA1'
  if ((get('oauth_signature_method') || 'HMAC-SHA1') !== method)
    return `another method, ${get('oauth_signature_method')}`
  const hash = HASHES.get(method.replace(/^.*-/, '')) ?? 'sha1'
  const wantedHash = form.length > 0 || method === 'PLAINTEXT' ? '' : bodyHash(credentials, request, hash)
  // Of the parts of a form Postman makes none.
  const mayLackHash = type.startsWith('multipart/') && get('oauth_body_hash') === ''
  if (get('oauth_body_hash') !== wantedHash && !mayLackHash) return 'another body hash'
  // Nobody says how bytes that are no UTF-8 are signed. Of `a&&b`, some read a pair of nothing, and others none.
  const readings = [encoded([...query, ...form]), [...asBytes(search), ...asBytes(source)]]
  const bases = readings.flatMap((read) => {
    const all = [...read, ...encoded(field)].filter(([name]) => name !== 'oauth_signature')
    return [all, all.filter((pair) => pair.join('') !== '')].map((pairs) => baseOf(request, pairs))
  })
  const signature = get('oauth_signature')
  return bases.some((base) => isSigned(credentials, method, hash, base, signature)) ? '' : 'the signature is wrong'
}

/** Parameters that are sent where the collection gives them, and only there. */
const CHOSEN = [
  ['oauth_consumer_key', 'consumerKey'],
  ['oauth_token', 'token'],
  ['oauth_callback', 'callback'],
  ['oauth_verifier', 'verifier'],
] as const
/** Parameters that the client makes where the collection does not give them. */
const MADE = [
  ['oauth_nonce', 'nonce'],
  ['oauth_timestamp', 'timestamp'],
  ['oauth_version', 'version'],
] as const

const HASHES: ReadonlyMap<string, string> = new Map([
  ['SHA1', 'sha1'],
  ['SHA256', 'sha256'],
  ['SHA512', 'sha512'],
])

/**
 * https://datatracker.ietf.org/doc/html/draft-eaton-oauth-bodyhash-00, with the hash of the signature's method, as Postman has it, which makes none
 * where the method names none.
 */
function bodyHash(credentials: Credentials, request: Recorded, hash: string): string {
  if (credentials.get('includeBodyHash') !== 'true') return ''
  return createHash(hash).update(request.body).digest('base64')
}

function encoded(pairs: Pairs): Pairs {
  return pairs.map(([name, value]) => [percent(name), percent(value)])
}

function asBytes(search: string): Pairs {
  if (search === '') return []
  return search.split('&').map((piece) => {
    const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(piece.replaceAll('+', '%20')) ?? []
    return [percentBytes(name), percentBytes(value)]
  })
}

/** The signature base string (RFC 5849, 3.4.1). */
function baseOf(request: Recorded, all: Pairs): string {
  const pairs = all.toSorted(([a = '', b = ''], [c = '', d = '']) => (a === c ? (b < d ? -1 : 1) : a < c ? -1 : 1))
  const url = `http://${valuesOf(request.fields, 'Host')[0] ?? ''}${request.target.split('?')[0] ?? ''}`
  return [request.method, percent(url), percent(pairs.map((pair) => pair.join('=')).join('&'))].join('&')
}

function isSigned(credentials: Credentials, method: string, hash: string, base: string, signature: string): boolean {
  const secret = `${percent(credentials.get('consumerSecret'))}&${percent(credentials.get('tokenSecret'))}`
  if (method === 'PLAINTEXT') return signature === secret
  if (method.startsWith('HMAC-')) return createHmac(hash, secret).update(base).digest('base64') === signature
  const key = publicKey(credentials.get('privateKey'))
  return key !== undefined && createVerify(hash).update(base).verify(key, signature, 'base64')
}

function publicKey(privateKey: string): KeyObject | undefined {
  try {
    return createPublicKey(privateKey)
  } catch {
    return undefined
  }
}

function decoded([name, value]: readonly [string, string]): readonly [string, string] {
  try {
    return [name, decodeURIComponent(value)]
  } catch {
    return [name, value]
  }
}
