import type { Warning } from '../ir/warning.ts'
import type { Page } from '../pages/model.ts'
import type { Entry, PageContext, PageReference, SiteInfo } from './context.ts'

/** What a site is written as. Pure: the same arguments give the same bytes, on any thread and any machine. */
export interface Format {
  readonly id: string
  /**
   * The files of one page, and what {@link Format.indexes} has to know of it. It may depend on nothing but the arguments, because they are what
   * the cache compares.
   */
  page(content: Content, context: PageContext): Made
  /** Files that depend on no page's content: the home, style sheets, scripts. */
  files(home: Home): Iterable<OutFile>
  /** Files made of what all pages left: a search index, a list of samples. It may run where there are no targets and no collections. */
  indexes(home: Home, pages: Pages): Iterable<OutFile>
}

/** What a page is about. */
export type Content =
  /** A request that could be read and rendered. */
  | { readonly kind: 'request'; readonly page: Page }
  /** A request that could not: its page says so. */
  | { readonly kind: 'problem'; readonly problem: string; readonly location: string }
  /** A folder, or a collection. What lies in it is in the context. */
  | {
      readonly kind: 'folder' | 'collection'
      readonly title: string
      readonly description: string
      readonly requests: number
    }

/** Markdown, as typed. */
export function descriptionOf(content: Content): string {
  return content.kind === 'problem' ? '' : content.kind === 'request' ? content.page.description : content.description
}

export interface Made {
  readonly files: readonly OutFile[]
  /** For {@link Format.indexes}. Small plain JSON: it is kept for every page of a site. `null` where nothing is needed. */
  readonly note: unknown
  /** What the build is to report of the page. */
  readonly warnings?: readonly Warning[]
}

export interface OutFile {
  /** From the site's folder, `/` between segments: `fileOf(context.page, 'html')`, `assets/site.css`. */
  readonly path: string
  /** Text is written as UTF-8. Of a large file the pieces, made one after the other. */
  readonly content: string | Uint8Array | Iterable<string>
}

/** What a site's home shows. */
export interface Home {
  readonly site: SiteInfo
  /** The collections, each with the folders and requests right in it; an only one with its tree. */
  readonly collections: readonly HomeCollection[]
}
export interface HomeCollection extends Entry {
  /** Markdown, as typed. */
  readonly description: string
  readonly references: readonly PageReference[]
}

/** All pages that were made, in reading order. May be gone through several times. */
export interface Pages extends Iterable<PageNote> {
  /** The text of a file that a page made. */
  read(path: string): string
}
export interface PageNote {
  readonly page: Entry
  /** Path of the folder or collection around it; empty for a collection. */
  readonly parent: string
  /** What {@link Format.page} left. */
  readonly note: unknown
}
