import {
  copyFileSync,
  constants,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { PolysnipError } from '../error.ts'
import { codeOf } from './disk.ts'
import type { Change } from './change.ts'

/**
 * Every file below a folder (links are files, too), with `/`, in no order; none where there is no folder.
 * @param without an entry right in it that is left out
 */
export function filesIn(folder: string, without?: string): readonly string[] {
  return entriesIn(folder)
    .filter((entry) => !entry.isDirectory())
    .map((entry) => pathOf(folder, entry))
    .filter((path) => without === undefined || !path.startsWith(`${without}/`))
}

/**
 * Takes over what is not ours: files, links and empty folders.
 * @throws PolysnipError (`output`) where one is in the way
 */
export function keepForeign(from: string, to: string, { written, isOurs }: Change): void {
  const entries = entriesIn(from)
  const files = entries.filter((entry) => !entry.isDirectory())
  refuseForeign(
    from,
    files.map((entry) => pathOf(from, entry)),
    { written, isOurs },
  )
  for (const entry of files) {
    const path = pathOf(from, entry)
    if (isOurs(path) || written.has(path)) continue
    if (!entry.isSymbolicLink()) linkFile(from, to, path)
    else {
      mkdirSync(dirname(join(to, path)), { recursive: true })
      symlinkSync(readlinkSync(join(from, path)), join(to, path))
    }
  }
  for (const entry of entries) {
    const path = pathOf(from, entry)
    if (entry.isDirectory() && readdirSync(join(from, path)).length === 0)
      mkdirSync(join(to, path), { recursive: true })
  }
}

/** Somebody else's file is never written over. */
export function refuseForeign(
  folder: string,
  there: readonly string[],
  { written, isOurs }: Pick<Change, 'written' | 'isOurs'>,
): void {
  const folders = new Set<string>()
  for (const path of written) for (let at = dirname(path); at !== '.'; at = dirname(at)) folders.add(at)
  for (const path of there) {
    if (isOurs(path) || (!written.has(path) && !folders.has(path))) continue
    throw new PolysnipError(
      'output',
      'this file was not made by polysnip, and stands where one is to be written; move it, or choose another folder',
      { file: join(folder, path) },
    )
  }
}

/** A second name for a file: nothing is copied, unless the disk knows no second names. */
export function linkFile(from: string, to: string, path: string): void {
  const [source, target] = [join(from, path), join(to, path)]
  try {
    linkSync(source, target)
  } catch (error) {
    if (codeOf(error) === 'ENOENT' && !existsSync(dirname(target))) {
      mkdirSync(dirname(target), { recursive: true })
      return linkFile(from, to, path)
    }
    if (!['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EACCES'].includes(codeOf(error))) throw error
    copyFileSync(source, target, constants.COPYFILE_FICLONE)
    const { atime, mtime } = statSync(source)
    utimesSync(target, atime, mtime)
  }
}

/** Moves a file over another one in one step. */
export function moveFile(from: string, to: string, path: string): void {
  const [source, target] = [join(from, path), join(to, path)]
  mkdirSync(dirname(target), { recursive: true })
  try {
    renameSync(source, target)
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error
    copyFileSync(source, `${target}.part`)
    renameSync(`${target}.part`, target)
  }
}

/** Removes a file, and the folders that it leaves empty. */
export function removeFile(folder: string, path: string): void {
  rmSync(join(folder, path), { force: true })
  try {
    for (let around = dirname(path); around !== '.'; around = dirname(around)) rmdirSync(join(folder, around))
  } catch {
    // There is something else in it.
  }
}

function entriesIn(folder: string): ReturnType<typeof readAll> {
  return existsSync(folder) ? readAll(folder) : []
}
function readAll(folder: string) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
}

function pathOf(folder: string, { parentPath, name }: { readonly parentPath: string; readonly name: string }): string {
  const path = relative(folder, join(parentPath, name))
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
