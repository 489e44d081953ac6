import type { Entry, SiteInfo } from '../context.ts'
import type { OutFile, PageNote } from '../format.ts'

/** What a page leaves for the search: `search-note.ts`. */
export type SearchNote = string

/** Entries in one file. */
const CHUNK = 1000

/**
 * The search index: every page's title, method, URL, folders, first words and names of parameters, in files of a thousand pages, each of one collection. The client loads
 * them when the search is opened, the collection at hand first, and looks through all of them: so a part of a word is found, in any script, and the parts
 * of a site that is built in pieces are joined by joining lists.
 *
 * `search/index.js` lists the files; they are scripts that hold one string of JSON, because a page that is opened from a disk can load scripts and nothing else.
 */
export function* searchFiles(pages: Iterable<PageNote>, { isSingle }: Pick<SiteInfo, 'isSingle'>): Iterable<OutFile> {
  const chunks: { collection: string; title: string }[] = []
  let trails: string[] = []
  let entries: unknown[] = []
  const flush = function* (): Iterable<OutFile> {
    if (entries.length > 0) yield script(String(chunks.length - 1), { trails, entries })
    ;[trails, entries] = [[], []]
  }
  const titles = new Map<string, string>()
  let collection: Entry | undefined
  for (const { page, parent, note } of pages) {
    if (page.kind === 'collection') {
      yield* flush()
      collection = page
      titles.clear()
    }
    const around = titles.get(parent)
    const trail = around ?? ''
    if (page.kind !== 'request') titles.set(page.path, around === undefined ? page.title : `${trail} › ${page.title}`)
    if (entries.length === CHUNK) yield* flush()
    if (entries.length === 0) chunks.push({ collection: collection?.path ?? '', title: collection?.title ?? '' })
    if (trails.at(-1) !== trail) trails.push(trail)
    // The home stands for an only collection.
    const path = isSingle && page.kind === 'collection' ? '' : page.path
    entries.push([page.kind, page.title, path, page.method, page.url, trails.length - 1, note as SearchNote])
  }
  yield* flush()
  yield script('index', chunks)
}

function script(name: string, content: unknown): OutFile {
  // A string of JSON in a string of JavaScript; nothing in it that old engines take for a line's end, or a tool for markup.
  const literal = JSON.stringify(JSON.stringify(content)).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return { path: `search/${name}.js`, content: `polysnipSearch(${JSON.stringify(name)},${literal})\n` }
}
