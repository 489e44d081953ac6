export interface Entry {
  readonly kind: 'collection' | 'folder' | 'request'
  readonly title: string
  readonly path: string
  readonly method: string
  readonly url: string
  /** The collection and folders around it. */
  readonly trail: string
  readonly prepared: Prepared
}

/** What is looked through: all in the form of {@link normal}. */
interface Prepared {
  readonly title: string
  readonly url: string
  readonly method: string
  readonly trail: string
  /** The description's first words, and names of parameters. */
  readonly text: string
  /** What the URL begins with, and the parts of its path. */
  readonly host: string
  readonly path: readonly string[]
}

export function prepare(entry: Omit<Entry, 'prepared'>, text: string): Entry {
  const url = normal(entry.url)
  const [host = '', ...path] = segments(url.replace(/^[a-z]+:\/\//, ''))
  const [title, method, trail] = [normal(entry.title), normal(entry.method), normal(entry.trail)]
  return { ...entry, prepared: { title, url, method, trail, text: normal(text), host, path } }
}
export interface Match {
  readonly entry: Entry
  readonly score: number
}

/** The entries in which every word of the query occurs, the best first; of equal ones in the order of the site. */
export function matchAll(entries: readonly Entry[], query: string, most: number): readonly Match[] {
  const words = wordsOf(query)
  if (words.length === 0) return []
  const found: Match[] = []
  for (const entry of entries) {
    const score = scoreOf(entry, words)
    if (score > 0) found.push({ entry, score })
  }
  return found.toSorted((a, b) => b.score - a.score).slice(0, most)
}

export function wordsOf(query: string): readonly string[] {
  return normal(query)
    .split(/\s+/)
    .filter((word) => word !== '')
}

/** Upper and lower case, accents and the ways to write a parameter of a path (`:id`, `{id}`, `{{id}}`) make no difference. */
export function normal(text: string): string {
  return (/^[\0-\x7f]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{Mn}+/gu, ''))
    .toLowerCase()
    .replace(/\{+([^{}]*)\}+/g, ':$1')
}

function scoreOf(entry: Entry, words: readonly string[]): number {
  const { title, url, method, trail, text, host, path } = entry.prepared
  let sum = 0
  for (const word of words) {
    const score = Math.max(
      placeIn(title, word) * 4,
      placeIn(url, word) * 3,
      word.includes('/') && leadsTo(host, path, segments(word)) ? 8 : 0,
      method === word ? 8 : 0,
      placeIn(trail, word),
      placeIn(text, word),
    )
    if (score === 0) return 0
    sum += score
  }
  // What is short says nothing else, and a request is what most people look for.
  return sum + (entry.kind === 'request' ? 0.5 : 0) + 1 / (1 + title.length)
}

/**
 * Whether a path, or the end of one, leads to a URL: `/books/42`, `/v1/books/42` and `books/{id}` to `{{base}}/books/:bookId`. A parameter may be called and
 * filled as one likes, and what a URL begins with may hold more than one part, but something has to be literally the same.
 */
function leadsTo(host: string, path: readonly string[], wanted: readonly string[]): boolean {
  const longest = host.startsWith(':') ? wanted.length - 1 : 0
  for (let skipped = 0; skipped <= longest; skipped++) {
    // What the URL begins with holds the skipped parts; it may hold nothing else then.
    const last = skipped > 0 ? 0 : path.length - 1
    for (let start = 0; start <= last; start++) if (isAlike(path, start, wanted, skipped)) return true
  }
  return false
}

function isAlike(path: readonly string[], start: number, wanted: readonly string[], skipped: number): boolean {
  let literal = 0
  for (let index = skipped; index < wanted.length; index++) {
    const [own, segment] = [path[start + index - skipped], wanted[index] ?? '']
    if (own === undefined) return false
    if (own === segment || (index === wanted.length - 1 && own.startsWith(segment))) literal++
    else if (!own.startsWith(':') && !segment.startsWith(':')) return false
  }
  return literal > 0
}

function segments(path: string): readonly string[] {
  return path
    .replace(/[?#].*/s, '')
    .split('/')
    .filter((segment) => segment !== '')
}

/** 3 at the beginning, 2 at the beginning of a word, 1 within one, 0 nowhere. */
function placeIn(field: string, word: string): number {
  const at = field.indexOf(word)
  if (at <= 0) return at === 0 ? 3 : 0
  for (let next = at; next !== -1; next = field.indexOf(word, next + 1)) {
    if (!/[\p{L}\p{N}]/u.test(field[next - 1] ?? '') || !/[\p{L}\p{N}]/u.test(word[0] ?? '')) return 2
  }
  return 1
}
