import { isRaw, list, member, string } from './raw.ts'
import { resembles } from './resemblance.ts'

/** A folder, or the collection itself. */
export interface Folder {
  readonly raw: unknown
  readonly name: string
  readonly parent: Folder | undefined
  /** `Folder/Sub`; empty for the collection. */
  readonly location: string
}

/** What lies in a folder, or the collection itself. */
export interface Level {
  readonly raw: unknown
  readonly parent: Level | undefined
}

/** A request where it lies. */
export interface Entry {
  readonly raw: unknown
  readonly name: string
  readonly parent: Folder
  /** Names this entry alone. */
  readonly location: string
}

/** What stands in a list of items and is none. */
export interface Skipped {
  readonly parent: Folder
  /** Its place in the list, from 1. */
  readonly position: number
  /** What it is: `null`, `a string`. */
  readonly found: string
}

export interface Walked {
  readonly entries: readonly Entry[]
  readonly folders: readonly Folder[]
  /** What lies in a folder (or the collection), in order: folders, and indices of entries. */
  readonly contents: ReadonlyMap<Folder, readonly (Folder | number)[]>
  readonly skipped: readonly Skipped[]
  readonly root: Folder
}

/** All requests in order. What has an `item` is a folder, as for Postman; there is no limit to the nesting. */
export function walk(collection: unknown): Walked {
  const root: Folder = { raw: collection, name: '', parent: undefined, location: '' }
  const found: Omit<Entry, 'location'>[] = []
  const folders: Folder[] = []
  const contents = new Map<Folder, (Folder | number)[]>([[root, []]])
  const skipped: Skipped[] = []
  const open = [{ folder: root, items: list(collection, 'item').entries() }]
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const { value, done } = top.items.next()
    if (done) {
      open.pop()
      continue
    }
    const [index, raw] = value
    const parent = top.folder
    if (!isRaw(raw)) {
      skipped.push({ parent, position: index + 1, found: resembles(raw) })
      continue
    }
    if (Array.isArray(member(raw, 'item'))) {
      const name = nameOfFolder(raw)
      const folder = { raw, name, parent, location: join(parent, name) }
      folders.push(folder)
      contents.get(parent)?.push(folder)
      contents.set(folder, [])
      open.push({ folder, items: list(raw, 'item').entries() })
    } else {
      contents.get(parent)?.push(found.length)
      found.push({ raw, name: nameOf(raw), parent })
    }
  }
  return { entries: locate(found), folders, contents, skipped, root }
}

export function join(parent: Folder, name: string): string {
  return parent.location === '' ? name : `${parent.location}/${name}`
}

export function nameOfFolder(raw: unknown): string {
  return string(member(raw, 'name')) || 'Untitled'
}

/** Postman shows the URL where a request has no name. */
export function nameOf(item: unknown): string {
  const name = string(member(item, 'name'))
  if (name !== '') return name
  const request = member(item, 'request')
  const url = typeof request === 'string' ? request : member(request, 'url')
  return string(isRaw(url) ? member(url, 'raw') : url) || 'Untitled'
}

/** Where several lie at one place, all are numbered, so that the bare name stays ambiguous: `Folder/Name#2`. */
export function locate(found: readonly Omit<Entry, 'location'>[]): readonly Entry[] {
  const bare = found.map(({ parent, name }) => join(parent, name))
  const counts = new Map<string, number>()
  for (const location of bare) counts.set(location, (counts.get(location) ?? 0) + 1)
  const next = new Map<string, number>()
  const numbered = (location: string): string => {
    let number = next.get(location) ?? 1
    while (counts.has(`${location}#${number}`)) number++
    next.set(location, number + 1)
    return `${location}#${number}`
  }
  // Written out, because a copy by `...` has a shape of its own each time, which makes everything that reads it slow.
  return found.map(({ raw, name, parent }, index) => {
    const location = bare[index] as string
    return { raw, name, parent, location: counts.get(location) === 1 ? location : numbered(location) }
  })
}

/** Names of the folders around it, outermost first. */
export function pathOf({ parent }: Entry): readonly string[] {
  const path: string[] = []
  for (let folder: Folder = parent; folder.parent !== undefined; folder = folder.parent) path.push(folder.name)
  return path.reverse()
}
