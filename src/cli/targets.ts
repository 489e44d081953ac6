import type { Target } from '../render/target.ts'
import { loadTargets } from '../targets/load.ts'
import { supportOf } from '../targets/support.ts'
import { print } from './print.ts'
import { table } from './table.ts'

export interface TargetsFlags {
  readonly json?: true
  readonly templates?: readonly string[]
}

/** `polysnip targets`: every target, and what it supports. */
export async function runTargets(options: TargetsFlags): Promise<void> {
  const targets = [...(await loadTargets({ templates: options.templates ?? [] })).values()]
  print(options.json === true ? `${JSON.stringify(targets.map(describe), null, 2)}\n` : table(targets.map(summarize)))
}

function describe(target: Target): unknown {
  const { id, title, language, library, extension, aliases, deprecated, options } = target
  const supports = supportOf(target)
  return { id, title, language: language.id, library, extension, aliases, deprecated, supports, options }
}

function summarize({ id, title, aliases, deprecated }: Target): readonly string[] {
  return [id, title, aliases.join(', '), deprecated === false ? '' : `deprecated: use ${deprecated.instead}`]
}
