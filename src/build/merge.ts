import { resolve } from 'node:path'
import { PolysnipError } from '../error.ts'
import { linkFile } from '../write/files.ts'
import { createFileWriter } from '../write/file-writer.ts'
import { openStaging, type Staging } from '../write/staging.ts'
import type { BuildResult } from './build.ts'
import { finish } from './finish.ts'
import { loadFormats } from './load-formats.ts'
import { allFiles, createIntactness, readManifest, type Manifest } from './manifest.ts'
import type { PageRecord } from './page-record.ts'
import { readPart, type Part } from './part.ts'
import { reportOf } from './report.ts'
import { indexFiles } from './shared-files.ts'

/**
 * Puts the parts of a sharded build together: the same bytes as one build makes.
 * @param folders of the parts, in any order
 * @throws PolysnipError where `out` is a part, a part is missing, is damaged, or belongs to another site; then `out` is what it was
 */
export async function mergeSite(folders: readonly string[], out: string): Promise<BuildResult> {
  // What is merged would be in the way of what it becomes, and the next merge would miss it.
  const same = folders.find((folder) => resolve(folder) === resolve(out))
  if (same !== undefined) throw new PolysnipError('usage', 'expected a folder that is none of the parts', { file: out })
  const parts = folders.map(openPart)
  const [{ part }] = parts as [OpenPart]
  checkWhole(parts)
  const staging = openStaging(out)
  try {
    return await merge(parts, part, staging)
  } finally {
    staging.release()
  }
}

interface OpenPart {
  readonly folder: string
  readonly part: Part
  readonly manifest: Manifest
}

function openPart(folder: string): OpenPart {
  const part = readPart(folder)
  const manifest = readManifest(folder)
  const isWhole = createIntactness(folder)
  if (manifest === undefined || ![manifest.shared, ...manifest.pages].every(({ files }) => isWhole(files)))
    throw new PolysnipError('no-part', 'the part is damaged: a file of it is missing or was changed', { file: folder })
  return { folder, part, manifest }
}

function checkWhole(parts: readonly OpenPart[]): void {
  const [{ part: first }] = parts as [OpenPart]
  const { count } = first.shard
  const indices = new Map<number, string>()
  for (const { folder, part } of parts) {
    if (part.key !== first.key || part.shard.count !== count)
      throw new PolysnipError(
        'no-part',
        'this part was built of other input, by other settings or another version than the first',
        {
          file: folder,
        },
      )
    const twin = indices.get(part.shard.index)
    if (twin !== undefined)
      throw new PolysnipError('no-part', `this is part ${part.shard.index} of ${count}, and so is ${twin}`, {
        file: folder,
      })
    indices.set(part.shard.index, folder)
  }
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter((index) => !indices.has(index))
  if (missing.length > 0)
    throw new PolysnipError(
      'no-part',
      `of ${count} parts ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing`,
    )
}

async function merge(
  parts: readonly OpenPart[],
  { key, site, formats: settings, plan }: Part,
  staging: Staging,
): Promise<BuildResult> {
  const records = new Map<string, PageRecord>()
  for (const { folder, manifest } of parts) {
    for (const page of manifest.pages) records.set(page.path, page)
    for (const { path } of allFiles(manifest)) linkFile(folder, staging.folder, path)
  }
  const pages = plan.nodes.map(({ path }) => records.get(path) as PageRecord)
  const formats = await loadFormats({ formats: settings, templates: [] })
  const write = createFileWriter(staging.folder)
  const home = parts.flatMap(({ manifest }) => manifest.shared.files)
  const indexes = [...indexFiles(formats, plan, site, pages, () => staging.folder)].map(({ path, content }) =>
    write(path, content),
  )
  const manifest: Manifest = { pages, shared: { key, files: [...home, ...indexes] } }
  const earlier = readManifest(staging.target)
  const report = reportOf(plan, pages, allFiles(manifest).length, earlier)
  const written = finish({ staging, manifest, earlier, report, part: undefined, isKept: () => false })
  return { report, made: 0, written }
}
