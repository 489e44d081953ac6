import type { Collection } from '../ir/collection.ts'
import type { Request } from '../ir/request.ts'
import type { Target } from '../render/target.ts'
import { builtInPages } from './built-in.ts'
import { createPageRenderer, type PageOptions, type PageRenderer, type RenderedPage } from './renderer.ts'

/**
 * The page of a request: layout `item` (a target's snippet, the curl command, the item's JSON) or `docs` (tables, a sample for each target in
 * tabs, example responses), as text, Markdown, HTML or JSON. Pure: the same arguments give the same page.
 * @param targets in the order of the samples
 * @throws TemplateError where a template asks for what does not exist
 * @example renderPage(collection, collection.requests[0], [...targets.values()], { layout: 'docs', format: 'html' }).page
 */
export function renderPage(
  collection: Collection,
  request: Request,
  targets: readonly Target[],
  options: PageOptions = {},
): RenderedPage {
  return builtIn().render(collection, request, targets, options)
}

/** Read and compiled once: they are constants of the package, as code is. */
const builtIn = ((): (() => PageRenderer) => {
  let renderer: PageRenderer | undefined
  return () => (renderer ??= createPageRenderer(builtInPages()))
})()
