import { DIALECTS } from '../../pages/markdown/dialects.ts'
import { markdownText } from '../../pages/markdown/helpers.ts'
import { proseMarkdown } from '../../pages/prose/markdown.ts'
import { readDescription } from '../../pages/prose/description.ts'
import { summaryOf } from '../../pages/prose/summary.ts'
import type { PageRenderer } from '../../pages/renderer.ts'
import { lineOf } from '../../pages/text/line.ts'
import type { PageContext } from '../context.ts'
import { descriptionOf, type Content, type Format } from '../format.ts'
import { fileOf } from '../node.ts'
import { placed, type FlavorRules } from './flavors/flavor.ts'
import { frontMatter } from './front-matter.ts'
import { markdownLink, markdownList } from './list.ts'
import { navigationOf } from './navigation.ts'
import { paragraphs } from './paragraphs.ts'

/** Pages as a tool takes them that makes sites of Markdown, and its navigation. */
export function createFlavoredFormat(flavor: FlavorRules, printer: PageRenderer): Format {
  const { id, extension } = flavor
  const dialect = DIALECTS[id]
  const whole = (title: string, description: string, rest: object, ...parts: readonly string[]): string => {
    const line = lineOf(title.toWellFormed()).trim()
    const heading = flavor.printsTitle ? '' : `# ${markdownText(line, dialect)}`
    const head = {
      title: flavor.meta('title', line),
      ...(description === '' ? {} : { description: flavor.meta('description', description) }),
      ...rest,
    }
    return paragraphs(frontMatter(head), flavor.imports, heading, ...parts)
  }
  const body = (content: Content, { page, ancestors, contents, references }: PageContext): readonly string[] => {
    const hrefs = references.map((each) => ({ url: each.url, href: flavor.href(page, each.page) }))
    switch (content.kind) {
      case 'request':
        return [printer.print({ ...content.page, references: hrefs }, id).trimEnd()]
      case 'problem':
        return [`This request could not be read: ${markdownText(content.problem, dialect)}`]
      default:
        return [
          ancestors.map((link) => markdownLink(link, flavor.href(page, link), dialect)).join(' / '),
          proseMarkdown(readDescription(content.description, 2, 'linked', hrefs), dialect),
          markdownList(contents, (entry) => flavor.href(page, entry), dialect),
        ]
    }
  }
  return {
    id: 'markdown',
    page(content, context) {
      const page = placed(context)
      const parts = body(content, context)
      const text = whole(page.title, summary(content), flavor.frontMatter(page), ...parts)
      return {
        files: [{ path: fileOf(page, extension), content: text }, ...flavor.folderFiles(page)],
        note: null,
      }
    },
    *files(home) {
      const page = { kind: 'collection', path: '', title: lineOf(home.site.title), position: 0 } as const
      const list = markdownList(home.collections, (entry) => flavor.href(undefined, entry), dialect)
      yield { path: `index.${extension}`, content: whole(home.site.title, '', flavor.frontMatter(page), list) }
      yield* flavor.homeFiles(home)
    },
    *indexes(home, pages) {
      yield* flavor.navigationFiles(home, navigationOf(pages))
    },
  }
}

function summary(content: Content): string {
  return lineOf(summaryOf(descriptionOf(content), 160).toWellFormed())
}
