import { availableParallelism } from 'node:os'
import { PolysnipError, quoted } from '../error.ts'

/**
 * How many things `--jobs` lets run at once; by default one a core.
 * @throws PolysnipError (`usage`)
 */
export function jobsOf(jobs: string | undefined): number {
  if (jobs === undefined) return availableParallelism()
  if (/^[1-9]\d{0,3}$/.test(jobs)) return Number(jobs)
  throw new PolysnipError('usage', `--jobs: expected a number from 1 to 9999, found ${quoted(jobs)}`)
}
