import type { OptionValue, TargetConfig } from '../config/config.ts'
import type { LoadedConfig } from '../config/load-config.ts'
import type { Target } from '../render/target.ts'
import { findTarget } from '../targets/load.ts'
import { checkOption } from '../targets/option.ts'
import { defaultSiteTargets } from './default-targets.ts'
import { findTargets } from './find-targets.ts'
import { inKey } from './in-key.ts'
import { pairsOf, type SiteFlags } from './options.ts'

export interface ChosenTarget {
  readonly target: Target
  /** Empty for the target's own title. */
  readonly label: string
  readonly options: Readonly<Record<string, OptionValue>>
}

/** A target with what the configuration says of it, and where. */
interface Entry extends TargetConfig {
  readonly key: string
}

/**
 * The targets that are asked for, in their order. Flags say which; what the configuration says of one of them holds all the same.
 * @throws PolysnipError for a target or an option that there is not
 */
export function chosenTargets(
  all: ReadonlyMap<string, Target>,
  flags: SiteFlags,
  { file, config }: LoadedConfig,
): readonly ChosenTarget[] {
  const entries = new Map<Target, Entry>()
  for (const [index, each] of (config.targets ?? []).entries()) {
    const entry = { ...(typeof each === 'string' ? { target: each } : each), key: `targets[${index}]` }
    const target = inKey(file, entry.key, () => findTarget(all, entry.target))
    if (!entries.has(target)) entries.set(target, entry)
  }
  const configured = entries.size === 0 ? defaultSiteTargets(all) : [...entries.keys()]
  const targets = flags.target === undefined ? configured : findTargets(all, flags.target)
  const given = pairsOf(flags.option ?? [], '--option')
  return targets.map((target) => {
    const { label = '', options = {}, key = '' } = entries.get(target) ?? {}
    const own = inKey(file, 'options', () => checked(config.options ?? {}, target, [...all.values()]))
    const special = inKey(file, `${key}.options`, () => checked(options, target, [target]))
    return { target, label, options: { ...own, ...special, ...checked(given, target, targets) } }
  })
}

/** @param all the targets that they are for: those that lack an option are none the worse */
function checked(
  options: Readonly<Record<string, OptionValue>>,
  target: Target,
  all: readonly Target[],
): ChosenTarget['options'] {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) => {
      const found = checkOption(name, String(value), target, all)
      return found === undefined ? [] : [[name, found] as const]
    }),
  )
}
