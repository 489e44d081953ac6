/** A stretch in which two lists of lines differ: what only the left has and what only the right has. */
export interface Hunk {
  readonly left: readonly string[]
  readonly right: readonly string[]
}

/** The stretches in which two lists of lines differ, by their longest common subsequence. */
export function hunksOf(left: readonly string[], right: readonly string[]): readonly Hunk[] {
  const lengths = lengthsOf(left, right)
  const hunks: { left: string[]; right: string[] }[] = []
  let open: { left: string[]; right: string[] } | undefined
  const hunk = (): { left: string[]; right: string[] } => {
    if (open === undefined) hunks.push((open = { left: [], right: [] }))
    return open
  }
  for (let i = 0, j = 0; i < left.length || j < right.length;) {
    if (i < left.length && j < right.length && left[i] === right[j]) {
      open = undefined
      i++
      j++
    } else if (j >= right.length || (i < left.length && length(lengths, i + 1, j) >= length(lengths, i, j + 1)))
      hunk().left.push(left[i++] as string)
    else hunk().right.push(right[j++] as string)
  }
  return hunks
}

function lengthsOf(left: readonly string[], right: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: left.length + 1 }, () => Array.from({ length: right.length + 1 }, () => 0))
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      ;(table[i] as number[])[j] =
        left[i] === right[j]
          ? length(table, i + 1, j + 1) + 1
          : Math.max(length(table, i + 1, j), length(table, i, j + 1))
    }
  }
  return table
}

function length(table: readonly (readonly number[])[], i: number, j: number): number {
  return table[i]?.[j] ?? 0
}

/** The lines that say something, without the blanks around them: two of the seed pages have lost their indentation. */
export function linesOf(page: string): readonly string[] {
  return page
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
