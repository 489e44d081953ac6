import type { Auth, SignedAuthKind } from '../ir/auth.ts'
import { isLiteral, plain, text, type Text } from '../ir/text.ts'
import { Parameters } from './auth-parameters.ts'
import { replacedBy, signedAuth, type Signable } from './auth-signed.ts'
import { basicValue } from './base64.ts'
import { implied, isNamed, type RequestField } from './headers.ts'
import { jwtOf } from './jwt.ts'
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

/** Signs a request as the authorizers of `postman-runtime` do. */
export function authorize(
  raw: unknown,
  fields: readonly RequestField[],
  { pieces }: ResolvedUrl,
  scope: Scope,
  sends: Signable,
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
  sends: Signable,
): Authorized {
  const parameters = new Parameters(raw, scope)
  const { byName, unquoted } = parameters
  const get = (name: string): Text => parameters.get(name)
  const credential = (name: string): Text => parameters.truthy(name)
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
    case 'jwt':
      return jwt()
    case 'digest':
    case 'oauth1':
    case 'awsv4':
    case 'hawk':
    case 'ntlm':
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
    const given = byName.get('headerPrefix')
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

  /** A token that can't be made here leaves its place to what makes it. */
  function jwt(): Authorized {
    const auth = signedAuth('jwt', parameters, sends)
    const made = jwtOf(parameters)
    const target = plain(get('addTokenTo')) || 'header'
    if (auth === undefined || made.kind === 'refused' || !/^(?:header|queryParam)$/.test(target)) return none()
    const token = made.kind === 'made' ? made.token : undefined
    const applied: Auth = { ...auth, isApplied: token !== undefined }
    if (target === 'queryParam') {
      const name = text(get('queryParamKey').length === 0 ? 'token' : get('queryParamKey'))
      const own = token === undefined ? [] : [added(name, [token])]
      return { auth: applied, fields, pieces: [...without(plain(name)), ...own] }
    }
    const prefix = byName.get('headerPrefix') ?? ['Bearer']
    if (token === undefined) return { auth: applied, fields: withoutField, pieces }
    return { auth: applied, ...authorization(prefix.length === 0 ? [token] : text(prefix, ' ', token)) }
  }

  /** What the signature will take the place of, is not sent. */
  function signed(kind: SignedAuthKind): Authorized {
    const auth = signedAuth(kind, parameters, sends)
    if (auth === undefined) return none()
    const isKept = ({ name }: { readonly name: Text }): boolean => !replacedBy(kind).test(plain(name))
    return { auth, fields: fields.filter(isKept), pieces: pieces.filter(isKept) }
  }

  /** Nothing, not even `=`, of what is no string. */
  function valueInQuery(name: string, value: Text): Text | undefined {
    return unquoted.has(name) || !byName.has(name) ? undefined : value
  }

  function without(name: string): readonly QueryPiece[] {
    return pieces.filter((piece) => plain(piece.name) !== name)
  }
}

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

function trim(source: Text): Text {
  return text(
    source.map((part, index) => {
      if (typeof part !== 'string') return part
      const begun = index === 0 ? part.trimStart() : part
      return index === source.length - 1 ? begun.trimEnd() : begun
    }),
  )
}
