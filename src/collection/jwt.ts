import { hmac } from '@noble/hashes/hmac.js'
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js'
import type { CHash } from '@noble/hashes/utils.js'
import { isLiteral, plain, type Text } from '../ir/text.ts'
import type { Parameters } from './auth-parameters.ts'
import { base64, fromBase64 } from './base64.ts'
import { isRaw } from './raw.ts'

/**
 * `made`: the token that Postman sends, which depends on nothing but its parameters (RFC 7515, 3.1 and RFC 7518, 3.2).
 * `refused`: Postman makes no token of them, and sends the request as it is.
 * `unknown`: a variable is still open, or the signature is another one each time or needs a private key.
 */
export type Jwt = { readonly kind: 'made'; readonly token: string } | { readonly kind: 'refused' | 'unknown' }

export function jwtOf(parameters: Parameters): Jwt {
  const algorithm = parameters.get('algorithm')
  if (!isLiteral(algorithm)) return UNKNOWN
  const name = plain(algorithm)
  const [, family] = /^(HS|RS|PS|ES)(?:256|384|512)$/.exec(name) ?? []
  if (family === undefined) return REFUSED
  const key = family === 'HS' ? 'secret' : 'privateKey'
  if (parameters.unquoted.has(key) || parameters.get(key).length === 0) return REFUSED
  const parts = ['header', 'payload', 'secret'].map((part) => parameters.get(part))
  const hash = HASHES.get(name)
  if (hash === undefined || !parts.every(isLiteral)) return UNKNOWN
  const [given, payload] = parts.map(valueOf)
  if (given === undefined || !isRaw(payload)) return REFUSED
  const header = { ...given, alg: name }
  // What is critical is known to nobody (RFC 7515, 4.1.11).
  if ('crit' in header) return REFUSED
  const source = [header, payload].map((part) => base64Url(utf8(JSON.stringify(part)))).join('.')
  const secret = plain(parameters.get('secret'))
  const bytes = parameters.isOn('isSecretBase64Encoded') ? fromBase64(secret) : utf8(secret)
  return { kind: 'made', token: `${source}.${base64Url(hmac(hash, bytes, utf8(source)))}` }
}

const REFUSED: Jwt = { kind: 'refused' }
const UNKNOWN: Jwt = { kind: 'unknown' }
const HASHES: ReadonlyMap<string, CHash> = new Map<string, CHash>([
  ['HS256', sha256],
  ['HS384', sha384],
  ['HS512', sha512],
])

/** What is empty is an empty object; undefined where it is no JSON. */
function valueOf(json: Text): object | null | undefined {
  const source = plain(json).trim()
  try {
    return source === '' ? {} : (JSON.parse(source) as object | null)
  } catch {
    return undefined
  }
}

function utf8(source: string): Uint8Array {
  return new TextEncoder().encode(source)
}

/** RFC 4648, section 5, without padding. */
function base64Url(bytes: Uint8Array): string {
  return base64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}
