import type { Warn } from './body-read.ts'
import { member } from './raw.ts'
import type { Level } from './walk.ts'

/** The auth that holds: the nearest one that names a type, the request's own or that of what is around its item. `noauth` names one. */
export function inherited(request: unknown, item: Level, warn: Warn): unknown {
  const own = member(request, 'auth')
  if (isTyped(own)) return own
  if (isTyped(member(item.raw, 'auth')))
    warn('item-auth', 'The auth stands beside the request and not in it, so that Postman does not see it.', 'auth')
  for (let level = item.parent; level !== undefined; level = level.parent) {
    const auth = member(level.raw, 'auth')
    if (isTyped(auth)) return auth
  }
  return undefined
}

function isTyped(auth: unknown): boolean {
  return typeof member(auth, 'type') === 'string'
}
