const MOST = 3
/** Longer names are compared by their beginnings: the time grows with the product of the lengths. */
const LONGEST = 80

/** A name to compare with, and what to show for it. */
export interface Candidate {
  readonly name: string
  readonly shown: string
}

/** Those that the user may have meant: nearest first, without regard to case, at most three. */
export function nearest(wanted: string, candidates: readonly Candidate[]): readonly string[] {
  const target = fold(wanted)
  const scored = candidates
    .map(({ name, shown }) => ({ shown, distance: distanceTo(target, fold(name)) }))
    .filter(({ distance }) => distance <= Math.max(2, target.length * 0.4))
    .sort((left, right) => left.distance - right.distance)
  return [...new Set(scored.map(({ shown }) => shown))].slice(0, MOST)
}

function fold(name: string): string {
  return name.slice(0, LONGEST).toLowerCase()
}

function distanceTo(target: string, name: string): number {
  if (target === name) return 0
  // What is a part of the other is near, too.
  if (target.length > 2 && name.includes(target)) return 1
  if (Math.abs(target.length - name.length) > target.length * 0.4 + 2) return Infinity
  let previous = Array.from({ length: name.length + 1 }, (_, index) => index)
  for (let row = 1; row <= target.length; row++) {
    const current = [row]
    for (let column = 1; column <= name.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (target[row - 1] === name[column - 1] ? 0 : 1)
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous.at(-1) ?? Infinity
}
