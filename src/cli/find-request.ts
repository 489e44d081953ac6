import { findItem } from '../collection/find-item.ts'
import { PolysnipError } from '../error.ts'
import type { Collection } from '../ir/collection.ts'
import type { Request } from '../ir/request.ts'

/** The request that `--item` names. Errors say the collection's file, too. */
export function findRequest(collection: Collection, item: string, source: string): Request {
  try {
    return findItem(collection, item)
  } catch (error) {
    if (!(error instanceof PolysnipError) || error.place.file !== undefined) throw error
    throw new PolysnipError(error.code, error.problem, {
      file: source === '-' ? 'standard input' : source,
      ...error.place,
    })
  }
}
