import type { Request } from '../ir/request.ts'
import { readRequest } from './request.ts'
import type { Scope } from './scope.ts'
import type { Entry } from './walk.ts'

/** An array whose elements come into being when they are read: most calls want one of thousands. */
export function lazyRequests(count: number, get: (index: number) => Request): readonly Request[] {
  const requests: Request[] = []
  for (let index = 0; index < count; index++) {
    Object.defineProperty(requests, index, { enumerable: true, get: () => get(index) })
  }
  // The array's own would look each getter up.
  Object.defineProperty(requests, Symbol.iterator, {
    *value() {
      for (let index = 0; index < count; index++) yield get(index)
    },
  })
  return Object.freeze(requests)
}

/** How many are read together: a processor that has just read one reads the next in half the time. */
const TOGETHER = 32

/** The request of an entry is read when it is asked for, and the next ones with it where they are asked for one after the other. */
export function readAhead(entries: readonly Entry[], scope: Scope): (index: number) => Request {
  const requests: Request[] = []
  const read = (index: number): Request => (requests[index] ??= readRequest(entries[index] as Entry, scope))
  return (index) => {
    const known = requests[index]
    if (known !== undefined) return known
    const request = read(index)
    const end = requests[index - 1] === undefined ? index : Math.min(index + TOGETHER, entries.length)
    try {
      for (let next = index + 1; next < end; next++) read(next)
    } catch {
      // Whoever asks for the one that can't be read gets its error.
    }
    return request
  }
}
