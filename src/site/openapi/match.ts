import { decoded, type ApiOperation } from './description.ts'

/**
 * The operation that a request is of: by its method and its path, which may hold `{{variables}}` and `:parameters`, and may begin with a
 * server's. Of several the one that says most: a segment written out goes before one in braces, from the left, as OpenAPI has it.
 * @param url as Postman shows it: `https://api.example.com/v1/books/42?x=1`, `{{baseUrl}}/books/:id`
 * @returns its index; -1 where there is none
 */
export function matchOperation(operations: readonly ApiOperation[], method: string, url: string): number {
  const segments = segmentsOf(requestPath(url))
  let best = -1
  let bestRank = ''
  for (const [index, operation] of operations.entries()) {
    if (operation.method !== method.toUpperCase()) continue
    for (const base of new Set([...operation.bases, ''])) {
      const rank = rankOf(segmentsOf(base + operation.path), segments)
      if (rank === undefined || rank <= bestRank) continue
      best = index
      bestRank = rank
    }
  }
  return best
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

/** How well a template fits: a letter a segment, `~` behind all of them; undefined where it does not. */
function rankOf(template: readonly string[], request: readonly string[]): string | undefined {
  if (template.length !== request.length) return undefined
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
