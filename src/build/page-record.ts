import type { Warning } from '../ir/warning.ts'
import { fileOf, type Place } from '../site/node.ts'
import type { WrittenFile } from '../write/file-writer.ts'

/** What is kept of a page that was made. Plain data. */
export interface PageRecord {
  /** Path of its node. */
  readonly path: string
  /** Of all that it depends on: as long as this stays, the page is not made again. */
  readonly key: string
  /** Where the links of its description lead ({@link placeOf}), by their URLs: that may change though nothing of the page does. */
  readonly references: Readonly<Record<string, string>>
  readonly files: readonly WrittenFile[]
  /** What each format left for its indexes, in the formats' order. */
  readonly notes: readonly unknown[]
  /** Hashes of the samples, by target. */
  readonly samples: Readonly<Record<string, string>>
  readonly warnings: readonly Warning[]
  /** Why the request could not be read; empty where it could. */
  readonly problem: string
}

/** A page that a link leads to; empty where it leads to none. */
export function placeOf(page: Place | undefined): string {
  return page === undefined ? '' : fileOf(page, '')
}
