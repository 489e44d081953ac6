import type { SignedAuth, SignedAuthKind } from '../ir/auth.ts'
import { isLiteral, mapText, plain, type Text } from '../ir/text.ts'
import type { Parameters } from './auth-parameters.ts'
import { encodeForm } from './percent.ts'

/** What a signature is made of beside the parameters. */
export interface Signable {
  readonly method: string
  /** Whether the body is a form. */
  readonly isForm: boolean
}

/** An auth that no snippet can hold as text; undefined where Postman leaves the request as it is: without its keys or a user. */
export function signedAuth(kind: SignedAuthKind, parameters: Parameters, sends: Signable): SignedAuth | undefined {
  if (!canSign(kind, parameters)) return undefined
  const byName = new Map(parameters.byName)
  if (kind === 'ntlm' && parameters.get('domain').length === 0)
    for (const [name, value] of domainAndUser(parameters.get('username'))) byName.set(name, value)
  for (const name of FLAGS) if (byName.has(name)) byName.set(name, [parameters.isOn(name) ? 'true' : 'false'])
  if (kind === 'oauth1' && !parameters.isOn('disableHeaderEncoding')) byName.set('realm', realmOf(parameters))
  return {
    kind,
    username: byName.get('username') ?? [],
    password: byName.get('password') ?? [],
    parameters: [...byName].map(([name, value]) => ({ name, value })).filter(({ value }) => value.length > 0),
    in: placeOf(kind, parameters, sends),
    isApplied: false,
  }
}

function canSign(kind: SignedAuthKind, parameters: Parameters): boolean {
  const has = (...names: string[]): boolean => names.every((name) => parameters.get(name).length > 0)
  if (kind === 'digest') return has('username')
  if (kind === 'hawk') return has('authId', 'authKey')
  if (kind === 'edgegrid') return has('accessToken', 'clientToken', 'clientSecret')
  if (kind !== 'oauth1') return true
  return has(
    'consumerKey',
    plain(parameters.get('signatureMethod')).startsWith('RSA') ? 'privateKey' : 'consumerSecret',
  )
}

function placeOf(kind: SignedAuthKind, parameters: Parameters, sends: Signable): SignedAuth['in'] {
  if (kind === 'awsv4') return parameters.isOn('addAuthDataToQuery') ? 'query' : 'header'
  if (kind === 'jwt') return plain(parameters.get('addTokenTo')) === 'queryParam' ? 'query' : 'header'
  if (kind !== 'oauth1' || parameters.isOn('addParamsToHeader')) return 'header'
  return /PUT|POST/.test(sends.method) && sends.isForm ? 'body' : 'query'
}

/** The engine percent-encodes it, against RFC 5849, 3.5.1. One with a hole is known when the program runs. */
function realmOf(parameters: Parameters): Text {
  const realm = parameters.get('realm')
  if (!isLiteral(realm)) return realm
  return plain(realm).trim() === '' ? [] : mapText(realm, encodeForm)
}

/** Parameters that are true or false. */
const FLAGS = [
  ...['addParamsToHeader', 'addAuthDataToQuery', 'addEmptyParamsToSign', 'disableHeaderEncoding', 'includeBodyHash'],
  ...['includePayloadHash', 'isSecretBase64Encoded'],
]

/** Names of fields and query parameters that the signers of `postman-runtime` put their own in the place of. */
export function replacedBy(kind: SignedAuthKind): RegExp {
  return REPLACED.get(kind) ?? /^authorization$/i
}

const REPLACED: ReadonlyMap<SignedAuthKind, RegExp> = new Map([
  [
    'awsv4',
    /^(?:authorization|x-amz-(?:date|security-token|content-sha256|algorithm|credential|signature|signedheaders))$/i,
  ],
  [
    'oauth1',
    /^(?:Authorization|oauth_(?:consumer_key|token|signature_method|timestamp|nonce|version|signature|callback|verifier|body_hash))$/,
  ],
])

/** `DOMAIN\\user` or `user@domain`, as the NTLM of `postman-runtime` takes them apart; nothing where it is neither, or both. */
function domainAndUser(source: Text): readonly (readonly [name: string, value: Text])[] {
  if (!isLiteral(source)) return []
  const [, domain, user, other, realm] = /^(?:([^\\@]+)\\([^\\@]+)|([^\\@]+)@([^\\@]+))$/.exec(plain(source)) ?? []
  const [name, place] = [user ?? other, domain ?? realm]
  return name === undefined || place === undefined
    ? []
    : [
        ['username', [name]],
        ['domain', [place]],
      ]
}
