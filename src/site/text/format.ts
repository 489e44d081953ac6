import type { PageRenderer } from '../../pages/renderer.ts'
import { readProse } from '../../pages/prose/read.ts'
import { proseText } from '../../pages/prose/text.ts'
import { lineOf, linesOf } from '../../pages/text/line.ts'
import type { Entry, PageContext } from '../context.ts'
import { allEntries } from '../entries.ts'
import type { Content, Format } from '../format.ts'
import { fileOf } from '../node.ts'

/** Pages as plain text. */
export function createTextFormat(printer: PageRenderer): Format {
  const page = (content: Content, context: PageContext): string => {
    switch (content.kind) {
      case 'request':
        return printer.print(content.page, 'text')
      case 'problem':
        return paragraphs(
          trailOf(context),
          lineOf(context.page.title),
          `This request could not be read: ${lineOf(content.problem)}`,
        )
      default:
        return paragraphs(
          trailOf(context),
          lineOf(context.page.title),
          proseOf(content.description),
          listOf(context.contents),
        )
    }
  }
  return {
    id: 'text',
    page: (content, context) => ({
      files: [{ path: fileOf(context.page, 'txt'), content: page(content, context) }],
      note: null,
    }),
    *files({ site, collections }) {
      yield { path: 'index.txt', content: paragraphs(lineOf(site.title), listOf(collections)) }
    },
    *indexes() {},
  }
}

function trailOf({ ancestors }: PageContext): string {
  return ancestors.map(({ title }) => lineOf(title)).join(' / ')
}

function proseOf(description: string): string {
  return linesOf(proseText(readProse(description, 2))).trim()
}

function listOf(entries: readonly Entry[]): string {
  return [...allEntries(entries)]
    .map(({ entry, depth }) => {
      const { kind, title, method, url } = entry
      const line = kind === 'request' ? `${lineOf(title)}  ${lineOf(method)} ${lineOf(url)}` : lineOf(title)
      return `${'  '.repeat(depth)}• ${line.trimEnd()}`
    })
    .join('\n')
}

function paragraphs(...parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}
