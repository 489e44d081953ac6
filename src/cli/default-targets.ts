import type { Target } from '../render/target.ts'

/** What pages show where nobody says which: a family's many dialects, and what is deprecated, only when they are asked for. */
export function defaultTargets(all: ReadonlyMap<string, Target>): readonly Target[] {
  return [...all.values()].filter(({ deprecated, family }) => deprecated === false && family === null)
}

/** The same for a site, where the first is what new readers see: what all of them can run, as on the pages that Postman publishes. */
export function defaultSiteTargets(all: ReadonlyMap<string, Target>): readonly Target[] {
  const targets = defaultTargets(all)
  const isShell = ({ language }: Target): boolean => language.id === 'shell'
  return [...targets.filter(isShell), ...targets.filter((target) => !isShell(target))]
}
