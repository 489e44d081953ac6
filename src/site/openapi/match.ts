import { decoded, type ApiOperation } from './description.ts'

/**
 * Finds the operation that a request is of: by its method and its path, which may hold `{{variables}}` and `:parameters`, and may begin with a
 * server's. Of several the one that says most: a segment written out goes before one in braces, from the left, as OpenAPI has it.
 * @returns of a method and a URL as Postman shows it (`https://api.example.com/v1/books/42?x=1`, `{{baseUrl}}/books/:id`) the operation's index; -1 where there is none
 */
export function createMatcher(operations: readonly ApiOperation[]): (method: string, url: string) => number {
  const closed = templatesOf(operations, (base) => [base])
  const open = templatesOf(operations, endsOf)
  return (method, url) => {
    const path = requestPath(url)
    const segments = segmentsOf(path)
    const templates = url.startsWith('{{') ? open : closed
    let best = -1
    let bestRank = ''
    for (const { operation, template, isSlashed } of templates.get(keyOf(method, segments)) ?? []) {
      const fit = rankOf(template, segments)
      if (fit === undefined) continue
      // Some descriptions tell `/books` from `/books/`; most requests don't.
      const rank = fit + (isSlashed === path.endsWith('/') ? 'b' : 'a')
      if (rank <= bestRank) continue
      best = operation
      bestRank = rank
    }
    return best
  }
}

interface Template {
  /** Index of the operation. */
  readonly operation: number
  readonly template: readonly string[]
  readonly isSlashed: boolean
}

/** What a request can be like, by what is told at a glance: a description may have thousands of operations, and a collection as many requests. */
function templatesOf(
  operations: readonly ApiOperation[],
  beginningsOf: (base: string) => readonly string[],
): ReadonlyMap<string, readonly Template[]> {
  const templates = new Map<string, Template[]>()
  for (const [operation, { method, path, bases }] of operations.entries()) {
    for (const base of new Set([...bases.flatMap(beginningsOf), ''])) {
      const template = segmentsOf(base + path)
      const key = keyOf(method, template)
      const alike = templates.get(key) ?? []
      if (alike.length === 0) templates.set(key, alike)
      alike.push({ operation, template, isSlashed: path.endsWith('/') })
    }
  }
  return templates
}

function keyOf(method: string, { length }: readonly string[]): string {
  return `${length} ${method.toUpperCase()}`
}

/** What follows a variable of which nobody knows how much of a server's path it holds: `/api/v1`, `/v1`. */
function endsOf(base: string): readonly string[] {
  const segments = base.split('/').slice(1)
  return segments.map((_, index) => `/${segments.slice(index).join('/')}`)
}

/** What stands behind the authority, which may be a variable: no query, no fragment. */
function requestPath(url: string): string {
  const start = url.indexOf('://')
  const rest = start === -1 ? url : url.slice(start + 3)
  const end = indexOutside(rest, '?#')
  const address = end === -1 ? rest : rest.slice(0, end)
  const slash = indexOutside(address, '/')
  return slash === -1 ? '' : address.slice(slash)
}

/** Where one of the characters first stands, but not in a variable. */
function indexOutside(text: string, characters: string): number {
  for (let at = 0; at < text.length; at++) {
    if (text.startsWith('{{', at)) {
      const end = text.indexOf('}}', at)
      if (end !== -1) at = end + 1
    } else if (characters.includes(text[at] as string)) return at
  }
  return -1
}

function segmentsOf(path: string): readonly string[] {
  const segments = path.split('/').slice(1)
  return segments.at(-1) === '' ? segments.slice(0, -1) : segments
}

/** How well a template of as many segments fits: a letter a segment, `~` behind all of them; undefined where it does not. */
function rankOf(template: readonly string[], request: readonly string[]): string | undefined {
  let rank = '~'
  for (const [index, wanted] of template.entries()) {
    const fit = fitOf(wanted, request[index] as string)
    if (fit === undefined) return undefined
    rank += fit
  }
  return rank
}

function fitOf(template: string, segment: string): string | undefined {
  const isHole = /^(?::.|\{\{.*\}\}$)/.test(segment)
  if (!template.includes('{')) return !isHole && decoded(segment) === decoded(template) ? 'c' : undefined
  if (isHole) return /^\{[^}]*\}$/.test(template) ? 'a' : undefined
  const literals = template.split(/\{[^}]*\}/).map(decoded)
  const text = decoded(segment)
  const [first = '', ...rest] = literals
  const last = rest.pop() ?? ''
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length + 1) return undefined
  let at = first.length
  for (const literal of rest) {
    // What braces stand for is never empty.
    const found = text.indexOf(literal, at + 1)
    if (found === -1) return undefined
    at = found + literal.length
  }
  return at < text.length - last.length ? (first + last + rest.join('') === '' ? 'a' : 'b') : undefined
}
