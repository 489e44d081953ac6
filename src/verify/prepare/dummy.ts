import { generateKeyPairSync } from 'node:crypto'
import type { Request } from '../../ir/request.ts'
import { plain } from '../../ir/text.ts'
import { holesOf, type Values } from './fill.ts'

/**
 * A value for each hole of a request: always the same for the same name, and harmless wherever it may stand,
 * a method or a field name among them. Where a hole stands in place of a JSON value it is a number; where it is
 * always encoded it needs to be. Libraries sign with nothing but a key: for that there is a new one.
 */
export function dummyValues(request: Request): Values {
  const holes = holesOf(request)
  const key = nameOfKey(request)
  let made: string | undefined
  return ({ name }) => {
    if (name === key) return (made ??= newKey())
    const hole = holes.get(name)
    if (hole?.isValue === true) return String(checksum(name))
    const isEncoded = hole !== undefined && !hole.encodings.has('none')
    return isEncoded ? `v ${checksum(name)}&=?#%+/é` : `v${checksum(name)}`
  }
}

function checksum(name: string): number {
  let sum = 7
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 99991
  return sum
}

/** The variable that holds the key of an OAuth 1 signature. */
function nameOfKey({ auth }: Request): string | undefined {
  if (auth.kind !== 'oauth1') return undefined
  const valueOf = (name: string) => auth.parameters.find((parameter) => parameter.name === name)?.value ?? []
  if (!plain(valueOf('signatureMethod')).startsWith('RSA-')) return undefined
  const [only, ...others] = valueOf('privateKey')
  return typeof only === 'object' && others.length === 0 ? only.name : undefined
}

function newKey(): string {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  return privateKey.trim()
}
