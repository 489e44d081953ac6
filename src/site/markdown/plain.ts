import { markdownText } from '../../pages/markdown/helpers.ts'
import { proseMarkdown } from '../../pages/prose/markdown.ts'
import { readDescription } from '../../pages/prose/description.ts'
import type { PageRenderer } from '../../pages/renderer.ts'
import type { PageContext } from '../context.ts'
import type { Content, Format } from '../format.ts'
import { fileOf, relativeUrl } from '../node.ts'
import { markdownLink, markdownList } from './list.ts'
import { paragraphs } from './paragraphs.ts'

/** Pages in Markdown as GitHub reads it: the twins of other pages. */
export function createMarkdownFormat(printer: PageRenderer): Format {
  const page = (content: Content, context: PageContext): string => {
    const from = fileOf(context.page, 'md')
    const references = context.references.map(({ url, page }) => ({ url, href: relativeUrl(from, fileOf(page, 'md')) }))
    const title = `# ${markdownText(context.page.title)}`
    const trail = context.ancestors.map((link) => markdownLink(link, relativeUrl(from, fileOf(link, 'md')))).join(' / ')
    switch (content.kind) {
      case 'request':
        return printer.print({ ...content.page, references }, 'markdown')
      case 'problem':
        return paragraphs(title, trail, `This request could not be read: ${markdownText(content.problem)}`)
      default: {
        const list = markdownList(context.contents, (entry) => relativeUrl(from, fileOf(entry, 'md')))
        return paragraphs(
          title,
          trail,
          proseMarkdown(readDescription(content.description, 2, 'linked', references)),
          list,
        )
      }
    }
  }
  return {
    id: 'markdown',
    page: (content, context) => ({
      files: [{ path: fileOf(context.page, 'md'), content: page(content, context) }],
      note: null,
    }),
    *files({ site, collections }) {
      const list = markdownList(collections, (entry) => relativeUrl('index.md', fileOf(entry, 'md')))
      yield { path: 'index.md', content: paragraphs(`# ${markdownText(site.title)}`, list) }
    },
    *indexes() {},
  }
}
