import { createHash } from 'node:crypto'
import type { Recorded } from '../recorder/recorded.ts'
import { type Credentials, parametersOf } from './credentials.ts'

const NONCE = 'b9f1c2d3e4a5968778695a4b3c2d1e0f'

/** The challenge to which a client with these credentials answers (RFC 7616, 3.3). */
export function digestChallenge(credentials: Credentials): string {
  const realm = credentials.get('realm') || 'polysnip'
  return `Digest realm="${realm}", nonce="${NONCE}", qop="auth", algorithm=${credentials.get('algorithm') || 'MD5'}`
}

/** What is wrong with the answer to the challenge; empty where it is right (RFC 7616, 3.4). */
export function checkDigest(credentials: Credentials, request: Recorded, authorization: string): string {
  if (!/^digest /i.test(authorization)) return 'no digest'
  const username = Buffer.from(credentials.get('username')).toString('latin1')
  // RFC 7616, 3.4.4, wants UTF-8; Postman's engine and others write the field in Latin-1, but hash the name in UTF-8.
  const names = [username, credentials.get('username')]
  // Postman escapes no quotation marks and backslashes: what stands between the quotes may be the value itself, and what follows it is no part of it.
  const bare = names.map((name) => `username="${name}"`).find((written) => authorization.includes(written))
  const given = parametersOf(authorization.slice('Digest '.length).replace(bare ?? '', () => ''))
  const get = (name: string): string => given.get(name) ?? ''
  if (bare === undefined && !names.includes(get('username'))) return 'another user name'
  if (get('nonce') !== NONCE) return 'another nonce'
  // As it stands: a target has no quotation marks, and few clients escape its backslashes.
  const uri = /\buri="([^"]*)"/i.exec(authorization)?.[1] ?? get('uri')
  if (uri !== request.target) return `the digest is for ${uri}`
  const algorithm = (credentials.get('algorithm') || 'MD5').toLowerCase()
  const name = algorithm.startsWith('sha-512') ? 'sha512-256' : algorithm.startsWith('sha-256') ? 'sha256' : 'md5'
  const hash = (text: string): string => createHash(name).update(text, 'latin1').digest('hex')
  const secret = Buffer.from(credentials.get('password')).toString('latin1')
  const user = hash(`${username}:${get('realm')}:${secret}`)
  const session = algorithm.endsWith('-sess') ? hash(`${user}:${NONCE}:${get('cnonce')}`) : user
  const action = hash(`${request.method}:${uri}`)
  const middle = get('qop') === '' ? NONCE : [NONCE, get('nc'), get('cnonce'), get('qop')].join(':')
  return hash(`${session}:${middle}:${action}`) === get('response') ? '' : 'the digest is wrong'
}
