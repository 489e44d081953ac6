import { createHash } from 'node:crypto'
import { closeSync, createWriteStream, fstatSync, openSync, readFileSync, readSync, statSync, writeSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { PolysnipError, unreadable } from '../error.ts'
import type { Collection } from '../ir/collection.ts'
import { convert } from './convert.ts'
import type { ByteSource } from './cursor.ts'
import { decodeText } from './decode.ts'
import { collectionOf, inheritable, summaryOf, type CollectionIndex, type IndexedEntry } from './indexed.ts'
import { parseText } from './parse.ts'
import type { Raw } from './raw.ts'
import { unwrap, type Sources } from './read.ts'
import { isVersion2 } from './resemblance.ts'
import { scanCollection } from './scan.ts'
import { walk, type Folder } from './walk.ts'

/**
 * Finds where the requests of a collection lie, without holding it in memory. What can't be gone through that way (format 1, a wrapped
 * collection, UTF-16) is read whole, and its requests are written to `spool` one by one.
 * @param source a path, or `-` for standard input
 * @param spool a file that may be made
 * @throws PolysnipError where it can't be read or holds something else
 */
export async function indexCollection(source: string, spool: string): Promise<CollectionIndex> {
  const name = source === '-' ? 'standard input' : source
  if (source === '-') await pipeline(process.stdin, createWriteStream(spool))
  const file = source === '-' ? spool : source
  return scanFile(file, name) ?? (await indexWhole(file, name, spool))
}

/**
 * The collection of an index. Its requests are read whenever they are asked for, and kept by nobody.
 * @throws PolysnipError where it has no requests, and has to; from a request (`file-changed`) where the file is no longer what it was
 */
export function openIndexed(
  index: CollectionIndex,
  options: Sources,
  mayBeEmpty = false,
): { readonly collection: Collection; close(): void } {
  const file = openFile(index.file, index.name)
  const read = ({ start, end, hash }: IndexedEntry): unknown => {
    const bytes = readBytes(file, start, end)
    if (hashOf(bytes) !== hash)
      throw new PolysnipError('file-changed', 'the file changed while it was read', { file: index.name })
    return JSON.parse(decodeText(bytes)) as unknown
  }
  return { collection: collectionOf(index, options, read, mayBeEmpty), close: () => closeSync(file) }
}

function scanFile(path: string, name: string): CollectionIndex | undefined {
  const file = openFile(path, name)
  try {
    const window = new Uint8Array(WINDOW)
    const entries: IndexedEntry[] = []
    const source: ByteSource = {
      size: fstatSync(file).size,
      window: (position) => window.subarray(0, readSync(file, window, 0, WINDOW, position)),
      bytes: (start, end) => readBytes(file, start, end),
    }
    const scanned = scanCollection(source, (raw, bytes, entry) => {
      entries.push({ ...entry, hash: hashOf(bytes), raw: summaryOf(raw) })
    })
    if (scanned === undefined || !isVersion2({ ...scanned.raw, item: [] })) return undefined
    return { name, file: path, ...scanned, entries }
  } finally {
    closeSync(file)
  }
}
const WINDOW = 1 << 20

async function indexWhole(path: string, name: string, spool: string): Promise<CollectionIndex> {
  const parsed = parseText(decodeText(readFileSync(path)), name)
  const whole = await convert(unwrap(parsed, name))
  const { entries, folders, contents, skipped, root } = walk(whole)
  const at = new Map<Folder | undefined, number>(folders.map((folder, index) => [folder, index]))
  const parentOf = (folder: Folder): number => at.get(folder) ?? -1
  // Where the input was standard input, the spool holds it, and all of it is read.
  const out = openSync(spool, 'w')
  try {
    let end = 0
    const written = entries.map(({ raw, parent }): IndexedEntry => {
      const bytes = Buffer.from(JSON.stringify(raw))
      const start = end
      for (let done = 0; done < bytes.length;) done += writeSync(out, bytes, done)
      end += bytes.length
      return { parent: parentOf(parent), start, end, hash: hashOf(bytes), raw: summaryOf(raw as Raw) }
    })
    return {
      name,
      file: spool,
      raw: inheritable(whole),
      folders: folders.map(({ raw, parent }) => ({ parent: parentOf(parent ?? root), raw: inheritable(raw) })),
      entries: written,
      order: [...contents].flatMap(([holder, inner]) =>
        inner.map((each) => ({
          parent: parentOf(holder),
          ...(typeof each === 'number'
            ? { kind: 'entry' as const, index: each }
            : { kind: 'folder' as const, index: at.get(each) as number }),
        })),
      ),
      skipped: skipped.map(({ parent, ...rest }) => ({ parent: parentOf(parent), ...rest })),
    }
  } finally {
    closeSync(out)
  }
}

function openFile(path: string, file: string): number {
  try {
    if (statSync(path).isDirectory())
      throw new PolysnipError('file-unreadable', 'this is a folder; expected a JSON file', { file })
    return openSync(path, 'r')
  } catch (error) {
    throw unreadable(error, file)
  }
}

function readBytes(file: number, start: number, end: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(end - start)
  let filled = 0
  while (filled < bytes.length) {
    const read = readSync(file, bytes, filled, bytes.length - filled, start + filled)
    if (read === 0) break
    filled += read
  }
  return bytes.subarray(0, filled)
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url')
}
