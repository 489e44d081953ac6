import { renderPage } from '../pages/render.ts'
import { createPageRenderer } from '../pages/renderer.ts'
import { templatesFolder } from '../targets/built-in.ts'
import { loadTargets } from '../targets/load.ts'
import { defaultTargets } from './default-targets.ts'
import { findRequest } from './find-request.ts'
import { findTargets } from './find-targets.ts'
import { readInput } from './input.ts'
import { renderOptions, type CommonOptions, type PageFlags } from './options.ts'
import { print } from './print.ts'
import { warn } from './warn.ts'

/** `polysnip page`: nothing is printed before the page could be made. */
export async function runPage(source: string, options: CommonOptions & PageFlags): Promise<void> {
  const all = await loadTargets({ templates: options.templates ?? [] })
  const targets = options.target === undefined ? defaultTargets(all) : findTargets(all, options.target)
  const targetOptions = Object.fromEntries(
    targets.map((target) => [target.id, renderOptions(options, target, targets).options ?? {}]),
  )
  const collection = await readInput(source, options)
  const render = options.templates === undefined ? renderPage : await overlaid(options.templates)
  const { page, warnings } = render(collection, findRequest(collection, options.item, source), targets, {
    layout: options.layout ?? (targets.length === 1 ? 'item' : 'docs'),
    format: options.format,
    variables: options.variables,
    curl: all.get('shell-curl'),
    targetOptions,
  })
  warn(warnings)
  print(page)
}

/** With layouts of the user's own. The parser is only needed here. */
async function overlaid(folders: readonly string[]): Promise<typeof renderPage> {
  const { readPageTemplates } = await import('../pages/read.ts')
  return createPageRenderer(readPageTemplates([templatesFolder(), ...folders])).render
}
