import type { Request } from '../../ir/request.ts'
import { plain } from '../../ir/text.ts'
import { listOf, member, written } from './raw.ts'

/**
 * A request's URL as documentation names it: `https://api.example.com/books/:bookId`, without a query and with the names of path variables
 * where the request has their values.
 *
 * The request knows its path as it is sent, the item how it was typed. The two are laid beside each other from their ends, because a variable
 * that the URL begins with may hold parts of the path; where they don't fit, the path is shown as it is sent.
 */
export function routeOf({ url, item }: Request): string {
  const sent = plain(url.path).split('/')
  const typed = typedPath(member(member(item, 'request'), 'url') ?? member(item, 'request'))
  const values = new Map(url.pathVariables.map(({ name, value }) => [name, plain(value)]))
  if (!typed.some((segment) => nameIn(segment, values) !== undefined)) return plain(url.base)
  const route: string[] = []
  let end = sent.length
  for (const segment of typed.toReversed()) {
    const name = nameIn(segment, values)
    const filled = name === undefined ? segment : (values.get(name) ?? '') + segment.slice(name.length + 1)
    const length = filled.split('/').length
    const own = sent.slice(Math.max(0, end - length), end)
    // Any other variable may be anything, in one part: what stands before it tells.
    if (own.length < length || (!segment.includes('{{') && !isSame(filled, own.join('/')))) return plain(url.base)
    route.unshift(...(name === undefined ? own : [segment]))
    end -= length
  }
  return plain(url.origin) + [...sent.slice(0, end), ...route].join('/')
}

/** The parts of the path, first to last. */
function typedPath(url: unknown): readonly string[] {
  const path = member(url, 'path')
  if (Array.isArray(path) && path.length > 0)
    return listOf(path).map((segment) => written(member(segment, 'value') ?? segment))
  if (typeof path === 'string' && path !== '') return path.replace(/^\//, '').split('/')
  return (written(url) || written(member(url, 'raw')))
    .replace(/[?#].*$/s, '')
    .replace(/^[^/]*:\/\//, '')
    .split('/')
    .slice(1)
}

/** `:id`, or `:id.json`: the name of a path variable that the request has. */
function nameIn(segment: string, values: ReadonlyMap<string, string>): string | undefined {
  if (!segment.startsWith(':')) return undefined
  const dot = segment.indexOf('.')
  const name = segment.slice(1, dot === -1 ? undefined : dot)
  return values.has(name) ? name : undefined
}

/** As typed, and as sent: percent-encoded. */
function isSame(typed: string, sent: string): boolean {
  return typed === sent || decoded(typed) === decoded(sent)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
