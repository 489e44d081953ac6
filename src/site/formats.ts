import type { Layout } from '../pages/model.ts'
import type { PageRenderer } from '../pages/renderer.ts'
import type { Format } from './format.ts'
import { createJsonFormat } from './json/format.ts'
import { createLlmsFormat } from './markdown/llms.ts'
import { createMarkdownFormat } from './markdown/plain.ts'
import { createSitemapFormat } from './sitemap.ts'
import { createTextFormat } from './text/format.ts'

/** Which format, and how. Plain data. */
export type FormatSettings =
  | { readonly id: 'text' | 'markdown'; readonly layout: Layout }
  | { readonly id: 'json' }
  /** `extension`: of the pages that it names. */
  | { readonly id: 'llms' | 'sitemap'; readonly extension: string }

/** @param printer of pages, with the layouts that hold */
export async function createFormat(settings: FormatSettings, printer: PageRenderer): Promise<Format> {
  switch (settings.id) {
    case 'text':
      return createTextFormat(printer)
    case 'markdown':
      return createMarkdownFormat(printer)
    case 'json':
      return createJsonFormat(printer)
    case 'llms':
      return createLlmsFormat(settings.extension)
    case 'sitemap':
      return createSitemapFormat(settings.extension)
  }
}

/** The layout of the pages that a format is given; undefined for one that has no pages of its own. */
export function layoutOf(settings: FormatSettings): Layout | undefined {
  if ('layout' in settings) return settings.layout
  return settings.id === 'llms' || settings.id === 'sitemap' ? undefined : 'docs'
}
