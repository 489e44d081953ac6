import { inlineCode } from '../../pages/markdown/inline-code.ts'
import { markdownText } from '../../pages/markdown/helpers.ts'
import { lineOf } from '../../pages/text/line.ts'
import type { Entry } from '../context.ts'
import { allEntries } from '../entries.ts'

/** A list of links, nested as the entries are. */
export function markdownList(entries: readonly Entry[], href: (entry: Entry) => string): string {
  return [...allEntries(entries)]
    .map(({ entry, depth }) => `${'  '.repeat(depth)}- ${markdownLink(entry, href(entry))}${requestLine(entry)}`)
    .join('\n')
}

/** @param href percent-encoded, so that nothing in it is markup */
export function markdownLink({ title }: Pick<Entry, 'title'>, href: string): string {
  return `[${markdownText(title) || 'Untitled'}](${href})`
}

/** ` · \`GET https://…\``, or nothing for a folder. */
function requestLine({ kind, method, url }: Entry): string {
  return kind === 'request' ? ` · ${inlineCode(lineOf(`${method} ${url}`).trim())}` : ''
}
