import type { Unsafe } from 'mdast-util-to-markdown'
import { remembered } from '../../ir/remembered.ts'
import type { Helper, Output } from '../../render/vocabulary.ts'
import { originOf, type Field } from '../model.ts'
import { readDescription } from '../prose/description.ts'
import { flatten } from '../prose/flatten.ts'
import { markdownTable } from '../prose/markdown-table.ts'
import { inlineMarkdown, proseMarkdown } from '../prose/markdown.ts'
import { readProse } from '../prose/read.ts'
import type { Reference } from '../prose/site-link.ts'
import { escapeHtml } from '../html/escape.ts'
import { lineOf, linesOf } from '../text/line.ts'
import { SPANS, type Dialect } from './dialect.ts'
import { GITHUB } from './github.ts'

export function markdownHelpers(dialect: Dialect): Readonly<Record<string, Helper<Output>>> {
  return {
    /** `{{code url}}`: as code within a line. */
    code: ({ writer }, _hash, value) => writer.seal(dialect.inlineCode(lineOf(String(value)), 'line')),
    /** `{{block code highlight title}}`: a block of code, with a title where blocks are tabs. */
    block: ({ writer }, _hash, value, language = '', title = '') =>
      writer.seal(dialect.block(String(value), String(language), lineOf(String(title)))),
    /** `{{json item}}` */
    json: ({ writer }, _hash, value) => writer.seal(dialect.block(JSON.stringify(value, null, 2), 'json', '')),
    /** `{{prose description 2 references}}`: a description whose headings begin at the level. */
    prose: ({ writer }, _hash, value, level, references = []) => {
      const root = readDescription(String(value), Number(level), 'linked', references as readonly Reference[])
      writer.seal(proseMarkdown(root, dialect))
    },
    /** `{{rows body.fields name="Key" value="Value" type="Type"}}`: a table with the columns that have something in them. */
    rows: ({ writer }, hash, fields) => writer.seal(rowsOf(fields as readonly Field[], hash, dialect)),
    /** `label={{attribute title}}`: a value as an attribute of an element, quotes and all. */
    attribute: ({ writer }, _hash, value) => writer.seal(`"${escapeHtml(lineOf(String(value)))}"`),
  }
}

/** A bracket would end the text of a link around it. */
const inLink = remembered((dialect: Dialect): Dialect => {
  const unsafe: Unsafe = { character: ']', inConstruct: 'phrasing', notInConstruct: [...SPANS] }
  return { ...dialect, unsafe: [...dialect.unsafe, unsafe] }
})

/** A name or the like within a line, or within a link. */
export function markdownText(value: string, dialect = GITHUB): string {
  const line = lineOf(value)
    .replace(/[\t ]+/g, ' ')
    .trim()
  if (line === '') return ''
  const text = inlineMarkdown([{ type: 'text', value: line }], 'line', line.includes(']') ? inLink(dialect) : dialect)
  // At the end of a heading a number sign is markup (CommonMark 4.2).
  return text.endsWith('#') ? `${text.slice(0, -1)}\\#` : text
}

function rowsOf(fields: readonly Field[], titles: Readonly<Record<string, unknown>>, dialect: Dialect): string {
  const columns = (['name', 'value', 'type', 'description'] as const).filter(
    (column) =>
      titles[column] !== undefined &&
      (column === 'name' || column === 'value' || fields.some((field) => field[column].trim() !== '')),
  )
  const head = columns.map((column) => String(titles[column]))
  return markdownTable([head, ...fields.map((field) => columns.map((column) => cellOf(field, column, dialect)))])
}

function cellOf(field: Field, column: 'name' | 'value' | 'type' | 'description', dialect: Dialect): string {
  const value = field[column]
  switch (column) {
    case 'name': {
      const origin = originOf(field)
      return codeOf(value, dialect) + (origin === '' ? '' : ` (${origin})`)
    }
    case 'value':
      return codeOf(value, dialect)
    case 'type':
      return inlineMarkdown([{ type: 'text', value: lineOf(value) }], 'cell', dialect)
    case 'description':
      return inlineMarkdown(flatten(dialect.prose(readProse(value, 2)).children), 'cell', dialect)
  }
}

/** A line break in a value is shown as one: a span of code in a cell can't hold it. */
function codeOf(value: string, dialect: Dialect): string {
  return (
    linesOf(value)
      .split('\n')
      // Code in a cell can't hold a backslash before a pipe (GFM 4.10); text can.
      .map((line) =>
        line.includes('\\|')
          ? inlineMarkdown([{ type: 'text', value: line }], 'cell', dialect)
          : dialect.inlineCode(line, 'cell'),
      )
      .filter((line) => line !== '')
      .join('<br />')
  )
}
