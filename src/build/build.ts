import { join } from 'node:path'
import { indexCollection, openIndexed } from '../collection/index-file.ts'
import { PolysnipError } from '../error.ts'
import type { SiteInfo } from '../site/context.ts'
import { indexSettings } from '../site/formats.ts'
import type { SiteNode } from '../site/node.ts'
import { createReferences } from '../site/references.ts'
import { planSite, type PlannedCollection, type SitePlan } from '../site/plan.ts'
import { createFileWriter, type WrittenFile } from '../write/file-writer.ts'
import { openStaging, type Staging } from '../write/staging.ts'
import { finish } from './finish.ts'
import { hashOf, pageKeys, siteKey } from './keys.ts'
import { loadFormats } from './load-formats.ts'
import { allFiles, createIntactness, readManifest, type Manifest } from './manifest.ts'
import { placeOf, type PageRecord } from './page-record.ts'
import { isInShard, type Part, type Shard } from './part.ts'
import { makePages, type Task } from './pool.ts'
import { reportOf, type Report } from './report.ts'
import type { BuildSettings } from './settings.ts'
import { homeFiles, indexFiles } from './shared-files.ts'

export interface BuildOptions {
  /** Files of collections, in the site's order; `-` is standard input. */
  readonly inputs: readonly string[]
  /** The site's folder. */
  readonly out: string
  /** Without the site's title, the name of its only collection is taken. */
  readonly settings: BuildSettings
  /** Threads, at most. */
  readonly jobs: number
  readonly shard?: Shard | undefined
  /** Whether a request that can't be read ends the build. */
  readonly strict?: boolean | undefined
  /** Told how many pages are made of how many that have to be. */
  readonly onProgress?: ((made: number, all: number) => void) | undefined
  /** Ends the build: it throws the signal's reason. */
  readonly signal?: AbortSignal | undefined
}

export interface BuildResult {
  readonly report: Report
  /** Pages that were made again, and files that were written. */
  readonly made: number
  readonly written: number
}

/**
 * Builds a site, or what changed of it. All or nothing: where it throws, the folder is what it was.
 * @throws PolysnipError where a collection can't be read, or the folder not be written; with `strict` where a request can't be read
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const staging = openStaging(options.out)
  try {
    return await build(options, staging)
  } finally {
    staging.release()
  }
}

async function build(options: BuildOptions, staging: Staging): Promise<BuildResult> {
  const { inputs, jobs, shard, strict = false, onProgress, signal } = options
  const indexes = await Promise.all(
    inputs.map((input, index) => indexCollection(input, join(staging.scratch, `input-${index}.json`))),
  )
  const collections = indexes.map((index): PlannedCollection & { readonly name: string } => {
    const { collection, close } = openIndexed(index, { ...options.settings.sources, file: index.name }, true)
    close()
    return collection
  })
  const [first] = inputs
  if (first !== undefined && collections.every(({ items }) => items.length === 0))
    throw new PolysnipError('no-items', 'the collection has no requests', { file: first })
  const plan = planSite(collections)
  const settings = { ...options.settings, site: titled(options.settings.site, collections) }
  const { site } = settings
  const common = siteKey(settings)
  const keys = pageKeys(common, settings, plan, indexes)
  const key = hashOf(common, JSON.stringify(plan), ...keys)

  const earlier = readManifest(staging.target)
  const isIntact = createIntactness(staging.target)
  const known = new Map(earlier?.pages.map((page) => [page.path, page]))
  const records: (PageRecord | undefined)[] = []
  const tasks: Task[] = []
  const keptFiles = new Set<string>()
  const keep = (files: readonly WrittenFile[]): void => files.forEach(({ path }) => keptFiles.add(path))
  const references = createReferences(plan)
  const leadsWhereItDid = (record: PageRecord, node: number): boolean =>
    Object.entries(record.references).every(
      ([url, place]) => placeOf(references.find(url, plan.nodes[node] as SiteNode)) === place,
    )
  for (const [node, { path }] of plan.nodes.entries()) {
    if (!isInShard(node, shard)) continue
    const record = known.get(path)
    if (record !== undefined && record.key === keys[node] && leadsWhereItDid(record, node) && isIntact(record.files)) {
      records[node] = record
      keep(record.files)
    } else tasks.push({ node, key: keys[node] as string })
  }
  const files = indexes.map(({ name }) => name)
  if (strict) stopAt(records, plan, files)

  const at = new Map(tasks.map(({ node }) => [plan.nodes[node]?.path, node]))
  let made = 0
  onProgress?.(0, tasks.length)
  const job = { settings, plan, indexes, folder: staging.folder }
  const onMade = (record: PageRecord): void => {
    if (strict) stopAt([record], plan, files)
    records[at.get(record.path) as number] = record
    made++
    onProgress?.(made, tasks.length)
  }
  await makePages(job, tasks, { jobs, onMade, signal })

  const pages = records.filter((record) => record !== undefined)
  const isShared = earlier?.shared.key === key && isIntact(earlier.shared.files)
  if (isShared) keep(earlier.shared.files)
  const shared = isShared ? earlier.shared : { key, files: await makeShared() }
  // What was made again and came out as it was, is not written.
  const before = new Map(earlier === undefined ? [] : allFiles(earlier).map((file) => [file.path, file.hash]))
  const manifest: Manifest = { pages, shared }
  for (const file of allFiles(manifest)) if (before.get(file.path) === file.hash && isIntact([file])) keep([file])
  const report = reportOf(plan, pages, allFiles(manifest).length, earlier)
  const part: Part | undefined = shard && { shard, key, site, formats: settings.formats.map(indexSettings), plan }
  const isKept = (path: string): boolean => keptFiles.has(path)
  return { report, made, written: finish({ staging, manifest, earlier, report, part, isKept }) }

  async function makeShared(): Promise<readonly WrittenFile[]> {
    const formats = await loadFormats(settings)
    const write = createFileWriter(staging.folder)
    const folderOf = (path: string): string => (keptFiles.has(path) ? staging.target : staging.folder)
    // A part has no indexes; files that no page has a part in are made by the first.
    const home = shard === undefined || shard.index === 1 ? [...homeFiles(formats, plan, site)] : []
    const all = shard === undefined ? indexFiles(formats, plan, site, pages, folderOf) : []
    const written: WrittenFile[] = []
    for (const list of [home, all]) for (const { path, content } of list) written.push(write(path, content))
    return written
  }
}

function titled(site: SiteInfo, collections: readonly { readonly name: string }[]): SiteInfo {
  const [only, ...others] = collections
  const isSingle = others.length === 0
  const title = site.title || (isSingle && only?.name.trim() ? only.name : 'API reference')
  return { ...site, title, isSingle }
}

function stopAt(records: readonly (PageRecord | undefined)[], plan: SitePlan, files: readonly string[]): void {
  const bad = records.find((record) => record !== undefined && record.problem !== '')
  if (bad === undefined) return
  const node = plan.nodes.find(({ path }) => path === bad.path)
  const file = files[node?.collection ?? -1] ?? ''
  throw new PolysnipError('item-unreadable', bad.problem, node?.kind === 'request' ? { file, item: node.location } : {})
}
