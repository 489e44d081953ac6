import type { SignedAuth } from '../../ir/auth.ts'
import type { Request } from '../../ir/request.ts'
import { isLiteral, plain, type Text } from '../../ir/text.ts'
import type { Builder } from './builder.ts'
import type { Local } from './program.ts'

/** Gives `Http` what it needs to authenticate by itself. Fields that auth merely adds are headers and not said here. */
export function authenticate(builder: Builder, http: Local, { auth }: Request): void {
  switch (auth.kind) {
    case 'basic':
      logIn(builder, http, 'BasicAuth', auth.username, auth.password)
      break
    case 'digest':
      logIn(builder, http, 'DigestAuth', auth.username, auth.password)
      break
    case 'ntlm': {
      logIn(builder, http, 'NtlmAuth', auth.username, auth.password)
      setIfGiven(builder, http, 'LoginDomain', valueOf(auth, 'domain'))
      break
    }
    case 'oauth1':
      signOAuth1(builder, http, auth)
      break
    default:
      return
  }
  builder.blank()
}

function logIn(builder: Builder, http: Local, scheme: string, username: Text, password: Text): void {
  builder.set(http, scheme, true)
  builder.set(http, 'Login', username)
  builder.set(http, 'Password', password)
}

function signOAuth1(builder: Builder, http: Local, auth: SignedAuth): void {
  const method = valueOf(auth, 'signatureMethod')
  if (isLiteral(method) && method.length > 0 && !/^HMAC-SHA(?:1|256)$/.test(plain(method))) {
    builder.warn('auth-oauth1', `The snippet does not sign with ${plain(method)}: the OAuth 1 signature is missing.`)
    return
  }
  builder.set(http, 'OAuth1', true)
  for (const [name, member] of OAUTH1) setIfGiven(builder, http, member, valueOf(auth, name))
  if (auth.in !== 'header')
    builder.warn(
      'auth-oauth1',
      'Chilkat sends the OAuth 1 parameters in the Authorization header, not in the query or the body.',
    )
  if (plain(valueOf(auth, 'includeBodyHash')) === 'true')
    builder.warn('auth-oauth1', 'Chilkat makes no hash of the body for OAuth 1.')
  if (valueOf(auth, 'nonce').length > 0 || valueOf(auth, 'timestamp').length > 0)
    builder.warn('auth-oauth1', 'Chilkat makes the nonce and the timestamp of OAuth 1 by itself.')
}

const OAUTH1 = [
  ['consumerKey', 'OAuthConsumerKey'],
  ['consumerSecret', 'OAuthConsumerSecret'],
  ['token', 'OAuthToken'],
  ['tokenSecret', 'OAuthTokenSecret'],
  ['signatureMethod', 'OAuthSigMethod'],
  ['realm', 'OAuthRealm'],
  ['callback', 'OAuthCallback'],
  ['verifier', 'OAuthVerifier'],
] as const

function setIfGiven(builder: Builder, http: Local, member: string, value: Text): void {
  if (value.length > 0) builder.set(http, member, value)
}

function valueOf({ parameters }: SignedAuth, name: string): Text {
  return parameters.find((parameter) => parameter.name === name)?.value ?? []
}
