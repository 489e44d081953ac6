import { isLiteral, mapText, NOTHING, plain, text, type Text } from '../ir/text.ts'
import type { PathVariable, QueryParameter, Url } from '../ir/url.ts'
import { isUtf8 } from '../ir/utf8.ts'
import { readDescription } from './description.ts'
import { cut, PATH_HOLE, same, type Marked, type Range } from './holes.ts'
import { oneIfEmpty } from './freeze.ts'
import { encodeHost } from './host.ts'
import { decode, encodePath, encodeQuery, encodeSigned, encodeUnsendable } from './percent.ts'
import type { Scope } from './scope.ts'
import { rangesOf, type UrlRanges } from './url-split.ts'
import { joinUrl, type RawUrl } from './url-string.ts'

/** A URL with its variables resolved, before auth adds to its query. */
export interface ResolvedUrl {
  /** Nothing where the item has no URL. */
  readonly ranges: UrlRanges | undefined
  /** The same of the route, where that is another one. */
  readonly route: UrlRanges | undefined
  readonly pieces: readonly QueryPiece[]
  readonly pathVariables: readonly PathVariable[]
  /** `user:password@`, which Postman sends as basic auth. */
  readonly credentials: { readonly username: Text; readonly password: Text } | undefined
}

/** What stands between two `&`: its holes are encoded, its characters not yet. */
export interface QueryPiece {
  readonly name: Text
  /** `undefined` where there is no `=`. */
  readonly value: Text | undefined
  readonly description: string
  readonly origin: 'explicit' | 'auth'
}

export function resolveUrl(url: unknown, scope: Scope): ResolvedUrl {
  const raw = joinUrl(url)
  const resolve = (source: string): string => scope.resolve(fillGiven(source, scope))
  const pathVariables = raw.pathVariables.map(({ name, value, description }) => ({
    name,
    value: scope.text(fillGiven(value, scope)),
    description: readDescription(description),
  }))
  const resolved = resolve(raw.string)
  if (resolved.trim() === '')
    return { ranges: undefined, route: undefined, pieces: [], pathVariables, credentials: undefined }
  const ranges = rangesOf(resolved, scope.secrets)
  const route = raw.route === undefined ? undefined : rangesOf(resolve(raw.route), scope.secrets)
  return { ranges, route, pieces: piecesOf(ranges, raw, resolve), pathVariables, credentials: credentialsOf(ranges) }
}

/** Path variables are no variables to Postman; but who gives a value by that name means them. */
function fillGiven(source: string, scope: Scope): string {
  if (!source.includes(PATH_HOLE)) return source
  return source.replace(/\{\{\0:([^{}]+)\}\}/g, (hole, name: string) => scope.given(name) ?? hole)
}

function credentialsOf({ marked, user, password }: UrlRanges): ResolvedUrl['credentials'] {
  // `http://@host/` names nobody.
  if (user === undefined || (user[0] === user[1] && password === undefined)) return undefined
  const part = (range: Range | undefined): Text => (range === undefined ? [] : mapText(cut(marked, range), decode))
  return { username: part(user), password: part(password) }
}

function piecesOf(
  { marked, query }: UrlRanges,
  raw: RawUrl,
  resolve: (source: string) => string,
): readonly QueryPiece[] {
  if (query === undefined) return []
  const descriptions = new Map<string, string[]>()
  for (const entry of raw.query) {
    const name = resolve(entry.name)
    const known = descriptions.get(name)
    if (known === undefined) descriptions.set(name, [readDescription(entry.description)])
    else known.push(readDescription(entry.description))
  }
  const pieces: QueryPiece[] = []
  for (let [start, end] = query; start <= end;) {
    const next = marked.flat.indexOf('&', start)
    const stop = next === -1 || next > end ? end : next
    const equals = marked.flat.slice(start, stop).indexOf('=')
    const name = cut(marked, [start, equals === -1 ? stop : start + equals], 'query')
    const value = equals === -1 ? undefined : cut(marked, [start + equals + 1, stop], 'query')
    pieces.push({ name, value, description: descriptions.get(plain(name))?.shift() ?? '', origin: 'explicit' })
    start = stop + 1
  }
  return pieces
}

/** How the parts of a URL are encoded. */
export interface UrlEncoding {
  readonly path: (literal: string) => string
  readonly query: (literal: string) => string
}
export const ENCODED: UrlEncoding = { path: encodePath, query: encodeQuery }
/** By OAuth 1, which leaves out what is empty between two `&`, too. */
export const SIGNED: UrlEncoding = { path: encodePath, query: encodeSigned }
/** By `protocolProfileBehavior.disableUrlEncoding`. */
export const AS_TYPED: UrlEncoding = { path: encodeUnsendable, query: encodeUnsendable }

/** Whether {@link AS_TYPED} would encode a character of it. */
export function hasUnsendable({ ranges }: ResolvedUrl, pieces: readonly QueryPiece[]): boolean {
  if (ranges === undefined) return false
  const path = ranges.path ? cut(ranges.marked, ranges.path) : []
  const parts = [...path, ...pieces.flatMap(({ name, value = [] }) => [...name, ...value])]
  return parts.some((part) => typeof part === 'string' && encodeUnsendable(part) !== part)
}

export function finishUrl(
  { ranges, route, pathVariables }: ResolvedUrl,
  typed: readonly QueryPiece[],
  encoding: UrlEncoding,
  scope: Scope,
): Url {
  const pieces = encoding === SIGNED && typed.length > 1 ? typed.filter(saysSomething) : typed
  if (ranges === undefined) return { ...NO_URL, pathVariables }
  const { base, origin, scheme, host, port, path } = readBase(ranges, encoding)
  const search = pieces.length === 0 ? NOTHING : searchOf(pieces, encoding)
  const query = pieces.length === 0 ? NOTHING : text('?', search)
  const isBare = query.length === 0
  return {
    text: isBare ? base : text(base, query),
    base,
    origin: scope.shared(origin),
    scheme,
    host: scope.shared(host),
    port,
    path,
    target: isBare ? path : text(path, query),
    search,
    query: oneIfEmpty(pieces.filter(saysSomething).map((piece) => readParameter(piece, encoding, scope))),
    route: route === undefined ? base : readBase(route, encoding).base,
    pathVariables: oneIfEmpty(pathVariables),
    fragment: ranges.hash === undefined ? NOTHING : cut(ranges.marked, ranges.hash),
  }
}

/** All before the query. */
function readBase(
  ranges: UrlRanges,
  encoding: UrlEncoding,
): Pick<Url, 'base' | 'origin' | 'scheme' | 'host' | 'port' | 'path'> {
  const { marked } = ranges
  const [scheme, prefix] = readScheme(ranges)
  const host = readHost(cut(marked, ranges.host))
  const port = ranges.port === undefined ? NOTHING : cut(marked, ranges.port)
  const origin = text(prefix, host, port.length === 0 ? [] : text(':', port))
  const path = ranges.path
    ? text('/', cut(marked, ranges.path, 'path', encoding.path))
    : endsInHole(ranges)
      ? []
      : ['/']
  return { base: text(origin, path), origin, scheme, host, port, path }
}

const NO_URL: Url = {
  ...{ text: [], base: [], origin: [], scheme: '', host: [], port: [], path: [], target: [], search: [] },
  ...{ query: [], route: [], pathVariables: [], fragment: [] },
}

/** Postman's default is http; a URL that begins with a hole may hold its scheme there. */
function readScheme({ marked, protocol, user, host }: UrlRanges): readonly [Url['scheme'], Text] {
  if (protocol === undefined) {
    const isOpen = user === undefined && marked.holes[0]?.index === 0 && host[1] > 0
    return isOpen ? ['', []] : ['http', ['http://']]
  }
  const written = cut(marked, protocol, 'none', lower)
  const name = isLiteral(written) ? plain(written) : ''
  return [name === 'http' || name === 'https' ? name : '', text(written, '://')]
}

function readHost(host: Text): Text {
  if (host.length === 0) return host
  return isLiteral(host) ? [encodeHost(plain(host))] : mapText(host, lower)
}

/** Whether Postman can sign it with OAuth 1; where it can't, it leaves the query as it is. */
export function isDecodable({ name, value = [] }: QueryPiece): boolean {
  return [...name, ...value].every((part) => typeof part !== 'string' || isUtf8(part))
}

function saysSomething({ name, value }: QueryPiece): boolean {
  return name.length > 0 || value !== undefined
}

function lower(literal: string): string {
  return literal.toLowerCase()
}

function endsInHole({ marked, host, port }: UrlRanges): boolean {
  const end = port === undefined ? host[1] : port[1]
  return isHole(marked, end - 1)
}

function isHole({ holes }: Marked, at: number): boolean {
  return holes.some(({ index }) => index === at)
}

function searchOf(pieces: readonly QueryPiece[], { query }: UrlEncoding): Text {
  const parts: (string | Text)[] = []
  for (const { name, value } of pieces) {
    if (parts.length > 0) parts.push('&')
    parts.push(mapText(name, query))
    if (value !== undefined) parts.push('=', mapText(value, query))
  }
  return text(...parts)
}

function readParameter(
  { name, value, description, origin }: QueryPiece,
  encoding: UrlEncoding,
  scope: Scope,
): QueryParameter {
  const typed = (source: Text): Text => scope.shared(mapText(source, same, 'none'))
  const decoded = (source: Text): Text =>
    scope.shared(mapText(source, (literal) => decode(encoding.query(literal)), 'none'))
  return {
    name: typed(name),
    value: typed(value ?? NOTHING),
    hasValue: value !== undefined,
    decodedName: decoded(name),
    decodedValue: decoded(value ?? NOTHING),
    description,
    origin,
  }
}
