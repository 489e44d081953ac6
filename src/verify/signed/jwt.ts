import { createHmac } from 'node:crypto'
import { readExact, sameJson } from '../compare/json.ts'
import type { Recorded } from '../recorder/recorded.ts'
import { type Credentials, decodedPairs } from './credentials.ts'

/** What is wrong with a JSON Web Token; empty where it is right (RFC 7515). Only HMAC signatures can be checked. */
export function checkJwt(credentials: Credentials, request: Recorded, authorization: string): string {
  const prefix = credentials.get('headerPrefix')
  if (credentials.in === 'header' && !authorization.startsWith(prefix)) return 'another prefix'
  const query = decodedPairs(request.target.split('?').slice(1).join('?'))
  const parameter = query.find(([name]) => name === (credentials.get('queryParamKey') || 'token'))?.[1] ?? ''
  const token = credentials.in === 'query' ? parameter : authorization.slice(prefix.length).trim()
  const [head = '', payload = '', signature = '', ...more] = token.split('.')
  if (signature === '' || more.length > 0) return 'no token'
  const text = (part: string): string => Buffer.from(part, 'base64url').toString()
  const [wanted, came] = [readExact(credentials.get('payload') || '{}'), readExact(text(payload))]
  if (wanted === null || came === null || !sameJson(wanted, came)) return `another payload, ${text(payload)}`
  const size = /^HS(256|384|512)$/.exec(credentials.get('algorithm'))?.[1]
  if (size === undefined) return ''
  const isBase64 = credentials.get('isSecretBase64Encoded') === 'true'
  const secret = Buffer.from(credentials.get('secret'), isBase64 ? 'base64' : 'utf8')
  const mac = createHmac(`sha${size}`, secret).update(`${head}.${payload}`).digest('base64url')
  return mac === signature ? '' : 'the signature is wrong'
}
