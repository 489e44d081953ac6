import type { Collection, Item } from '../ir/collection.ts'
import type { Request } from '../ir/request.ts'
import { PolysnipError, quoted } from '../error.ts'
import { nearest } from '../near.ts'

/**
 * The one request that `item` names: by its location (`Folder/Sub/Name`, `Folder/Name#2`), its id, or its name where
 * that is unique.
 *
 * @throws {PolysnipError} `item-unknown` with near misses, `item-ambiguous` with the candidates, `item-folder`
 * @example findItem(collection, 'Books/Add a book').method
 */
export function findItem(collection: Collection, item: string): Request {
  const { items, folders } = collection
  const index = pick(item, items, folders)
  return collection.requests[index] as Request
}

function pick(wanted: string, items: readonly Item[], folders: readonly string[]): number {
  const trimmed = wanted.replace(/^\//, '').replace(/\/$/, '')
  for (const is of [
    byLocation(wanted),
    byId(wanted),
    byBareLocation(wanted),
    byName(wanted),
    byLocation(trimmed),
    byBareLocation(trimmed),
    byWellFormed(wanted),
  ]) {
    const found = items.flatMap((item, index) => (is(item) ? [index] : []))
    if (found.length === 1) return found[0] as number
    if (found.length > 1)
      throw ambiguous(
        wanted,
        found.map((index) => items[index]?.path ?? ''),
      )
  }
  if (folders.includes(trimmed)) throw isFolder(wanted, trimmed, items)
  throw unknown(wanted, items)
}

const byLocation = (wanted: string) => (item: Item) => item.path === wanted
const byId = (wanted: string) => (item: Item) => item.id === wanted
const byName = (wanted: string) => (item: Item) => item.name === wanted
/** Arguments of a command are UTF-8, in which there are no lone surrogates. */
const byWellFormed = (wanted: string) => (item: Item) => item.path.toWellFormed() === wanted
/** `Folder/Name` where there are `Folder/Name#1` and `Folder/Name#2`. */
const byBareLocation = (wanted: string) => (item: Item) => {
  const number = item.path.startsWith(`${wanted}#`) ? item.path.slice(wanted.length + 1) : ''
  return /^\d+$/.test(number)
}

function ambiguous(wanted: string, candidates: readonly string[]): PolysnipError {
  return new PolysnipError('item-ambiguous', `the item is ambiguous; expected one of ${listed(candidates)}`, {
    item: wanted,
  })
}

function isFolder(wanted: string, folder: string, items: readonly Item[]): PolysnipError {
  const inside = items.map(({ path }) => path).filter((path) => path.startsWith(`${folder}/`))
  const example = inside.length === 0 ? 'it has no requests' : `expected a request in it: ${listed(inside)}`
  return new PolysnipError('item-folder', `this is a folder; ${example}`, { item: wanted })
}

function unknown(wanted: string, items: readonly Item[]): PolysnipError {
  const near = nearest(
    wanted,
    items.flatMap(({ path, name }) => [
      { name: path, shown: path },
      { name, shown: path },
    ]),
  )
  const hint = near.length === 0 ? '; `polysnip items` lists them all' : `; did you mean ${listed(near)}?`
  return new PolysnipError('item-unknown', `there is no such item${hint}`, { item: wanted })
}

function listed(names: readonly string[]): string {
  const [shown, more] = [names.slice(0, 10), names.length - 10]
  return shown.map(quoted).join(', ') + (more > 0 ? ` and ${more} more` : '')
}
