import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { PolysnipError } from '../error.ts'
import type { Change } from './change.ts'
import { codeOf, onDisk } from './disk.ts'
import { filesIn, keepForeign, linkFile, moveFile, refuseForeign, removeFile } from './files.ts'
import { takeLock } from './lock.ts'

/** A folder that is being made anew, beside the one that is there. */
export interface Staging {
  /** The folder that is to be made, links resolved. */
  readonly target: string
  /** Where its new files are written. */
  readonly folder: string
  /** For files of one's own meanwhile. */
  readonly scratch: string
  /**
   * Puts the new files in the place of the old ones, all at once.
   * @throws PolysnipError (`output`) where a file is in the way; then nothing has changed
   */
  commit(change: Change): void
  /** Gives up what was not committed, and lets others in. */
  release(): void
}

const LOCK = 'lock'

/**
 * Begins to make a folder anew. It is locked until `release`; what a build that was killed has left is put right.
 * @throws PolysnipError (`output-busy`) where somebody else is at it, (`output`) where it can't be written
 */
export function openStaging(path: string): Staging {
  const target = onDisk(path, () => (existsSync(path) ? realpathSync(path) : resolve(path)))
  if (basename(target) === '') throw new PolysnipError('usage', 'expected a folder of its own', { file: path })
  if (existsSync(target) && !statSync(target).isDirectory())
    throw new PolysnipError('output', 'a file stands where a folder is expected', { file: path })
  const work = onDisk(target, () => workFolder(target))
  const [folder, old, ready, scratch] = [
    join(work, 'new'),
    join(work, 'old'),
    join(work, 'ready'),
    join(work, 'scratch'),
  ]
  const unlock = takeLock(join(work, LOCK), path)
  try {
    onDisk(work, recover)
  } catch (error) {
    unlock()
    throw error
  }
  return {
    target,
    folder,
    scratch,
    commit: (change) => onDisk(target, () => commit(change)),
    release() {
      clear()
      unlock()
    },
  }

  /** What was interrupted: between two renames, or among many. */
  function recover(): void {
    if (!existsSync(target) && existsSync(old)) renameSync(old, target)
    if (existsSync(ready)) moveAll()
    clear()
    mkdirSync(folder)
    mkdirSync(scratch)
  }

  function clear(): void {
    for (const name of readdirSync(work)) if (name !== LOCK) rmSync(join(work, name), { recursive: true, force: true })
  }

  function commit(change: Change): void {
    if (!existsSync(target)) {
      renameSync(folder, target)
      return
    }
    // Who works in a folder would find himself in one that is gone.
    if (isWithin(work, target) || isWithin(join(process.cwd(), sep), target)) return replaceEach(change)
    for (const file of change.kept) linkFile(target, folder, file)
    keepForeign(target, folder, change)
    chmodSync(folder, statSync(target).mode)
    try {
      renameSync(target, old)
    } catch (error) {
      // A mount, or a folder that somebody on Windows has open, stays where it is.
      if (!['EBUSY', 'EXDEV', 'EPERM', 'EACCES'].includes(codeOf(error))) throw error
      return replaceEach(change)
    }
    renameSync(folder, target)
  }

  /** One file after the other. What is interrupted is finished by who comes next. */
  function replaceEach({ kept, written, isOurs }: Change): void {
    const stays = new Set([...kept, ...written])
    const there = filesIn(target, basename(work))
    refuseForeign(target, there, { written, isOurs })
    writeFileSync(`${ready}-`, JSON.stringify(there.filter((file) => isOurs(file) && !stays.has(file))))
    renameSync(`${ready}-`, ready)
    moveAll()
  }

  function moveAll(): void {
    for (const file of filesIn(folder)) moveFile(folder, target, file)
    for (const file of JSON.parse(readFileSync(ready, 'utf8')) as readonly string[]) removeFile(target, file)
    rmSync(ready)
  }
}

/** Beside the folder, on the same disk; in it, where there is no place beside it. */
function workFolder(target: string): string {
  const inside = join(target, '.polysnip-work')
  if (!existsSync(target)) mkdirSync(dirname(target), { recursive: true })
  else if (statSync(target).dev !== statSync(dirname(target)).dev) return inside
  try {
    accessSync(dirname(target), constants.W_OK)
  } catch {
    return inside
  }
  return join(dirname(target), `.${basename(target)}.polysnip-work`)
}

function isWithin(path: string, folder: string): boolean {
  return path.startsWith(join(folder, sep))
}
