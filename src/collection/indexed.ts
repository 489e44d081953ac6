import { PolysnipError } from '../error.ts'
import type { Collection } from '../ir/collection.ts'
import { idOf, readItem } from './items.ts'
import { member, type Raw } from './raw.ts'
import { assemble, scopeOf, type Sources } from './read.ts'
import { readRequest } from './request.ts'
import { join, locate, nameOf, nameOfFolder, type Entry, type Folder, type Walked } from './walk.ts'

/**
 * A collection that lies on a disk: all of it but its requests, and where they lie. Plain data, flat however deeply folders nest, so that it
 * can be sent to a worker.
 */
export interface CollectionIndex {
  /** What messages call it. */
  readonly name: string
  /** The file that holds the entries' JSON. */
  readonly file: string
  /** Members of the collection, but for `item`. */
  readonly raw: Raw
  /** In order; `parent` is -1 in the collection itself. */
  readonly folders: readonly { readonly parent: number; readonly raw: Raw }[]
  readonly entries: readonly IndexedEntry[]
  /** What lies in the collection (-1) or a folder, in order. */
  readonly order: readonly { readonly parent: number; readonly kind: 'folder' | 'entry'; readonly index: number }[]
  /** What stands in the lists and is no item; `parent` is -1 in the collection itself. */
  readonly skipped: readonly { readonly parent: number; readonly position: number; readonly found: string }[]
}
export interface IndexedEntry {
  readonly parent: number
  /** Bytes of the file. */
  readonly start: number
  readonly end: number
  /** Of these bytes. */
  readonly hash: string
  /** An item that says as much of itself as a list of items shows. */
  readonly raw: Raw
}

/** An item cut down to what a list of items shows. */
export function summaryOf(raw: Raw): Raw {
  const entry = { raw, name: nameOf(raw), parent: ROOT, location: '' }
  const { name, method, url, examples } = readItem(entry)
  return { id: idOf(entry), name, request: { method, url }, response: Array.from({ length: examples }, () => ({})) }
}

/** Of a folder or the collection, what requests inherit and pages show. Scripts, for one, are neither. */
export function inheritable(raw: unknown): Raw {
  return Object.fromEntries(
    ['info', 'name', 'id', '_postman_id', 'description', 'variable', 'auth', 'protocolProfileBehavior']
      .map((name) => [name, member(raw, name)] as const)
      .filter(([, value]) => value !== undefined),
  )
}

const ROOT: Folder = { raw: {}, name: '', parent: undefined, location: '' }

/**
 * The collection of an index. Its requests are read from the disk whenever they are asked for, and kept by nobody.
 * @param read the JSON of an entry
 * @throws PolysnipError where it has no requests, and has to
 */
export function collectionOf(
  index: CollectionIndex,
  options: Sources,
  read: (entry: IndexedEntry) => unknown,
  mayBeEmpty: boolean,
): Collection {
  const walked = walkedOf(index)
  if (walked.entries.length === 0 && !mayBeEmpty)
    throw new PolysnipError('no-items', 'the collection has no requests', { file: index.name })
  const scope = scopeOf(index.raw, options)
  return assemble(index.raw, walked, scope, (at) => {
    const { name, parent, location } = walked.entries[at] as Entry
    return readRequest({ raw: read(index.entries[at] as IndexedEntry), name, parent, location }, scope)
  })
}

function walkedOf({ raw, folders: indexed, entries, order, skipped }: CollectionIndex): Walked {
  const root: Folder = { ...ROOT, raw }
  const folders: Folder[] = []
  const folderAt = (parent: number): Folder => (parent === -1 ? root : (folders[parent] as Folder))
  const contents = new Map<Folder, (Folder | number)[]>([[root, []]])
  for (const { parent, raw: own } of indexed) {
    const around = folderAt(parent)
    const name = nameOfFolder(own)
    const folder: Folder = { raw: own, name, parent: around, location: join(around, name) }
    folders.push(folder)
    contents.set(folder, [])
  }
  for (const { parent, kind, index } of order)
    contents.get(folderAt(parent))?.push(kind === 'entry' ? index : (folders[index] as Folder))
  const found = entries.map((entry) => ({ raw: entry.raw, name: nameOf(entry.raw), parent: folderAt(entry.parent) }))
  return {
    entries: locate(found),
    folders,
    contents,
    skipped: skipped.map(({ parent, ...rest }) => ({ parent: folderAt(parent), ...rest })),
    root,
  }
}
