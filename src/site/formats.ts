import type { Flavor, Layout } from '../pages/model.ts'
import type { PageRenderer } from '../pages/renderer.ts'
import type { Format } from './format.ts'
import type { HtmlOptions } from './html/options.ts'
import { createJsonFormat } from './json/format.ts'
import { createFlavoredFormat } from './markdown/flavored.ts'
import { FLAVORS } from './markdown/flavors/flavors.ts'
import { createLlmsFormat, type Addressed } from './markdown/llms.ts'
import { createMarkdownFormat } from './markdown/plain.ts'
import { fileOf, relativeUrl } from './node.ts'
import type { ApiOperation } from './openapi/description.ts'
import { createOverlayFormat } from './openapi/format.ts'
import { createSitemapFormat } from './sitemap.ts'
import { createTextFormat } from './text/format.ts'

/** Which format, and how. Plain data. */
export type FormatSettings =
  | { readonly id: 'html'; readonly options: HtmlOptions }
  | { readonly id: 'text'; readonly layout: Layout }
  /** `flavor`: of the tool that takes the pages; without it they are GitHub's Markdown. */
  | { readonly id: 'markdown'; readonly layout: Layout; readonly flavor?: Flavor }
  | { readonly id: 'json' }
  | { readonly id: 'openapi-overlay'; readonly operations: readonly ApiOperation[] }
  /** Of which pages it is made. */
  | { readonly id: 'llms'; readonly flavor?: Flavor }
  /** `extension`: of the pages that it names. */
  | { readonly id: 'sitemap'; readonly extension: string }

/**
 * @param printer of pages, with the layouts that hold
 * @param templates folders of templates laid over the built-in ones
 */
export async function createFormat(
  settings: FormatSettings,
  printer: PageRenderer,
  templates: readonly string[],
): Promise<Format> {
  switch (settings.id) {
    case 'html': {
      // What highlights is large, and other formats do without it.
      const { createHtmlFormat } = await import('./html/index.ts')
      return createHtmlFormat({ ...settings.options, markdown: true, templates })
    }
    case 'text':
      return createTextFormat(printer)
    case 'markdown':
      return settings.flavor === undefined
        ? createMarkdownFormat(printer)
        : createFlavoredFormat(FLAVORS[settings.flavor], printer)
    case 'json':
      return createJsonFormat(printer)
    case 'openapi-overlay':
      return createOverlayFormat(settings.operations)
    case 'llms':
      return createLlmsFormat(settings.flavor === undefined ? TWINS : FLAVORS[settings.flavor])
    case 'sitemap':
      return createSitemapFormat(settings.extension)
  }
}

/** Pages in plain Markdown. */
const TWINS: Addressed = { extension: 'md', route: (page) => relativeUrl('index.md', fileOf(page, 'md')) }

/** The layout of the pages that a format is given; undefined for one that has no pages of its own. */
export function layoutOf(settings: FormatSettings): Layout | undefined {
  if ('layout' in settings) return settings.layout
  return settings.id === 'llms' || settings.id === 'sitemap' ? undefined : 'docs'
}

/** What the indexes of a format depend on. */
export function indexSettings(settings: FormatSettings): FormatSettings {
  return settings.id === 'html' ? { id: 'html', options: {} } : settings
}
