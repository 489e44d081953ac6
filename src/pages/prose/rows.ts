import { widthOf } from '../width.ts'

/** Cells in columns, two blanks between them; the last column is as wide as it is. */
export function toRows(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = []
  for (const row of rows)
    row.forEach((cell, index) => (widths[index] = Math.max(widths[index] ?? 0, Math.min(widthOf(cell), 40))))
  return rows.map((row) =>
    row
      .map(
        (cell, index) =>
          cell + ' '.repeat(index === row.length - 1 ? 0 : Math.max(0, (widths[index] ?? 0) - widthOf(cell))),
      )
      .join('  ')
      .trimEnd(),
  )
}
