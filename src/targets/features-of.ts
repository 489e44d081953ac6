import type { Header } from '../ir/header.ts'
import type { Request } from '../ir/request.ts'
import { remembered } from '../ir/remembered.ts'
import { filled, plain, type Text } from '../ir/text.ts'
import { isMediaType } from '../render/media-type.ts'
import { isNamedByPath } from '../render/named-by-path.ts'
import { multipart } from '../render/multipart.ts'
import { hasDotSegment } from '../render/uri.ts'
import { FEATURES, type Feature } from './feature.ts'
import { featuresOfAuth, isHashed } from './features-of-auth.ts'

/**
 * The features that a request has in the order of `FEATURES`, each with the place in the collection that shows it; those of header fields with each field.
 * @example featuresOf(request).get('body-file') // 'Books/Upload a cover: body'
 */
export function featuresOf(request: Request): ReadonlyMap<Feature, readonly string[]> {
  return features(request)
}

const features = remembered((request: Request): ReadonlyMap<Feature, readonly string[]> => {
  let found: Map<Feature, readonly string[]> | undefined
  const add = (feature: Feature, place: string): void => {
    found ??= new Map()
    const places = found.get(feature) ?? []
    const whole = place === '' ? request.location : `${request.location}: ${place}`
    if (places.length === 0 || (feature.startsWith('header-') && !places.includes(whole)))
      found.set(feature, [...places, whole])
  }
  const { auth, behavior, body, headers, method, url } = request
  const signed = 'parameters' in auth && !auth.isApplied ? auth : undefined
  if (signed !== undefined) for (const feature of featuresOfAuth(signed, url)) add(feature, `auth ${auth.kind}`)
  if (body.kind === 'file') add('body-file', 'body')
  if (body.kind !== 'none' && (method === 'GET' || method === 'HEAD')) add('body-on-get', 'body')
  if (body.kind !== 'none' && method === 'HEAD') add('body-on-head', 'body')
  if (body.kind !== 'none' && method === 'TRACE') add('body-on-trace', 'body')
  if ('source' in body && body.kind !== 'urlencoded' && plain(body.source).includes('\0')) add('text-nul', 'body')
  if (body.kind === 'urlencoded') {
    for (const name of repeated(body.fields.map((field) => plain(field.name))))
      add('form-field-repeated', `form field "${name}"`)
  }
  if (body.kind === 'multipart') {
    add('body-multipart', 'body')
    if (signed?.kind === 'digest') add('body-multipart-challenged', 'body')
    const isFormData = multipart.isFormData(body)
    for (const part of body.parts) {
      const place = `form field "${plain(part.name)}"`
      if (part.kind === 'file') {
        add('part-file', place)
        if (!isNamedByPath(part)) add('part-file-name', place)
        if (part.fileName.length === 0) add('part-file-name-empty', place)
      }
      if (part.kind === 'text' && plain(part.value).includes('\0')) add('text-nul', place)
      if (part.kind === 'text' ? part.contentType.length > 0 : part.hasOwnType) add('part-content-type', place)
      if (part.contentType.length > 0 && !isMediaType(part.contentType)) add('media-type-invalid', place)
      if (part.name.length === 0) add('part-name-empty', place)
      // What a variable holds is known when the program runs. A form that is not FormData's is written byte by byte.
      if (part.kind === 'text' && hasHole(part.value) && isFormData) add('part-line-ends', place)
      if (hasHole(part.name) || (part.kind === 'file' && hasHole(part.fileName))) add('part-name-open', place)
      const names = plain(part.name) + (part.kind === 'file' ? plain(part.fileName) : '')
      if (/["\r\n\\]/.test(names)) add('part-name-quoted', place)
      if (/["\r\n]/.test(names)) add('part-name-unquotable', place)
      // eslint-disable-next-line no-control-regex
      if (/[^\x00-\x7f]/.test(names)) add('part-name-non-ascii', place)
    }
  }
  const names = headers.map((header) => plain(header.name).toLowerCase())
  for (let index = 0; index < headers.length; index++) {
    const [name, value] = [names[index] as string, plain((headers[index] as Header).value)]
    const place = `header "${plain((headers[index] as Header).name)}"`
    if (value === '') {
      add('header-empty', place)
      if (name === 'accept-encoding' || name === 'user-agent') add('header-empty-implied', place)
    }
    if (isForbidden(name)) add('header-forbidden', place)
    if (HOP.has(name)) add('header-hop', place)
    if (name === 'connection' && !/^(?:close|keep-alive)?$/i.test(value)) add('header-connection', place)
    if (name === 'host') {
      add('header-host', place)
      if (signed?.kind === 'oauth1') add('auth-oauth1-host', place)
    }
    if (name === 'user-agent') add('header-user-agent', place)
    // eslint-disable-next-line no-control-regex
    if (/[^\x00-\x7f]/.test(value)) add('header-non-ascii', place)
  }
  for (const name of repeated(names)) add('header-repeated', `header "${name}"`)
  const type = headers[names.indexOf('content-type')]
  if ('source' in body && type !== undefined && /;\s*charset=(?!"?utf-8"?\s*(?:;|$))/i.test(plain(type.value)))
    add('header-charset', `header "${plain(type.name)}"`)
  const isTyped = type !== undefined
  if (signed?.kind === 'hawk' && (isTyped || body.kind === 'multipart') && body.kind !== 'none' && !isHashed(signed))
    add('auth-hawk-unhashed', 'auth hawk')
  if (isTyped && body.kind === 'none') add('header-type-without-body', 'header "Content-Type"')
  if (!isTyped && body.kind !== 'none' && body.kind !== 'multipart') {
    add('body-without-type', 'body')
    if (signed?.kind === 'oauth1') add('body-without-type-signed', 'body')
  }
  if (!STANDARD_METHODS.has(method)) add('method-custom', `method ${method}`)
  // https://fetch.spec.whatwg.org/#forbidden-method
  if (['CONNECT', 'TRACE', 'TRACK'].includes(method)) add('method-forbidden', `method ${method}`)
  if (hasDotSegment(url.path)) add('path-dots', 'URL')
  const path = filled(url.path, '')
  if (/[{}\\^`|]/.test(path)) add('path-reserved', 'URL')
  if (path.startsWith('//')) add('path-slashes', 'URL')
  if (/[[\]{}|\\^`]/.test(filled(url.text, ''))) add('query-reserved', 'URL')
  if (signed?.kind === 'oauth1') {
    if (/^&|&&|&$/.test(filled(url.search, 'x'))) add('query-empty-signed', 'URL')
    if (filled(url.search, '').includes('+')) add('query-plus-signed', 'URL')
  }
  if (plain(url.origin).includes('@')) add('url-userinfo', 'URL')
  for (const feature of featuresOfRedirect(request)) add(feature, 'saved response')
  if (behavior.followRedirects && behavior.maxRedirects >= 0) add('redirect-limit', 'maxRedirects')
  if (behavior.followRedirects && behavior.followOriginalHttpMethod) add('redirect-method', 'followOriginalHttpMethod')
  if (!behavior.followRedirects) add('redirect-off', 'followRedirects')
  if (!behavior.strictSsl) add('tls-insecure', 'strictSSL')
  if (found === undefined) return NO_FEATURES
  return new Map([...found].toSorted(([left], [right]) => FEATURES.indexOf(left) - FEATURES.indexOf(right)))
})

/** Most requests have none. */
const NO_FEATURES: ReadonlyMap<Feature, readonly string[]> = new Map()

function hasHole(source: Text): boolean {
  return source.some((part) => typeof part !== 'string')
}

/**
 * Where a saved response redirects, and the method is one for which clients do not agree: Postman goes on with GET after 301, 302 and 303,
 * with the same method and body after 307 and 308.
 */
function featuresOfRedirect({ behavior, method, redirectStatus }: Request): readonly Feature[] {
  if (!behavior.followRedirects || redirectStatus === 0) return []
  if (method === 'HEAD' && redirectStatus < 307) return ['redirect', 'redirect-head']
  const isSafe = method === 'GET' || method === 'HEAD'
  if (isSafe || behavior.followOriginalHttpMethod) return ['redirect']
  if (redirectStatus >= 307) return ['redirect', redirectStatus === 307 ? 'redirect-307' : 'redirect-308']
  // All change POST to GET.
  if (method === 'POST') return ['redirect']
  return [
    'redirect',
    redirectStatus === 301 ? 'redirect-301' : redirectStatus === 302 ? 'redirect-302' : 'redirect-303',
  ]
}

const STANDARD_METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

// https://fetch.spec.whatwg.org/#forbidden-request-header
const FORBIDDEN = new Set(
  'accept-charset accept-encoding access-control-request-headers access-control-request-method connection content-length cookie cookie2 date dnt expect keep-alive origin referer set-cookie te trailer transfer-encoding upgrade via'.split(
    ' ',
  ),
)
/** How the message goes from hop to hop (RFC 9110, 7.6.1), which some clients settle themselves. */
const HOP = new Set(['expect', 'keep-alive', 'upgrade'])
function isForbidden(name: string): boolean {
  return FORBIDDEN.has(name) || name.startsWith('proxy-') || name.startsWith('sec-')
}

function repeated(names: readonly string[]): Iterable<string> {
  if (names.length < 2) return []
  const seen = new Set<string>()
  return new Set(names.filter((name) => seen.size === seen.add(name).size))
}
