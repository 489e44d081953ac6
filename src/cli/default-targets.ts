import type { Target } from '../render/target.ts'

/** What pages show where nobody says which: a family's many dialects, and what is deprecated, only when they are asked for. */
export function defaultTargets(all: ReadonlyMap<string, Target>): readonly Target[] {
  return [...all.values()].filter(({ deprecated, family }) => deprecated === false && family === null)
}

/** The same for a site, where readers see the first few at once: what all can run, then the languages that most look for. */
export function defaultSiteTargets(all: ReadonlyMap<string, Target>): readonly Target[] {
  const rank = ({ language }: Target): number => FIRST.indexOf(language.id)
  const known = defaultTargets(all).filter((target) => rank(target) !== -1)
  const others = defaultTargets(all).filter((target) => rank(target) === -1)
  return [...known.toSorted((left, right) => rank(left) - rank(right)), ...others]
}

const FIRST = ['shell', 'python', 'javascript', 'go', 'java', 'csharp', 'php', 'ruby', 'swift']
