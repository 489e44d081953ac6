import type { Target } from '../render/target.ts'
import { findTarget } from '../targets/load.ts'

/** The targets that flags name, each once. */
export function findTargets(all: ReadonlyMap<string, Target>, names: readonly string[]): readonly Target[] {
  return [...new Set(names.map((name) => findTarget(all, name)))]
}
