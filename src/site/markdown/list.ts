import type { Dialect } from '../../pages/markdown/dialect.ts'
import { GITHUB } from '../../pages/markdown/github.ts'
import { markdownText } from '../../pages/markdown/helpers.ts'
import { lineOf } from '../../pages/text/line.ts'
import type { Entry } from '../context.ts'
import { allEntries } from '../entries.ts'

/** A list of links, nested as the entries are. */
export function markdownList(entries: readonly Entry[], href: (entry: Entry) => string, dialect = GITHUB): string {
  return [...allEntries(entries)]
    .map(
      ({ entry, depth }) =>
        `${'  '.repeat(depth)}- ${markdownLink(entry, href(entry), dialect)}${requestLine(entry, dialect)}`,
    )
    .join('\n')
}

/** @param href percent-encoded, so that nothing in it is markup */
export function markdownLink({ title }: Pick<Entry, 'title'>, href: string, dialect = GITHUB): string {
  return `[${markdownText(title, dialect) || 'Untitled'}](${href})`
}

/** ` · \`GET https://…\``, or nothing for a folder. */
function requestLine({ kind, method, url }: Entry, dialect: Dialect): string {
  return kind === 'request' ? ` · ${dialect.inlineCode(lineOf(`${method} ${url}`).trim(), 'line')}` : ''
}
