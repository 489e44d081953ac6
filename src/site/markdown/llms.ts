import { markdownText } from '../../pages/markdown/helpers.ts'
import { inlineCode } from '../../pages/markdown/inline-code.ts'
import { lineOf } from '../../pages/text/line.ts'
import type { Format, Home, Pages } from '../format.ts'
import { requestCount } from '../entries.ts'
import { fileOf } from '../node.ts'
import type { FlavorRules } from './flavors/flavor.ts'
import { markdownLink } from './list.ts'

/** Where pages lie, and where they are read. */
export type Addressed = Pick<FlavorRules, 'extension' | 'route'>

/** `llms.txt` (https://llmstxt.org): what there is, for programs that read; and `llms-full.txt`: all of it, one page after the other. */
export function createLlmsFormat({ extension, route }: Addressed): Format {
  return {
    id: 'llms',
    page: () => ({ files: [], note: null }),
    *files() {},
    *indexes(home, pages) {
      yield { path: 'llms.txt', content: overview(home, pages, route) }
      yield { path: 'llms-full.txt', content: everything(pages, extension) }
    },
  }
}

function* overview({ site, collections }: Home, pages: Pages, route: Addressed['route']): Generator<string, void> {
  yield `# ${markdownText(site.title)}\n`
  const requests = collections.reduce((sum, each) => sum + each.requests, 0)
  const targets = site.targets.map(({ title }) => markdownText(title)).join(', ')
  yield `\n> ${requestCount(requests)}${targets === '' ? '' : `, each with samples for ${targets}`}.\n`
  for (const { page } of pages) {
    if (page.kind === 'collection') yield `\n## ${markdownText(page.title)}\n\n`
    const url = site.baseUrl + route(page)
    const note =
      page.kind === 'request' ? inlineCode(lineOf(`${page.method} ${page.url}`)) : requestCount(page.requests)
    yield `- ${markdownLink(page, url)}: ${note}\n`
  }
}

function* everything(pages: Pages, extension: string): Generator<string, void> {
  let isFirst = true
  for (const { page } of pages) {
    if (!isFirst) yield '\n---\n\n'
    isFirst = false
    yield pages.read(fileOf(page, extension))
  }
}
