/**
 * How near a run came to what the collection says, best first. `warned`: different, and the snippet's own warnings
 * say all of it. `parsed`: a parser or a compiler takes it, and nothing here can run it; that says nothing of what it sends. Neither that nor `not-run`
 * is ever counted as passed.
 */
export const LEVELS = [
  'exact',
  'equivalent',
  'warned',
  'different',
  'does-not-run',
  'does-not-parse',
  'parsed',
  'not-run',
] as const
export type Level = (typeof LEVELS)[number]

/** One thing that arrived otherwise than expected. */
export interface Difference {
  /** `method`, `target`, `header "Accept"`, `body`, `part 2 "file": type`, … */
  readonly place: string
  /** Readable, for people; null where nothing is expected or nothing came. */
  readonly expected: string | null
  readonly sent: string | null
  /** True where no server that follows the specifications can tell: the difference is of form alone. */
  readonly isEquivalent: boolean
  /** Why it is equivalent, or what is wrong. */
  readonly reason: string
}

export function levelOf(differences: readonly Difference[]): 'exact' | 'equivalent' | 'different' {
  if (differences.length === 0) return 'exact'
  return differences.every((difference) => difference.isEquivalent) ? 'equivalent' : 'different'
}
