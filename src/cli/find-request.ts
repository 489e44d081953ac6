import { findItem } from '../collection/find-item.ts'
import { PolysnipError } from '../error.ts'
import type { Collection } from '../ir/collection.ts'
import type { Request } from '../ir/request.ts'
import { printable } from './printable.ts'

/** The request that `--item` names, as it is or as `items` shows it. Errors say the collection's file, too. */
export function findRequest(collection: Collection, item: string, source: string): Request {
  try {
    return findItem(collection, item)
  } catch (error) {
    if (!(error instanceof PolysnipError) || error.place.file !== undefined) throw error
    const index = collection.items.findIndex(({ path }) => printable(path) === item)
    if (error.code === 'item-unknown' && index !== -1) return collection.requests[index] as Request
    throw new PolysnipError(error.code, error.problem, {
      file: source === '-' ? 'standard input' : source,
      ...error.place,
    })
  }
}
