import type { Target } from '../render/target.ts'
import { loadTargets } from '../targets/load.ts'
import { supportOf } from '../targets/support.ts'
import { table } from './table.ts'

/** `polysnip targets`: every target, and what it supports. */
export async function runTargets(options: { readonly json?: true; readonly templates?: readonly string[] }): Promise<void> {
  const targets = [...(await loadTargets({ templates: options.templates ?? [] })).values()]
  process.stdout.write(
    options.json === true ? `${JSON.stringify(targets.map(describe), null, 2)}\n` : table(targets.map(summarize)),
  )
}

function describe(target: Target): unknown {
  const { id, title, language, library, extension, aliases, deprecated, options } = target
  return { id, title, language: language.id, library, extension, aliases, deprecated, options, supports: supportOf(target) }
}

function summarize({ id, title, aliases, deprecated }: Target): readonly string[] {
  return [id, title, aliases.join(', '), deprecated === false ? '' : `deprecated: use ${deprecated.instead}`]
}
