import { PATH_HOLE } from './holes.ts'
import { isDisabled, isRaw, list, member, onlyString, string, written, type Raw } from './raw.ts'
import { splitUrl } from './url-split.ts'
import { valueAs } from './value-as.ts'

/** A URL as the collection holds it, before variables are resolved. */
export interface RawUrl {
  /** What Postman makes of it: the parts joined, not `raw`. Path variables are filled in. */
  readonly string: string
  /** The same with the names of path variables instead of values; nothing where it has none. */
  readonly route: string | undefined
  /** Enabled query parameters, for their descriptions. */
  readonly query: readonly RawQuery[]
  /** In the order of the path, then declared ones that the path does not name. */
  readonly pathVariables: readonly RawPathVariable[]
}
export interface RawQuery {
  readonly name: string
  readonly description: unknown
}
export interface RawPathVariable {
  readonly name: string
  /** As the string holds it: a value, or a hole. */
  readonly value: string
  readonly description: unknown
}

/** @param url an object, a string, or nothing at all */
export function joinUrl(url: unknown): RawUrl {
  const parts = isRaw(url) ? partsOf(url) : splitUrl(string(url))
  const variables = readPathVariables(list(parts, 'variable'))
  const segments = segmentsOf(member(parts, 'path'))
  const { path, used } = fillPath(segments, variables)
  const query = readQuery(member(parts, 'query'))
  const hash = member(parts, 'hash')
  const before = origin(parts)
  const joined =
    before +
    (path === undefined ? '' : `/${path}`) +
    (query.length === 0 ? '' : `?${query.map((entry) => entry.text).join('&')}`) +
    (typeof hash === 'string' ? `#${hash}` : '')
  const route = used.length === 0 || segments === undefined ? undefined : `${before}/${segments.join('/')}`
  const unused = [...variables.values()].filter((variable) => !used.includes(variable))
  return { string: joined, route, query, pathVariables: [...used, ...unused] }
}

/**
 * Postman's engine does not read `raw`. Where the parts lead nowhere, we do: people and programs write the address there alone, and beside it
 * what its parameters are.
 */
function partsOf(url: Raw): Raw {
  const raw = string(member(url, 'raw'))
  const says = (part: string): boolean => saysSomething(member(url, part))
  if (says('host') || (!isAddress(raw) && ['path', 'protocol', 'query'].some(says))) return url
  const split = splitUrl(raw)
  const query = member(split, 'query') ?? member(url, 'query')
  return { ...split, query, variable: member(url, 'variable') }
}

/** Whether it begins with a scheme or with a variable, and not with a path. */
function isAddress(raw: string): boolean {
  return /^\s*(?:[a-z][\w+.-]*:\/\/|\{\{)/i.test(raw)
}

function saysSomething(part: unknown): boolean {
  return part !== undefined && part !== null && part !== '' && !(Array.isArray(part) && part.length === 0)
}

function origin(parts: unknown): string {
  const [protocol, port] = [member(parts, 'protocol'), member(parts, 'port')]
  const [auth, host] = [member(parts, 'auth'), member(parts, 'host')]
  const scheme = protocol ? written(protocol) : ''
  const [user, password] = [member(auth, 'user'), member(auth, 'password')]
  const credentials = typeof user === 'string' || typeof password === 'string'
  return (
    (scheme === '' ? '' : scheme.endsWith('://') ? scheme : `${scheme}://`) +
    (credentials ? `${onlyString(user)}${typeof password === 'string' ? `:${password}` : ''}@` : '') +
    (Array.isArray(host) ? (host as unknown[]).map(written).join('.') : host ? written(host) : '') +
    (port === undefined || port === null ? '' : `:${written(port)}`)
  )
}

/** A path as a list of segments, as an object of them, or as one string. What is no string is no variable either. */
function segmentsOf(path: unknown): readonly string[] | undefined {
  if (typeof path === 'string') {
    // Postman leaves the slash where a line break follows somewhere.
    const trimmed = path.replace(/^\/(.+)$/, '$1')
    if (trimmed === '') return undefined
    return trimmed === '/' ? [''] : trimmed.split('/')
  }
  const segments = isRaw(path) ? Object.values(path) : path
  return Array.isArray(segments) ? (segments as unknown[]).map(written) : undefined
}

/** The path with values in the places of its variables, and these in order. */
function fillPath(
  segments: readonly string[] | undefined,
  variables: ReadonlyMap<string, RawPathVariable>,
): { readonly path: string | undefined; readonly used: readonly RawPathVariable[] } {
  if (segments === undefined || !segments.some((segment) => segment.startsWith(':')))
    return { path: segments?.join('/'), used: NONE }
  const used = new Map<string, RawPathVariable>()
  const path = segments.map((segment) => fillSegment(segment, variables, used)).join('/')
  return { path, used: [...used.values()] }
}

const NONE: readonly RawPathVariable[] = []

interface DeclaredVariable extends RawPathVariable {
  readonly isDeclared: true
}

function readPathVariables(entries: readonly unknown[]): ReadonlyMap<string, DeclaredVariable> {
  if (entries.length === 0) return NO_VARIABLES
  const variables = new Map<string, DeclaredVariable>()
  for (const entry of entries) {
    const name = string(member(entry, 'key')) || string(member(entry, 'id'))
    if (name === '') continue
    const isSet = member(entry, 'value') !== undefined && member(entry, 'value') !== null
    const value = (isSet ? onlyString(valueAs(entry)) : '') || `{{${PATH_HOLE}${name.trim()}}}`
    variables.set(name, { name, value, description: member(entry, 'description'), isDeclared: true })
  }
  return variables
}

const NO_VARIABLES: ReadonlyMap<string, DeclaredVariable> = new Map()

/** `:id`, or `:id.json`: what follows a dot is no part of the name. */
function fillSegment(
  segment: string,
  variables: ReadonlyMap<string, RawPathVariable>,
  used: Map<string, RawPathVariable>,
): string {
  if (!segment.startsWith(':')) return segment
  const dot = segment.indexOf('.')
  const name = segment.slice(1, dot === -1 ? undefined : dot)
  // A colon that only begins a word of the path (`/v1/{name}:cancel`) is a variable where it is declared.
  if (!variables.has(name) && !/^\w[\w-]*$/.test(name)) return segment
  const variable = variables.get(name) ?? { name, value: `{{${PATH_HOLE}${name.trim()}}}`, description: undefined }
  used.set(name, variable)
  return variable.value + segment.slice(name.length + 1)
}

/** As a list of objects or strings, one string, or an object of names and values. */
function readQuery(query: unknown): readonly (RawQuery & { readonly text: string })[] {
  if (typeof query === 'string') return query === '' ? [] : query.split('&').map(readParameter)
  if (isRaw(query) && Object.keys(query).length > 0)
    return Object.entries(query).map(([key, value]) => readParameter({ key, value }))
  // One parameter that says nothing.
  if (!Array.isArray(query)) return query ? [readParameter({})] : []
  return (query as unknown[])
    .filter((entry) => entry !== null && entry !== undefined && !isDisabled(entry))
    .map(readParameter)
}

function readParameter(entry: unknown): RawQuery & { readonly text: string } {
  if (typeof entry === 'string') return { name: nameOf(entry), text: entry, description: undefined }
  const [key, value] = [onlyString(member(entry, 'key')), member(entry, 'value')]
  const text = typeof value === 'string' ? `${escapeName(key)}=${escapeValue(value)}` : escapeName(key)
  return { name: nameOf(text), text, description: member(entry, 'description') }
}

/** The name and value of one parameter with its delimiters encoded, as `postman-collection` joins them. */
export function joinParameter(name: string, value: string): string {
  return `${escapeName(name)}=${escapeValue(value)}`
}

const escapeValue = (value: string): string =>
  outsideHoles(value, (part) => part.replaceAll('&', '%26').replaceAll('#', '%23'))
const escapeName = (name: string): string =>
  outsideHoles(name, (part) => part.replaceAll('&', '%26').replaceAll('#', '%23').replaceAll('=', '%3D'))

function outsideHoles(source: string, change: (part: string) => string): string {
  if (!/[&#=]/.test(source)) return source
  return source
    .split(/(\{\{[^{}]*\}\})/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('')
}

function nameOf(text: string): string {
  const end = text.indexOf('=')
  return end === -1 ? text : text.slice(0, end)
}
