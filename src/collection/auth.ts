import type { Auth, SignedAuthKind } from '../ir/auth.ts'
import { isLiteral, plain, text, type Text } from '../ir/text.ts'
import { parametersOf, unquotedOf } from './auth-parameters.ts'
import { basicValue } from './base64.ts'
import { implied, isNamed, type RequestField } from './headers.ts'
import { lowerCase } from './lower-case.ts'
import { member, string } from './raw.ts'
import type { Scope } from './scope.ts'
import type { QueryPiece, ResolvedUrl } from './url.ts'

/** What auth makes of a request. */
export interface Authorized {
  readonly auth: Auth
  readonly fields: readonly RequestField[]
  readonly pieces: readonly QueryPiece[]
}

const NO_AUTH: Auth = Object.freeze({ kind: 'none' })

/**
 * Signs a request as the authorizers of `postman-runtime` do.
 *
 * @param sends the request's method, and whether its body is a form
 */
export function authorize(
  raw: unknown,
  fields: readonly RequestField[],
  { pieces }: ResolvedUrl,
  scope: Scope,
  sends: { readonly method: string; readonly isForm: boolean },
): Authorized {
  // Most requests have none, and need nothing of what signing needs.
  if (/^(?:noauth)?$/.test(string(member(raw, 'type')))) return { auth: NO_AUTH, fields, pieces }
  return signedBy(raw, fields, pieces, scope, sends)
}

function signedBy(
  raw: unknown,
  fields: readonly RequestField[],
  pieces: readonly QueryPiece[],
  scope: Scope,
  sends: { readonly method: string; readonly isForm: boolean },
): Authorized {
  const parameters = parametersOf(raw, scope)
  const get = (name: string): Text => parameters.get(name) ?? []
  /** Numbers, booleans and null, which Postman's engine takes for values in some places and for nothing in others. */
  const unquoted = unquotedOf(raw)
  const credential = (name: string): Text => (unquoted.has(name) && !unquoted.get(name) ? [] : get(name))
  const unchanged = { fields, pieces }
  const withoutField = fields.filter((field) => !isNamed(field, 'authorization'))
  const authorization = (value: Text): Omit<Authorized, 'auth'> => ({
    fields: [...withoutField, implied('auth', 'Authorization', value)],
    pieces,
  })
  switch (string(member(raw, 'type'))) {
    case 'basic':
      return basic(credential('username'), credential('password'))
    case 'bearer': {
      const token = credential('token')
      if (token.length === 0) return none()
      return { auth: { kind: 'bearer', token, isApplied: true }, ...authorization(text('Bearer ', token)) }
    }
    case 'apikey':
      return apiKey(plain(get('in')) === 'query')
    case 'oauth2':
      return oauth2()
    case 'digest':
    case 'oauth1':
    case 'awsv4':
    case 'hawk':
    case 'ntlm':
    case 'jwt':
    case 'edgegrid':
    case 'asap':
      return signed(member(raw, 'type') as SignedAuthKind)
    default:
      return none()
  }

  function none(): Authorized {
    return { auth: NO_AUTH, ...unchanged }
  }

  function basic(username: Text, password: Text): Authorized {
    // Base64 does not come apart at a hole: then the library has to do it.
    if (!isLiteral(username) || !isLiteral(password))
      return { auth: { kind: 'basic', username, password, isApplied: false }, fields: withoutField, pieces }
    return {
      auth: { kind: 'basic', username, password, isApplied: true },
      ...authorization(basicValue(username, password)),
    }
  }

  function apiKey(inQuery: boolean): Authorized {
    const name = inQuery && unquoted.has('key') ? [] : credential('key')
    const value = unquoted.get('value') === null ? ['null'] : get('value')
    if (credential('key').length === 0 && credential('value').length === 0) return none()
    const key = plain(name)
    const place = inQuery ? 'query' : 'header'
    const auth: Auth = { kind: 'apikey', name, value, in: place, isApplied: true }
    if (inQuery) return { auth, fields, pieces: [...without(key), added(name, valueInQuery('value', value))] }
    const others = fields.filter((field) => lowerCase(plain(field.name)) !== lowerCase(key))
    return { auth, fields: name.length === 0 ? others : [...others, implied('auth', name, value)], pieces }
  }

  function oauth2(): Authorized {
    const token = credential('accessToken')
    const target = plain(credential('addTokenTo')) || 'header'
    if (token.length === 0 || plain(get('tokenType')).toLowerCase() === 'mac') return none()
    const given = parameters.get('headerPrefix')
    const prefix = given === undefined ? ['Bearer'] : trim(given)
    const auth: Auth = {
      ...{ kind: 'oauth2', token, prefix, isApplied: target === 'header' || target === 'queryParams' },
      in: target === 'queryParams' ? 'query' : 'header',
    }
    if (target === 'queryParams')
      return {
        auth,
        fields: withoutField,
        pieces: [...without('access_token'), added(['access_token'], valueInQuery('accessToken', token))],
      }
    if (target !== 'header') return { auth: NO_AUTH, fields: withoutField, pieces: without('access_token') }
    const field = authorization(prefix.length === 0 ? token : text(prefix, ' ', token))
    return { auth, fields: field.fields, pieces: without('access_token') }
  }

  /** What the signature will take the place of, is not sent. */
  function signed(kind: SignedAuthKind): Authorized {
    if (!canSign(kind)) return none()
    if (kind === 'ntlm' && get('domain').length === 0)
      for (const [name, value] of domainAndUser(get('username'))) parameters.set(name, value)
    for (const name of FLAGS) if (parameters.has(name)) parameters.set(name, [isOn(name) ? 'true' : 'false'])
    const set = [...parameters].map(([name, value]) => ({ name, value })).filter(({ value }) => value.length > 0)
    const replaced = REPLACED.get(kind) ?? /^authorization$/i
    return {
      auth: {
        ...{ kind, username: get('username'), password: get('password'), parameters: set },
        ...{ in: placeOf(kind), isApplied: false },
      },
      fields: fields.filter(({ name }) => !replaced.test(plain(name))),
      pieces: pieces.filter(({ name }) => !replaced.test(plain(name))),
    }
  }

  /** Without its keys or a user Postman leaves the request as it is. */
  function canSign(kind: SignedAuthKind): boolean {
    const has = (...names: string[]): boolean => names.every((name) => get(name).length > 0)
    if (kind === 'digest') return has('username')
    if (kind === 'hawk') return has('authId', 'authKey')
    if (kind === 'edgegrid') return has('accessToken', 'clientToken', 'clientSecret')
    if (kind !== 'oauth1') return true
    return has('consumerKey', plain(get('signatureMethod')).startsWith('RSA') ? 'privateKey' : 'consumerSecret')
  }

  function placeOf(kind: SignedAuthKind): 'header' | 'query' | 'body' {
    const says = (name: string, value: string): boolean => plain(get(name)) === value
    if (kind === 'awsv4') return isOn('addAuthDataToQuery') ? 'query' : 'header'
    if (kind === 'jwt') return says('addTokenTo', 'queryParam') ? 'query' : 'header'
    if (kind !== 'oauth1' || isOn('addParamsToHeader')) return 'header'
    return /PUT|POST/.test(sends.method) && sends.isForm ? 'body' : 'query'
  }

  /** To Postman's engine the string "false" is as good as true. */
  function isOn(name: string): boolean {
    return credential(name).length > 0
  }

  /** Nothing, not even `=`, of what is no string. */
  function valueInQuery(name: string, value: Text): Text | undefined {
    return unquoted.has(name) || !parameters.has(name) ? undefined : value
  }

  function without(name: string): readonly QueryPiece[] {
    return pieces.filter((piece) => plain(piece.name) !== name)
  }
}

/** Parameters that are true or false. */
const FLAGS = [
  ...['addParamsToHeader', 'addAuthDataToQuery', 'addEmptyParamsToSign', 'disableHeaderEncoding', 'includeBodyHash'],
  ...['includePayloadHash', 'isSecretBase64Encoded'],
]

/** Names of fields and query parameters, as the signers of `postman-runtime` remove them. */
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

/** A parameter of the query as auth adds it: the delimiters are encoded, `=` and `+` in a value are not. */
function added(name: Text, value: Text | undefined): QueryPiece {
  const escape = (source: Text, isName: boolean): Text =>
    source.map((part) => {
      if (typeof part !== 'string') return { ...part, encoding: 'query' as const }
      const escaped = part.replaceAll('&', '%26').replaceAll('#', '%23')
      return isName ? escaped.replaceAll('=', '%3D') : escaped
    })
  return {
    name: escape(name, true),
    value: value === undefined ? undefined : escape(value, false),
    description: '',
    origin: 'auth',
  }
}

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

function trim(source: Text): Text {
  return text(
    source.map((part, index) => {
      if (typeof part !== 'string') return part
      const begun = index === 0 ? part.trimStart() : part
      return index === source.length - 1 ? begun.trimEnd() : begun
    }),
  )
}
