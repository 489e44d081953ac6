import type { Helper, Output } from '../../render/vocabulary.ts'
import { field, originOf, type Field } from '../model.ts'
import { readProse } from '../prose/read.ts'
import { toRows } from '../prose/rows.ts'
import { proseText } from '../prose/text.ts'
import { lineOf, linesOf } from './line.ts'

export const textHelpers = {
  /** `{{block code}}`: lines as they are. */
  block: ({ writer }, _hash, value) => writer.seal(linesOf(String(value)).trimEnd()),
  /** `{{prose description}}` */
  prose: ({ writer }, _hash, value) => writer.seal(linesOf(proseText(readProse(String(value), 2)))),
  /** `{{json item}}` */
  json: ({ writer }, _hash, value) => writer.seal(linesOf(JSON.stringify(value, null, 2))),
  /** `{{rows headers name="Key" value="Value"}}`: name and value in columns (with heads, if given), a description under its row. */
  rows: ({ writer }, { name, value }, fields) => {
    const head = typeof name === 'string' && typeof value === 'string' ? [field(name, value)] : []
    writer.seal(rowsOf([...head, ...(fields as readonly Field[])]).join('\n'))
  },
} satisfies Record<string, Helper<Output>>

function rowsOf(fields: readonly Field[]): readonly string[] {
  const lines = toRows(
    fields.map((each) => {
      const notes = [each.type === 'text' ? '' : each.type, originOf(each)].filter((note) => note !== '')
      return [lineOf(each.name), [lineOf(each.value), ...notes.map((note) => `(${lineOf(note)})`)].join('  ')]
    }),
  )
  return fields.flatMap(({ description }, index) => {
    const note = description.trim() === '' ? [] : linesOf(proseText(readProse(description, 2))).split('\n')
    return [lines[index] as string, ...note.map((line) => (line === '' ? '' : `    ${line}`))]
  })
}
