import { widthOf } from '../pages/width.ts'
import { printable } from './printable.ts'

/** What is longer stands out of its column, so that one long name does not make every line long. */
const WIDEST = 72

/** Rows in aligned columns. */
export function table(rows: readonly (readonly string[])[]): string {
  const shown = rows.map((row) => row.map((cell) => printable(cell)).map((cell) => ({ cell, width: widthOf(cell) })))
  const widths: number[] = []
  for (const row of shown) {
    row.forEach(({ width }, column) => {
      if (width <= WIDEST) widths[column] = Math.max(widths[column] ?? 0, width)
    })
  }
  const line = (row: (typeof shown)[number]): string =>
    row.map(({ cell, width }, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - width))).join('  ')
  return shown.map((row) => `${line(row).trimEnd()}\n`).join('')
}
