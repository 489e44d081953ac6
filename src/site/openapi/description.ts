import { PolysnipError, quoted } from '../../error.ts'

/** What an OpenAPI description says of where its operations are. Plain data. */
export interface ApiOperation {
  /** Upper case. */
  readonly method: string
  /** `/books/{bookId}` */
  readonly path: string
  /** Paths of the servers that it is reached at, without the slash at their end: `/v1`; may hold variables in braces. */
  readonly bases: readonly string[]
  /** Where the operation stands in the description: names of members, outermost first. */
  readonly place: readonly string[]
  /** Whether it has samples already. */
  readonly hasSamples: boolean
}

/** Of a path item; others are no operations. https://spec.openapis.org/oas/v3.1.1.html#path-item-object */
const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query']

/**
 * The operations of a description, in its order.
 * @param description parsed
 * @throws PolysnipError (`openapi`) for what is no OpenAPI 3
 */
export function operationsOf(description: unknown): readonly ApiOperation[] {
  const root = objectOf(description)
  // Without quotes YAML takes `3.1` for a number.
  const version = String(root['openapi'] ?? '')
  if (!/^3(?:\.|$)/.test(version)) {
    const found = 'swagger' in root ? 'Swagger 2' : version === '' ? 'none' : quoted(version)
    throw new PolysnipError('openapi', `expected an OpenAPI description with \`openapi: 3.…\`, found ${found}`)
  }
  const shared = basesOf(root['servers']) ?? ['']
  return Object.entries(objectOf(root['paths'])).flatMap(([path, value]) => {
    const { item, place } = resolved(root, value, ['paths', path])
    const ofPath = basesOf(item['servers']) ?? shared
    return METHODS.filter((method) => isObject(item[method])).map((method): ApiOperation => {
      const operation = objectOf(item[method])
      return {
        method: method.toUpperCase(),
        path,
        bases: basesOf(operation['servers']) ?? ofPath,
        place: [...place, method],
        hasSamples: 'x-codeSamples' in operation,
      }
    })
  })
}

/** A path item, or the one in the same file that it refers to. */
function resolved(
  root: Fields,
  value: unknown,
  place: readonly string[],
): { readonly item: Fields; readonly place: readonly string[] } {
  const item = objectOf(value)
  const { $ref } = item
  if (typeof $ref !== 'string' || !$ref.startsWith('#/')) return { item, place }
  // RFC 6901, in a fragment.
  const names = $ref.slice(2).split('/').map(unescapePointer)
  let found: unknown = root
  for (const name of names) found = Object.hasOwn(objectOf(found), name) ? objectOf(found)[name] : undefined
  return { item: objectOf(found), place: names }
}

function unescapePointer(token: string): string {
  return decoded(token).replaceAll('~1', '/').replaceAll('~0', '~')
}

/** Paths of servers; undefined where none is given. */
function basesOf(servers: unknown): readonly string[] | undefined {
  if (!Array.isArray(servers) || servers.length === 0) return undefined
  const paths = servers.flatMap((server) => {
    const { url, variables } = objectOf(server)
    if (typeof url !== 'string') return ['']
    // A variable may hold slashes, or the whole address.
    const usual = url.replace(/\{([^{}]*)\}/g, (variable, name: string) => defaultOf(variables, name) ?? variable)
    return [pathOf(url), pathOf(usual)]
  })
  return [...new Set(paths.map((path) => path.replace(/\/$/, '')))]
}

function defaultOf(variables: unknown, name: string): string | undefined {
  const all = objectOf(variables)
  const value = Object.hasOwn(all, name) ? objectOf(all[name])['default'] : undefined
  return typeof value === 'string' ? value : undefined
}

/** `https://{host}/v1?x` -> `/v1`; a URL may be relative. */
function pathOf(url: string): string {
  const [address = ''] = url.split(/[?#]/)
  const start = address.indexOf('://')
  const slash = address.indexOf('/', start === -1 ? 0 : start + 3)
  return slash === -1 ? '' : address.slice(slash)
}

export function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

type Fields = Readonly<Record<string, unknown>>
function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
function objectOf(value: unknown): Fields {
  return isObject(value) ? value : {}
}
