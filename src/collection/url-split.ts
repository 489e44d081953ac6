import { mark, NO_SECRETS, type Marked, type Range } from './holes.ts'

/** Where the parts of a URL lie in a marked string; `undefined` where it has none. */
export interface UrlRanges {
  readonly marked: Marked
  readonly protocol: Range | undefined
  readonly user: Range | undefined
  readonly password: Range | undefined
  readonly host: Range
  readonly port: Range | undefined
  /** Behind the first slash. */
  readonly path: Range | undefined
  readonly query: Range | undefined
  readonly hash: Range | undefined
}

/**
 * Takes a URL apart where `postman-url-encoder` does: not as the URL standard says, but from the outside in, holes
 * untouched.
 */
export function rangesOf(source: string, secrets = NO_SECRETS): UrlRanges {
  const unslashed = mark(source.trimStart(), secrets)
  const { flat } = unslashed
  let end = flat.length
  const before = (delimiter: string): Range | undefined => {
    const at = flat.slice(0, end).indexOf(delimiter)
    if (at === -1) return undefined
    const range: Range = [at + 1, end]
    end = at
    return range
  }
  const hash = before('#')
  const query = before('?')
  const head = flat.slice(0, end).replaceAll('\\', '/')
  const marked: Marked = { flat: head + flat.slice(end), holes: unslashed.holes, secrets }

  let start = 0
  let protocol: Range | undefined
  const colon = head.indexOf('://')
  if (colon !== -1) {
    protocol = [0, colon]
    start = colon + 3
    while (head[start] === '/') start++
  }
  let path: Range | undefined
  const slash = head.indexOf('/', start)
  if (slash !== -1) {
    path = [slash + 1, end]
    end = slash
  }
  let user: Range | undefined
  let password: Range | undefined
  const at = head.slice(start, end).lastIndexOf('@')
  if (at !== -1) {
    const separator = head.slice(start, start + at).indexOf(':')
    user = [start, start + (separator === -1 ? at : separator)]
    if (separator !== -1) password = [start + separator + 1, start + at]
    start += at + 1
  }
  let port: Range | undefined
  const portColon = head.slice(start, end).lastIndexOf(':')
  if (portColon !== -1 && !head.slice(start + portColon, end).includes(']')) {
    port = [start + portColon + 1, end]
    end = start + portColon
  }
  return { marked, protocol, user, password, host: [start, end], port, path, query, hash }
}

/** A URL's string as the object that a collection of format 2.1 would hold. */
export function splitUrl(source: string): { readonly [part: string]: unknown } {
  const ranges = rangesOf(source)
  const original = unmark(ranges.marked)
  const { protocol, user, password, host, port, path, query, hash } = ranges
  return {
    ...(protocol && { protocol: original(protocol) }),
    ...(user && { auth: { user: original(user), ...(password && { password: original(password) }) } }),
    host: original(host),
    ...(port && { port: original(port) }),
    ...(path && { path: original(path).split('/') }),
    ...(query && { query: original(query).split('&') }),
    ...(hash && { hash: original(hash) }),
  }
}

function unmark({ flat, holes }: Marked): (range: Range) => string {
  return ([start, end]) => {
    let [written, from] = ['', start]
    for (const { index, name } of holes) {
      if (index < start || index >= end) continue
      written += `${flat.slice(from, index)}{{${name}}}`
      from = index + 1
    }
    return written + flat.slice(from, end)
  }
}
