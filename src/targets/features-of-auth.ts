import type { SignedAuth } from '../ir/auth.ts'
import { filled, plain, type Text } from '../ir/text.ts'
import type { Url } from '../ir/url.ts'
import { isUtf8 } from '../ir/utf8.ts'
import { hasDotSegment } from '../render/uri.ts'
import type { Feature } from './feature.ts'

/** What a signature asks of a library, of a request of the URL. */
export function featuresOfAuth(auth: SignedAuth, url: Url): readonly Feature[] {
  const isSigned = auth.kind === 'oauth1' || auth.kind === 'hawk' || auth.kind === 'digest'
  return [
    `auth-${auth.kind}`,
    ...featuresOfKind(auth, url),
    // Digits of percent-encoding that a client may write large, where it leaves the path alone otherwise.
    ...(isSigned && /%(?:[a-f]|.[a-f])/.test(filled(url.path, '')) ? (['auth-path-case'] as const) : []),
    ...(isSigned && filled(url.path, '').startsWith('//') ? (['auth-path-slashes'] as const) : []),
  ]
}

function featuresOfKind(auth: SignedAuth, url: Url): readonly Feature[] {
  switch (auth.kind) {
    case 'awsv4':
      return [...(auth.in === 'query' ? featuresOfPresigned(url) : []), ...featuresOfAws(auth, url)]
    case 'digest':
      return featuresOfDigest(auth)
    case 'hawk':
      return featuresOfHawk(auth)
    case 'ntlm':
      // eslint-disable-next-line no-control-regex
      return /[^\x00-\x7f]/.test(plain(auth.username)) ? ['auth-ntlm-non-ascii'] : []
    case 'oauth1':
      return [
        ...featuresOfOauth1(auth),
        ...(isNameless(url.search) ? (['auth-oauth1-nameless'] as const) : []),
        ...(/(?:^|&)[^=&]+(?:&|$)/.test(filled(url.search, '')) ? (['auth-oauth1-valueless'] as const) : []),
      ]
    default:
      return []
  }
}

/** Whether a parameter has no name. */
function isNameless(search: Text): boolean {
  return search.length > 0 && /(?:^|&)(?:=|&|$)/.test(plain(search))
}

/** What of a query is not as AWS signs it: https://docs.aws.amazon.com/IAM/latest/UserGuide/create-signed-request.html. */
function featuresOfAws({ parameters }: SignedAuth, { path, search }: Url): readonly Feature[] {
  const query = filled(search, 'x')
  const pairs = query === '' ? [] : query.split('&')
  const isS3 = parameters.some(({ name, value }) => name === 'service' && plain(value) === 's3')
  const written = filled(path, 'x')
  const found: readonly (Feature | '')[] = [
    pairs.every((pair) => AWS_PAIR.test(pair)) ? '' : 'auth-awsv4-unencoded',
    query === sortedByName(pairs).join('&') ? '' : 'auth-awsv4-unsorted',
    query.includes('+') ? 'auth-awsv4-plus' : '',
    hasEmptyBesideOthers(pairs) ? 'auth-awsv4-empty' : '',
    /\/\/|;|%7E/i.test(written) || hasDotSegment(path) || (isS3 && /%2F|%.*[^\w.~%/-]|[^\w.~%/-].*%/i.test(written))
      ? 'auth-awsv4-path'
      : '',
    isS3 && new Set(pairs.map((pair) => pair.split('=')[0])).size < pairs.length ? 'auth-awsv4-s3-repeated' : '',
  ]
  return found.filter((feature) => feature !== '')
}

/** A query that a form encoder, as `URLSearchParams` is one, makes another one of: with a blank, without an equals sign, with a `%` that begins no byte, with bytes that are no UTF-8. */
function featuresOfPresigned({ search }: Url): readonly Feature[] {
  const query = filled(search, '%20')
  const isKept =
    query === '' || query.split('&').every((pair) => pair.includes('=') && isUtf8(pair) && !/%20/.test(pair))
  return isKept ? ['auth-awsv4-query'] : ['auth-awsv4-query', 'auth-awsv4-query-rewritten']
}

/** Nothing between two `&`, or a name that is repeated, without a value and with one: then not all can be compared. */
function hasEmptyBesideOthers(pairs: readonly string[]): boolean {
  if (pairs.length < 2) return false
  const names = new Map<string, boolean>()
  return pairs.some((pair) => {
    const [name = '', ...value] = pair.split('=')
    const isEmpty = value.join('=') === ''
    const isMixed = (names.get(name) ?? isEmpty) !== isEmpty
    names.set(name, isEmpty)
    return pair === '' || isMixed
  })
}

/** By name, then by value: `=` would sort behind digits, so that `a1=` came before `a=`. */
function sortedByName(pairs: readonly string[]): readonly string[] {
  return pairs
    .map((pair) => pair.replace('=', '\0'))
    .toSorted()
    .map((pair) => pair.replace('\0', '='))
}

/** All but the unreserved characters are encoded, and they are not. */
const AWS_PAIR = ((): RegExp => {
  const some = String.raw`(?:[\w.~-]|%(?!2[DE]|3\d|4[1-9A-F]|5[\dAF]|6[1-9A-F]|7[\dAE])[\dA-F]{2})*`
  return new RegExp(`^${some}=${some}$`)
})()

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

/** Parameters that stand between quotation marks in a Hawk field. */
const QUOTED = ['authId', 'app', 'delegation', 'extraData', 'nonce']

function featuresOfHawk(auth: SignedAuth): readonly Feature[] {
  const { parameters } = auth
  const get = (name: string): string => plain(parameters.find((parameter) => parameter.name === name)?.value ?? [])
  const has = (...names: string[]): boolean => parameters.some(({ name }) => names.includes(name))
  return [
    ...(has('delegation') && has('app') ? (['auth-hawk-delegation'] as const) : []),
    ...(isHashed(auth) ? (['auth-hawk-hash'] as const) : []),
    ...(QUOTED.some((name) => /[^\x20-\x7e]|["\\]/.test(get(name))) ? (['auth-hawk-quoted'] as const) : []),
    ...(has('nonce', 'timestamp') ? (['auth-hawk-nonce'] as const) : []),
  ]
}

/** Whether Hawk has to sign a hash of the body, too. */
export function isHashed({ parameters }: SignedAuth): boolean {
  return parameters.some(({ name, value }) => name === 'includePayloadHash' && plain(value) === 'true')
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
    /^(?:1\.0)?$/.test(get('version')) ? '' : 'auth-oauth1-version',
    get('nonce') !== '' || get('timestamp') !== '' ? 'auth-oauth1-nonce' : '',
  ]
  return found.filter((feature) => feature !== '')
}
