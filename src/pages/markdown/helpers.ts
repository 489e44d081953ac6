import type { Helper, Output } from '../../render/vocabulary.ts'
import { originOf, type Field } from '../model.ts'
import { flatten } from '../prose/flatten.ts'
import { markdownTable } from '../prose/markdown-table.ts'
import { inlineMarkdown, proseMarkdown } from '../prose/markdown.ts'
import { readProse } from '../prose/read.ts'
import { lineOf, linesOf } from '../text/line.ts'
import { inlineCode } from './inline-code.ts'

export const markdownHelpers = {
  /** `{{code url}}`: as code within a line. */
  code: ([value], _hash, { writer }) => writer.seal(inlineCode(lineOf(String(value)))),
  /** `{{block code highlight}}`: a fenced block. */
  block: ([value, language = ''], _hash, { writer }) => writer.seal(fence(String(value), String(language))),
  /** `{{json item}}` */
  json: ([value], _hash, { writer }) => writer.seal(fence(JSON.stringify(value, null, 2), 'json')),
  /** `{{prose description 2}}`: a description whose headings begin at the level. */
  prose: ([value, level], _hash, { writer }) => writer.seal(proseMarkdown(readProse(String(value), Number(level)))),
  /** `{{rows body.fields name="Key" value="Value" type="Type"}}`: a table with the columns that have something in them. */
  rows: ([fields], hash, { writer }) => writer.seal(rowsOf(fields as readonly Field[], hash)),
} satisfies Record<string, Helper<Output>>

/** A name or the like within a line. */
export function markdownText(value: string): string {
  const line = lineOf(value)
    .replace(/[\t ]+/g, ' ')
    .trim()
  if (line === '') return ''
  const text = inlineMarkdown([{ type: 'text', value: line }], 'line')
  // At the end of a heading a number sign is markup (CommonMark 4.2).
  return text.endsWith('#') ? `${text.slice(0, -1)}\\#` : text
}

/** Longer than any streak of backticks in the code (CommonMark 4.5). */
function fence(code: string, language: string): string {
  const lines = code.replace(/\r\n?/g, '\n').replace(/\n+$/, '')
  let streak = 2
  for (const [found] of lines.matchAll(/`+/g)) streak = Math.max(streak, found.length)
  const mark = '`'.repeat(streak + 1)
  return `${mark}${/^[\w.+#-]*$/.test(language) ? language : ''}\n${linesOf(lines)}\n${mark}`
}

function rowsOf(fields: readonly Field[], titles: Readonly<Record<string, unknown>>): string {
  const columns = (['name', 'value', 'type', 'description'] as const).filter(
    (column) =>
      titles[column] !== undefined &&
      (column === 'name' || column === 'value' || fields.some((field) => field[column].trim() !== '')),
  )
  const head = columns.map((column) => String(titles[column]))
  return markdownTable([head, ...fields.map((field) => columns.map((column) => cellOf(field, column)))])
}

function cellOf(field: Field, column: 'name' | 'value' | 'type' | 'description'): string {
  const value = field[column]
  switch (column) {
    case 'name': {
      const origin = originOf(field)
      return codeOf(value) + (origin === '' ? '' : ` (${origin})`)
    }
    case 'value':
      return codeOf(value)
    case 'type':
      return inlineMarkdown([{ type: 'text', value: lineOf(value) }], 'cell')
    case 'description':
      return inlineMarkdown(flatten(readProse(value, 2).children), 'cell')
  }
}

/** A line break in a value is shown as one: a span of code in a cell can't hold it. */
function codeOf(value: string): string {
  return (
    linesOf(value)
      .split('\n')
      // Code in a cell can't hold a backslash before a pipe (GFM 4.10); text can.
      .map((line) =>
        line.includes('\\|') ? inlineMarkdown([{ type: 'text', value: line }], 'cell') : inlineCode(line, 'cell'),
      )
      .filter((line) => line !== '')
      .join('<br />')
  )
}
