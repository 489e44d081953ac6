import { renderSnippet } from '../render/render.ts'
import { loadTargets } from '../targets/load.ts'
import { findRequest } from './find-request.ts'
import { findTargets } from './find-targets.ts'
import { readInput } from './input.ts'
import { renderOptions, type CommonOptions, type SnippetFlags } from './options.ts'
import { print } from './print.ts'
import { warn } from './warn.ts'

/** `polysnip snippet`: nothing is printed before all that was asked for could be made. */
export async function runSnippet(source: string, options: CommonOptions & SnippetFlags): Promise<void> {
  const targets = findTargets(await loadTargets({ templates: options.templates ?? [] }), options.target)
  const settings = targets.map((target) => renderOptions(options, target, targets))
  const collection = await readInput(source, options)
  const request = findRequest(collection, options.item, source)
  const snippets = targets.map((target, index) => ({ target, ...renderSnippet(target, request, settings[index]) }))
  warn(snippets.flatMap(({ warnings }) => warnings))
  print(
    options.json === true
      ? `${JSON.stringify(
          snippets.map(({ target, code, warnings }) => ({
            target: target.id,
            language: target.language.id,
            extension: target.extension,
            code,
            warnings,
          })),
          null,
          2,
        )}\n`
      : snippets.map(({ code }) => code).join('\n'),
  )
}
