import type { Helper, Output } from '../../render/vocabulary.ts'
import { preformatted, proseHtml } from '../prose/html.ts'
import { readDescription } from '../prose/description.ts'
import { linesOf } from '../text/line.ts'
import { escapeHtml } from './escape.ts'

export const htmlHelpers = {
  /** `{{code value}}`: as code within a line; its blanks and line breaks are seen. */
  code: ({ writer }, _hash, value) => writer.seal(codeOf(String(value))),
  /** `{{block code highlight}}`: a block of code. */
  block: ({ writer }, _hash, value, language = '') =>
    writer.seal(preformatted(linesOf(String(value)).replace(/\n+$/, ''), String(language))),
  /** `{{json item}}` */
  json: ({ writer }, _hash, value) => writer.seal(preformatted(JSON.stringify(value, null, 2), 'json')),
  /** `{{prose description 2}}`: a description whose headings begin at the level. */
  prose: ({ writer }, _hash, value, level) =>
    writer.seal(proseHtml(readDescription(String(value), Number(level), 'linked'))),
} satisfies Record<string, Helper<Output>>

/** A value as code within a line. */
export function codeOf(value: string): string {
  const lines = linesOf(value)
    .split('\n')
    .map((line) => escapeHtml(line).replace(/^[\t ]|[\t ]$|[\t ](?=[\t ])/g, '\u00a0'))
  return `<code>${lines.join('<br />')}</code>`
}
