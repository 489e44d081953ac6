export interface Entry {
  readonly kind: 'collection' | 'folder' | 'request'
  readonly title: string
  readonly path: string
  readonly method: string
  readonly url: string
  /** The collection and folders around it. */
  readonly trail: string
  /** The description's first words. */
  readonly text: string
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
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase()
    .replace(/\{+([^{}]*)\}+/g, ':$1')
}

const prepared = new WeakMap<Entry, readonly string[]>()

function scoreOf(entry: Entry, words: readonly string[]): number {
  let fields = prepared.get(entry)
  if (fields === undefined) {
    fields = [entry.title, entry.url, entry.method, entry.trail, entry.text].map(normal)
    prepared.set(entry, fields)
  }
  const [title = '', url = '', method = '', trail = '', text = ''] = fields
  let sum = 0
  for (const word of words) {
    const score = Math.max(
      placeIn(title, word) * 4,
      placeIn(url, word) * 3,
      leadsTo(url, word) ? 8 : 0,
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
function leadsTo(url: string, word: string): boolean {
  if (!word.includes('/')) return false
  const [host = '', ...path] = segments(url.replace(/^[a-z]+:\/\//, ''))
  const wanted = segments(word)
  const longest = host.startsWith(':') ? wanted.length - 1 : 0
  for (let skipped = 0; skipped <= longest; skipped++) {
    // What the URL begins with holds the skipped parts; it may hold nothing else then.
    const starts = skipped > 0 ? [0] : path.keys()
    for (const start of starts) if (isAlike(path.slice(start), wanted.slice(skipped))) return true
  }
  return false
}

function isAlike(path: readonly string[], wanted: readonly string[]): boolean {
  let literal = 0
  return (
    wanted.every((segment, index) => {
      const own = path[index] ?? ''
      const isSame = own === segment || (index === wanted.length - 1 && own.startsWith(segment))
      if (isSame) literal++
      return isSame || own.startsWith(':')
    }) && literal > 0
  )
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
