import { member } from './raw.ts'
import type { Level } from './walk.ts'

/** The auth that holds: the nearest one that names a type, the request's own or that of a folder around it. `noauth` names one. */
export function inherited(request: unknown, around: Level): unknown {
  const own = member(request, 'auth')
  if (isTyped(own)) return own
  for (let level: Level | undefined = around; level !== undefined; level = level.parent) {
    const auth = member(level.raw, 'auth')
    if (isTyped(auth)) return auth
  }
  return undefined
}

function isTyped(auth: unknown): boolean {
  return typeof member(auth, 'type') === 'string'
}
