import { quoted } from './error.ts'

const MOST = 3
/** Longer names are compared by their beginnings: the time grows with the product of the lengths. */
const LONGEST = 80

/** A name to compare with, and what to show for it. */
export interface Candidate {
  readonly name: string
  readonly shown: string
}

/** A sentence that names near misses, after a blank: ` Did you mean "go"?`; empty where nothing is near. */
export function didYouMean(wanted: string, names: Iterable<string>): string {
  const near = nearest(
    wanted,
    [...names].map((name) => ({ name, shown: name })),
  )
  return near.length === 0 ? '' : ` Did you mean ${near.map(quoted).join(' or ')}?`
}

/** Those that the user may have meant: nearest first, without regard to case, at most three. */
export function nearest(wanted: string, candidates: readonly Candidate[]): readonly string[] {
  const target = fold(wanted)
  const scored = candidates
    .map(({ name, shown }) => ({ shown, distance: distanceTo(target, fold(name)) }))
    .filter(({ distance }) => distance <= farthest(target))
    .toSorted((left, right) => left.distance - right.distance)
  // Beside a slip of the finger, what is merely similar is noise.
  const best = scored[0]?.distance ?? 0
  const near = scored.filter(({ distance }) => distance <= 2 * best + 1)
  return [...new Set(near.map(({ shown }) => shown))].slice(0, MOST)
}

function farthest(target: string): number {
  return Math.max(1, Math.floor(target.length * 0.4))
}

function fold(name: string): string {
  return name.slice(0, LONGEST).toLowerCase()
}

/** The optimal string alignment distance (Levenshtein's, with neighbours that changed places as one slip), but for what is no candidate anyway. */
function distanceTo(target: string, name: string): number {
  if (target === name) return 0
  // What is a part of the other is near, too.
  if (target.length > 2 && name.includes(target)) return 1
  if (Math.abs(target.length - name.length) > farthest(target)) return Infinity
  const rows = [Array.from({ length: name.length + 1 }, (_, index) => index)]
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity
  for (let row = 1; row <= target.length; row++) {
    rows.push([row])
    for (let column = 1; column <= name.length; column++) {
      const isSame = target[row - 1] === name[column - 1]
      const areSwapped = target[row - 1] === name[column - 2] && target[row - 2] === name[column - 1]
      const changed = at(row - 1, column - 1) + (isSame ? 0 : 1)
      const swapped = areSwapped ? at(row - 2, column - 2) + 1 : Infinity
      rows[row]?.push(Math.min(changed, swapped, at(row - 1, column) + 1, at(row, column - 1) + 1))
    }
  }
  return at(target.length, name.length)
}
