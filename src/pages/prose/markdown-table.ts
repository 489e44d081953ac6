import type { AlignType } from 'mdast'
import { widthOf } from '../width.ts'

/** A table of GFM with its columns aligned, as prettier prints it. Cells are Markdown in which pipes are escaped and lines are none. */
export function markdownTable(rows: readonly (readonly string[])[], align: readonly AlignType[] = []): string {
  const [head = []] = rows
  const widths = head.map((_, index) => rows.reduce((width, row) => Math.max(width, widthOf(row[index] ?? '')), 3))
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, index) => padded(cells[index] ?? '', width, align[index])).join(' | ')} |`
  const rule = widths.map((width, index) => {
    const side = align[index]
    return `${side === 'left' || side === 'center' ? ':' : '-'}${'-'.repeat(width - 2)}${side === 'right' || side === 'center' ? ':' : '-'}`
  })
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.slice(1).map(line)].join('\n')
}

function padded(cell: string, width: number, align: AlignType | undefined): string {
  const blanks = Math.max(0, width - widthOf(cell))
  const before = align === 'right' ? blanks : align === 'center' ? Math.floor(blanks / 2) : 0
  return ' '.repeat(before) + cell + ' '.repeat(blanks - before)
}
