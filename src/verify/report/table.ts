import { type Level, LEVELS } from '../compare/level.ts'
import type { Result } from '../result.ts'

/** How many results of a target are of each level. */
export interface Row {
  readonly target: string
  readonly isStandIn: boolean
  readonly counts: Readonly<Record<Level, number>>
  readonly total: number
}

/** One row for each target, in the order of the results; stand-ins have rows of their own. */
export function tally(results: readonly Result[]): readonly Row[] {
  const groups = new Map<string, Result[]>()
  for (const result of results) {
    const key = `${result.target} ${result.isStandIn}`
    groups.set(key, [...(groups.get(key) ?? []), result])
  }
  return [...groups.values()].map((group) => {
    const count = (level: Level): number => group.filter((result) => result.level === level).length
    const counts = Object.fromEntries(LEVELS.map((level) => [level, count(level)])) as Record<Level, number>
    const [first] = group
    return { target: first?.target ?? '', isStandIn: first?.isStandIn ?? false, counts, total: group.length }
  })
}

/** The table on the terminal: targets by levels. */
export function table(results: readonly Result[]): string {
  const head = ['target', ...LEVELS, 'all']
  const body = tally(results).map(({ target, isStandIn, counts, total }) => [
    isStandIn ? `${target} (stand-in)` : target,
    ...LEVELS.map((level) => (counts[level] === 0 ? '·' : String(counts[level]))),
    String(total),
  ])
  const rows = [head, ...body]
  const widths = head.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  const cell = (text: string, column: number): string =>
    column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0)
  return rows.map((row) => row.map(cell).join('  ')).join('\n')
}

/** Whether something is wrong; what was not run is no success, but no failure either. */
export function isFailed(results: readonly Result[]): boolean {
  return results.some(({ level }) => level === 'different' || level.startsWith('does-not'))
}
