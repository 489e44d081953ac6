import { findItem } from '../collection/find-item.ts'
import { renderSnippet } from '../render/render.ts'
import { findTarget, loadTargets } from '../targets/load.ts'
import { readInput } from './input.ts'
import { renderOptions, type CommonOptions, type SnippetFlags } from './options.ts'
import { warn } from './warn.ts'

/** `polysnip snippet`: nothing is printed before all that was asked for could be made. */
export async function runSnippet(source: string, options: CommonOptions & SnippetFlags): Promise<void> {
  const all = await loadTargets({ templates: options.templates ?? [] })
  const targets = options.target.map((name) => findTarget(all, name))
  const collection = await readInput(source, options)
  const request = findItem(collection, options.item)
  const snippets = targets.map((target) => renderSnippet(target, request, renderOptions(options, target, targets)))
  for (const { warnings } of snippets) warn(warnings)
  process.stdout.write(snippets.map(({ code }) => code).join('\n'))
}
