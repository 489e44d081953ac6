import type { Request } from '../ir/request.ts'
import { plain } from '../ir/text.ts'
import { readCollectionFrom, type ReadOptions } from './read.ts'

/** For tests: a collection of one item, or of these. */
export function collectionOf(items: unknown, rest: object = {}): object {
  return { info: { name: 'Test' }, item: Array.isArray(items) ? items : [items], ...rest }
}

/** For tests: the request of a collection that has one; what is around it in `rest`. */
export function read(request: unknown, rest: object = {}, options: ReadOptions = {}): Request {
  return readCollectionFrom(collectionOf({ name: 'Item', request }, rest), options).requests[0] as Request
}

/** For tests: fields as lines. */
export function linesOf({ headers }: Request): readonly string[] {
  return headers.map(({ name, value }) => `${plain(name)}: ${plain(value)}`)
}

export const URL_ = 'http://h.test/'
