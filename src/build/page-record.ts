import type { Warning } from '../ir/warning.ts'
import type { WrittenFile } from '../write/file-writer.ts'

/** What is kept of a page that was made. Plain data. */
export interface PageRecord {
  /** Path of its node. */
  readonly path: string
  /** Of all that it depends on: as long as this stays, the page is not made again. */
  readonly key: string
  readonly files: readonly WrittenFile[]
  /** What each format left for its indexes, in the formats' order. */
  readonly notes: readonly unknown[]
  /** Hashes of the samples, by target. */
  readonly samples: Readonly<Record<string, string>>
  readonly warnings: readonly Warning[]
  /** Why the request could not be read; empty where it could. */
  readonly problem: string
}
