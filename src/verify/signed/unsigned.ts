import type { Recorded } from '../recorder/recorded.ts'
import type { Credentials } from './credentials.ts'

/** The request without the parameters that a signature adds to its query or form, as far as the collection puts it there. */
export function unsigned(credentials: Credentials | null, request: Recorded): Recorded {
  if (credentials === null || credentials.in === 'header') return request
  const isOwn = ownNames(credentials)
  if (credentials.in === 'body')
    return { ...request, body: Buffer.from(without(request.body.toString('latin1'), isOwn), 'latin1') }
  const at = request.target.indexOf('?')
  if (at < 0) return request
  const query = without(request.target.slice(at + 1), isOwn)
  return { ...request, target: request.target.slice(0, at) + (query === '' ? '' : `?${query}`) }
}

function without(source: string, isOwn: (name: string) => boolean): string {
  const kept = source.split('&').filter((pair) => !isOwn(pair.split('=')[0] ?? ''))
  return kept.join('&')
}

function ownNames(credentials: Credentials): (name: string) => boolean {
  switch (credentials.kind) {
    case 'oauth1':
      return (name) => OAUTH1.has(name)
    case 'awsv4':
      return (name) =>
        /^x-amz-(?:algorithm|credential|date|expires|security-token|signature|signedheaders)$/i.test(name)
    case 'jwt':
      return (name) => name === (credentials.get('queryParamKey') || 'token')
    default:
      return () => false
  }
}

const OAUTH1 = new Set(
  'body_hash callback consumer_key nonce signature signature_method timestamp token verifier version'
    .split(' ')
    .map((name) => `oauth_${name}`),
)
