import type { Target } from '../render/target.ts'

/** What pages show where nobody says which: a family's many dialects, and what is deprecated, only when they are asked for. */
export function defaultTargets(all: ReadonlyMap<string, Target>): readonly Target[] {
  return [...all.values()].filter(({ deprecated, family }) => deprecated === false && family === null)
}
