import { matchAll, prepare, type Entry, type Match } from './match.ts'

declare global {
  /** What the index's scripts call. */
  var polysnipSearch: (name: string, json: string) => void
}

export interface SearchIndex {
  /** Begins to load; `changed` is called whenever more can be found. */
  load(changed: () => void): void
  isComplete(): boolean
  find(query: string, most: number): readonly Match[]
}

/** The search index (`src/site/html/search.ts` says what it holds), loaded piece by piece, the collection at hand first. */
export function createSearchIndex(): SearchIndex {
  const { root = '', collection: here } = document.documentElement.dataset
  const loaded = new Map<number, readonly Entry[]>()
  let all: readonly Entry[] = []
  let missing = Number.POSITIVE_INFINITY
  const request = (name: string): void => {
    const script = document.createElement('script')
    script.src = `${root}search/${name}.js`
    document.head.append(script)
  }
  const receive = (name: string, json: string): void => {
    if (name === 'index') {
      const chunks = JSON.parse(json) as readonly { readonly collection: string }[]
      missing = chunks.length
      const isHere = (index: number): boolean => chunks[index]?.collection === here
      const order = [...chunks.keys()].toSorted((a, b) => Number(isHere(b)) - Number(isHere(a)))
      for (const index of order) request(String(index))
    } else {
      const { trails, entries } = JSON.parse(json) as { trails: readonly string[]; entries: readonly Raw[] }
      loaded.set(
        Number(name),
        entries.map((entry) => read(entry, trails)),
      )
      missing--
      all = [...loaded].toSorted(([a], [b]) => a - b).flatMap(([, some]) => some)
    }
  }
  return {
    load(changed) {
      if (globalThis.polysnipSearch !== undefined) return
      globalThis.polysnipSearch = (name, json) => {
        receive(name, json)
        changed()
      }
      request('index')
    },
    isComplete: () => missing === 0,
    find: (query, most) => matchAll(all, query, most),
  }
}

type Raw = readonly [
  Entry['kind'],
  title: string,
  path: string,
  method: string,
  url: string,
  trail: number,
  text: string,
]

function read([kind, title, path, method, url, trail, text]: Raw, trails: readonly string[]): Entry {
  return prepare({ kind, title, path, method, url, trail: trails[trail] ?? '' }, text)
}
