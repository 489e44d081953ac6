import type { SignedAuth } from '../ir/auth.ts'
import { filled, plain, type Text } from '../ir/text.ts'
import type { Feature } from './feature.ts'

/** What a signature asks of a library, of a request whose query (without `?`) is `search`. */
export function featuresOfAuth(auth: SignedAuth, search: Text): readonly Feature[] {
  return [`auth-${auth.kind}`, ...featuresOfKind(auth, search)]
}

function featuresOfKind(auth: SignedAuth, search: Text): readonly Feature[] {
  switch (auth.kind) {
    case 'awsv4':
      return [...(auth.in === 'query' ? (['auth-awsv4-query'] as const) : []), ...featuresOfAws(search)]
    case 'digest':
      return featuresOfDigest(auth)
    case 'ntlm':
      // eslint-disable-next-line no-control-regex
      return /[^\x00-\x7f]/.test(plain(auth.username)) ? ['auth-ntlm-non-ascii'] : []
    case 'oauth1':
      return [...featuresOfOauth1(auth), ...(isNameless(search) ? (['auth-oauth1-nameless'] as const) : [])]
    default:
      return []
  }
}

/** Whether a parameter has no name. */
function isNameless(search: Text): boolean {
  return search.length > 0 && /(?:^|&)(?:=|&|$)/.test(plain(search))
}

/** What of a query is not as AWS signs it: https://docs.aws.amazon.com/IAM/latest/UserGuide/create-signed-request.html. */
function featuresOfAws(search: Text): readonly Feature[] {
  const query = filled(search, 'x')
  const pairs = query === '' ? [] : query.split('&')
  const isEncoded = pairs.every((pair) => /^(?:[\w.~-]|%[\dA-F]{2})*=(?:[\w.~-]|%[\dA-F]{2})*$/.test(pair))
  return [
    ...(isEncoded ? [] : (['auth-awsv4-unencoded'] as const)),
    ...(query === pairs.toSorted().join('&') ? [] : (['auth-awsv4-unsorted'] as const)),
  ]
}

function featuresOfDigest({ parameters, username }: SignedAuth): readonly Feature[] {
  const algorithm = parameters.find(({ name }) => name === 'algorithm')
  const user = plain(username)
  const name = plain(algorithm?.value ?? [])
  return [
    ...(name.startsWith('SHA') ? (['auth-digest-sha'] as const) : []),
    ...(name.endsWith('-sess') ? (['auth-digest-sess'] as const) : []),
    ...(user.includes(':') ? (['auth-user-colon'] as const) : []),
  ]
}

/** What not every OAuth 1 library can. A method that is a hole may be any. */
function featuresOfOauth1({ parameters, in: where }: SignedAuth): readonly Feature[] {
  const get = (name: string): string => plain(parameters.find((parameter) => parameter.name === name)?.value ?? [])
  const method = get('signatureMethod')
  const isKnown = /^(?:HMAC-SHA(?:1|256|512)|RSA-SHA1|PLAINTEXT)?$/.test(method)
  const found: readonly (Feature | '')[] = [
    where === 'header' ? '' : `auth-oauth1-${where}`,
    method === 'HMAC-SHA256' ? 'auth-oauth1-sha256' : '',
    method === 'HMAC-SHA512' ? 'auth-oauth1-sha512' : '',
    method === 'RSA-SHA1' ? 'auth-oauth1-rsa' : '',
    isKnown ? '' : 'auth-oauth1-rsa-sha2',
    get('includeBodyHash') === 'true' ? 'auth-oauth1-hash' : '',
    get('includeBodyHash') === 'true' && /256|512/.test(method) ? 'auth-oauth1-hash-sha2' : '',
    ['callback', 'realm', 'verifier'].some((name) => get(name) !== '') ? 'auth-oauth1-extras' : '',
    /[^\w.~-]/.test(get('realm')) ? 'auth-oauth1-realm' : '',
    get('nonce') !== '' || get('timestamp') !== '' ? 'auth-oauth1-nonce' : '',
  ]
  return found.filter((feature) => feature !== '')
}
