import { PolysnipError } from '../error.ts'
import type { Collection } from '../ir/collection.ts'
import type { Request } from '../ir/request.ts'
import type { Warning } from '../ir/warning.ts'
import { compileTemplate, type Renderer } from '../render/compile.ts'
import type { Output } from '../render/vocabulary.ts'
import type { Target } from '../render/target.ts'
import { createWriter } from '../render/writer.ts'
import { formatHtml } from './html/format.ts'
import type { Flavor, Format, Page } from './model.ts'
import { pageOf, type ModelOptions } from './page.ts'
import { pageDocument } from './page-document.ts'
import { printJson } from './print-json.ts'
import type { PageTemplates } from './templates.ts'
import { pageVocabulary, type Written } from './vocabulary.ts'

export interface PageOptions extends ModelOptions {
  /** By default `text`. */
  readonly format?: Format
}

export interface RenderedPage {
  /** Ends with one line break. */
  readonly page: string
  readonly warnings: readonly Warning[]
}

export interface PageRenderer {
  /** The page of a request, with a sample for each target. Pure. */
  render(collection: Collection, request: Request, targets: readonly Target[], options?: PageOptions): RenderedPage
  /** A page's model in a format. */
  print(page: Page, format: Format | Flavor): string
}

/**
 * Makes pages of layouts; each is compiled when it is first used. It uses nothing of Node's.
 * @example createPageRenderer(templates).render(collection, request, [target], { format: 'markdown' }).page
 */
export function createPageRenderer(templates: PageTemplates): PageRenderer {
  const compiled = new Map<string, Renderer<Output>>()
  const rendererFor = (layout: string, format: Written): Renderer<Output> => {
    const name = `${layout}.${format}`
    const known = compiled.get(name)
    if (known !== undefined) return known
    const template = Object.hasOwn(templates, name) ? templates[name] : undefined
    if (template === undefined)
      throw new PolysnipError('usage', `no layout "${name}"; there are: ${Object.keys(templates).join(', ')}`)
    const renderer = compileTemplate(template, pageVocabulary(format))
    compiled.set(name, renderer)
    return renderer
  }
  const print = (page: Page, format: Format | Flavor): string => {
    if (format === 'json') return printJson(pageDocument(page))
    const written = rendererFor(page.layout, format)(page, {}, { writer: createWriter() })
    return format === 'html' ? formatHtml(written) : written
  }
  return {
    print,
    render(collection, request, targets, options = {}) {
      const page = pageOf(collection, request, targets, options)
      return { page: print(page, options.format ?? 'text'), warnings: page.warnings }
    },
  }
}
