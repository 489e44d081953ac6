import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { WrittenFile } from '../write/file-writer.ts'
import type { PageRecord } from './page-record.ts'

/** Where a site keeps what the next build has to know: its own files, and what they were made of. */
export const STATE_FOLDER = '.polysnip'
export const MANIFEST = `${STATE_FOLDER}/build.ndjson`
/** Says what changed since the last build, so it is written by each and compared by none. */
export const REPORT = 'report.json'

export interface Manifest {
  readonly pages: readonly PageRecord[]
  readonly shared: Shared
}
/** Files that are made of all pages, or of none. */
export interface Shared {
  readonly key: string
  readonly files: readonly WrittenFile[]
}

/** Every file of a site but its report and what it keeps for the next build. */
export function allFiles({ pages, shared }: Manifest): readonly WrittenFile[] {
  return [...pages.flatMap(({ files }) => files), ...shared.files]
}

/** A line a page, so that no text grows with the site. The last line holds the hash of all before it. */
export function* manifestLines({ pages, shared }: Manifest): Generator<string, void> {
  const hash = createHash('sha256')
  const line = (value: unknown): string => {
    const written = `${JSON.stringify(value)}\n`
    hash.update(written)
    return written
  }
  yield line({ polysnip: FORMAT, shared })
  for (const page of pages) yield line(page)
  yield `${JSON.stringify({ hash: hash.digest('base64url') })}\n`
}
const FORMAT = 1

/** @returns undefined where there is none, or a damaged one */
export function readManifest(folder: string): Manifest | undefined {
  let bytes: Buffer
  try {
    bytes = readFileSync(join(folder, MANIFEST))
  } catch {
    return undefined
  }
  const end = bytes.lastIndexOf(0x0a, -2) + 1
  try {
    const { hash } = JSON.parse(bytes.toString('utf8', end)) as { readonly hash: string }
    if (hash !== createHash('sha256').update(bytes.subarray(0, end)).digest('base64url')) return undefined
    const [head, ...pages] = lines(bytes.subarray(0, end))
    const { polysnip, shared } = JSON.parse(head ?? '{}') as { readonly polysnip?: number; readonly shared: Shared }
    if (polysnip !== FORMAT) return undefined
    return { shared, pages: pages.map((line) => JSON.parse(line) as PageRecord) }
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function lines(bytes: Buffer): readonly string[] {
  const found: string[] = []
  let start = 0
  for (let end = bytes.indexOf(0x0a); end !== -1; end = bytes.indexOf(0x0a, start)) {
    found.push(bytes.toString('utf8', start, end))
    start = end + 1
  }
  return found
}

/**
 * Whether files are still what was written: of the same size and not touched after the manifest, which is written last; those that were, and
 * such that were copied, are read.
 */
export function createIntactness(folder: string): (files: readonly WrittenFile[]) => boolean {
  const since = modified(join(folder, MANIFEST))?.mtimeMs ?? 0
  return (files) =>
    files.every(({ path, size, hash }) => {
      const found = modified(join(folder, path))
      if (found === undefined || !found.isFile() || found.size !== size) return false
      return (
        found.mtimeMs <= since ||
        hash ===
          createHash('sha256')
            .update(readFileSync(join(folder, path)))
            .digest('base64url')
      )
    })
}

function modified(path: string): ReturnType<typeof statSync> {
  return statSync(path, { throwIfNoEntry: false })
}
