import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { onDisk } from './disk.ts'

/** A file that was written. */
export interface WrittenFile {
  /** From the folder, with `/`. */
  readonly path: string
  /** Bytes. */
  readonly size: number
  /** Of the bytes. */
  readonly hash: string
}

/**
 * Writes files below a folder, and makes the folders between.
 * @throws PolysnipError (`output`) where the disk refuses; RangeError for a path that leads out of the folder
 */
export function createFileWriter(
  folder: string,
): (path: string, content: string | Uint8Array | Iterable<string>) => WrittenFile {
  const made = new Set<string>()
  return (path, content) => {
    if (!isInside(path)) throw new RangeError(`"${path}" leads out of the folder`)
    const file = join(folder, path)
    return onDisk(file, () => {
      const around = dirname(file)
      if (!made.has(around)) mkdirSync(around, { recursive: true })
      made.add(around)
      const hash = createHash('sha256')
      let size = 0
      const descriptor = openSync(file, 'w')
      try {
        const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content
        for (const piece of pieces) {
          const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
          hash.update(bytes)
          size += bytes.length
          for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done)
        }
      } finally {
        closeSync(descriptor)
      }
      return { path, size, hash: hash.digest('base64url') }
    })
  }
}

/** Whether a path, from a folder, stays in it. */
export function isInside(path: string): boolean {
  return (
    path !== '' && !/[\\\0]/.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  )
}
