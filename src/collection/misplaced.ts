import type { Warn } from './body-read.ts'
import { isRaw, member, string } from './raw.ts'

/** Warns of what people and programs write beside the place where Postman reads it. */
export function warnOfMisplaced(item: unknown, request: unknown, warn: Warn): void {
  if (isTyped(member(item, 'auth')) && !isTyped(member(request, 'auth')))
    warn('item-auth', 'The auth stands beside the request and not in it, so that Postman does not see it.', 'auth')
  if (isFilled(member(request, 'headers')) && !isFilled(member(request, 'header')))
    warn('request-headers', 'Postman reads "header" and not "headers": it does not send these fields.', 'headers')
  if (isFilled(member(request, 'protocolProfileBehavior')))
    warn(
      'request-behavior',
      'The settings stand in the request and not beside it, so that Postman does not see them.',
      'protocolProfileBehavior',
    )
}

function isTyped(auth: unknown): boolean {
  return string(member(auth, 'type')) !== ''
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : isRaw(value) ? Object.keys(value).length > 0 : Boolean(value)
}
