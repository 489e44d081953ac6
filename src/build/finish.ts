import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { moveFile } from '../write/files.ts'
import { createFileWriter } from '../write/file-writer.ts'
import type { Staging } from '../write/staging.ts'
import { allFiles, MANIFEST, manifestLines, REPORT, STATE_FOLDER, type Manifest } from './manifest.ts'
import { PART, type Part } from './part.ts'
import type { Report } from './report.ts'

/** A site of which all pages and shared files are made. */
export interface Finished {
  readonly staging: Staging
  readonly manifest: Manifest
  readonly earlier: Manifest | undefined
  readonly report: Report
  /** Of a part of a site. */
  readonly part: Part | undefined
  /** Whether a file stays as it was; others lie in the staging folder. */
  isKept(path: string): boolean
}

/**
 * Puts a site in its place. One in which nothing changed is left alone, but for its report.
 * @returns how many files were written
 */
export function finish({ staging, manifest, earlier, report, part, isKept }: Finished): number {
  const { target, folder } = staging
  const write = createFileWriter(folder)
  const files = pathsOf(manifest)
  if (new Set(files).size !== files.length) throw new RangeError('two pages have one file')
  const written = new Set(files.filter((path) => !isKept(path)))
  const kept = files.filter(isKept)
  const removed = earlier === undefined ? [] : pathsOf(earlier).filter((path) => !written.has(path) && !isKept(path))
  for (const path of kept) rmSync(join(folder, path), { force: true })
  write(REPORT, `${JSON.stringify(report, null, 2)}\n`)
  const isSame = written.size === 0 && removed.length === 0 && isSamePart(target, part)
  if (isSame && earlier !== undefined && isDeepStrictEqual(keysOf(manifest), keysOf(earlier))) {
    if (!isSameFile(target, folder, REPORT)) moveFile(folder, target, REPORT)
    return 0
  }
  const own = new Set([...(earlier === undefined ? [] : pathsOf(earlier)), REPORT])
  // Of a build whose list of files is lost, all that is written again is taken for its own.
  const isLost = earlier === undefined && existsSync(join(target, STATE_FOLDER))
  if (part !== undefined) write(PART, JSON.stringify(part))
  // Last, because what is touched after it is taken for changed.
  write(MANIFEST, manifestLines(manifest))
  const state = [REPORT, MANIFEST, ...(part === undefined ? [] : [PART])]
  staging.commit({
    kept,
    written: new Set([...written, ...state]),
    isOurs: (path) =>
      path.startsWith(`${STATE_FOLDER}/`) ||
      (isLost && written.has(path)) ||
      ((earlier !== undefined || isLost) && own.has(path)),
  })
  return written.size
}

function keysOf({ shared, pages }: Manifest): readonly string[] {
  return [shared.key, ...pages.map(({ key }) => key)]
}

function isSamePart(target: string, part: Part | undefined): boolean {
  const there = join(target, PART)
  return part === undefined
    ? !existsSync(there)
    : existsSync(there) && readFileSync(there, 'utf8') === JSON.stringify(part)
}

function isSameFile(left: string, right: string, path: string): boolean {
  const [one, two] = [left, right].map((folder) => join(folder, path))
  return existsSync(one as string) && readFileSync(one as string).equals(readFileSync(two as string))
}

function pathsOf(manifest: Manifest): readonly string[] {
  return allFiles(manifest).map(({ path }) => path)
}
