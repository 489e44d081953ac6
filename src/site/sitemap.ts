import type { Format, PageNote } from './format.ts'
import { fileOf, relativeUrl } from './node.ts'

/** https://www.sitemaps.org/protocol.html: no more in one file. */
const MOST = 50_000

/** `sitemap.xml`, and the files that it names where there are too many pages for one. Nothing without a base URL. */
export function createSitemapFormat(extension: string): Format {
  return {
    id: 'sitemap',
    page: () => ({ files: [], note: null }),
    *files() {},
    *indexes({ site: { baseUrl, isSingle }, collections }, all) {
      if (baseUrl === '') return
      const pages = extension === 'html' && isSingle ? withoutCollections(all) : all
      // The home is one, too.
      const count = collections.length === 0 ? 0 : [...pages].length + 1
      if (count <= MOST) {
        yield { path: 'sitemap.xml', content: urls(baseUrl, pages, extension, 0) }
        return
      }
      const parts = Array.from({ length: Math.ceil(count / MOST) }, (_, part) => `sitemap-${part + 1}.xml`)
      for (const [part, path] of parts.entries()) yield { path, content: urls(baseUrl, pages, extension, part) }
      const maps = parts.map((path) => `  <sitemap><loc>${escapeXml(baseUrl + path)}</loc></sitemap>\n`)
      yield { path: 'sitemap.xml', content: `${HEAD}<sitemapindex ${SPACE}>\n${maps.join('')}</sitemapindex>\n` }
    },
  }
}

/** The home of an only collection stands for the collection's page. */
function withoutCollections(pages: Iterable<PageNote>): Iterable<PageNote> {
  return {
    *[Symbol.iterator]() {
      for (const note of pages) if (note.page.kind !== 'collection') yield note
    },
  }
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
const SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

function* urls(baseUrl: string, pages: Iterable<PageNote>, extension: string, part: number): Generator<string, void> {
  yield `${HEAD}<urlset ${SPACE}>\n`
  let index = 0
  for (const file of filesOf(pages, extension)) {
    if (Math.floor(index++ / MOST) !== part) continue
    yield `  <url><loc>${escapeXml(baseUrl + relativeUrl('sitemap.xml', file))}</loc></url>\n`
  }
  yield '</urlset>\n'
}

function* filesOf(pages: Iterable<PageNote>, extension: string): Generator<string, void> {
  yield `index.${extension}`
  for (const { page } of pages) yield fileOf(page, extension)
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
}
