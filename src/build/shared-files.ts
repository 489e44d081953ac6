import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteInfo } from '../site/context.ts'
import { entryOf } from '../site/context.ts'
import type { OutFile, PageNote, Pages } from '../site/format.ts'
import { homeOf } from '../site/home.ts'
import type { SitePlan } from '../site/plan.ts'
import type { LoadedFormat } from './load-formats.ts'
import type { PageRecord } from './page-record.ts'

/** Files that depend on no page's content. */
export function* homeFiles(formats: readonly LoadedFormat[], plan: SitePlan, site: SiteInfo): Generator<OutFile, void> {
  const home = homeOf(plan, site)
  for (const { format } of formats) yield* format.files(home)
}

/**
 * Files that are made of what all pages left.
 * @param records of all pages, in reading order
 * @param folderOf where a page's file lies
 */
export function* indexFiles(
  formats: readonly LoadedFormat[],
  plan: SitePlan,
  site: SiteInfo,
  records: readonly PageRecord[],
  folderOf: (path: string) => string,
): Generator<OutFile, void> {
  const home = homeOf(plan, site)
  for (const [index, { format }] of formats.entries()) {
    const pages: Pages = {
      *[Symbol.iterator](): Generator<PageNote, void> {
        for (const [at, node] of plan.nodes.entries()) {
          const parent = plan.nodes[node.parent]?.path ?? ''
          yield { page: entryOf(node), parent, note: records[at]?.notes[index] ?? null }
        }
      },
      read: (path) => readFileSync(join(folderOf(path), path), 'utf8'),
    }
    yield* format.indexes(home, pages)
  }
}
