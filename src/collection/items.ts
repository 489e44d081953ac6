import type { Item } from '../ir/collection.ts'
import { isRaw, list, member, string } from './raw.ts'
import { joinUrl } from './url-string.ts'
import type { Entry } from './walk.ts'

/** A request at a glance. */
export function readItem(entry: Entry): Item {
  const request = requestOf(entry)
  return {
    path: entry.location,
    name: entry.name,
    id: idOf(entry),
    method: methodOf(member(request, 'method')),
    url: shownUrl(member(request, 'url')),
    examples: list(entry.raw, 'response').filter(isRaw).length,
  }
}

/** A request that is a string is a URL to get. */
export function requestOf({ raw }: Entry): unknown {
  const request = member(raw, 'request')
  return typeof request === 'string' ? { url: request } : request
}

export function idOf({ raw, location }: Entry): string {
  return string(member(raw, 'id')) || string(member(raw, '_postman_id')) || location
}

/** Of a folder, or of a collection's `info`; empty where it has none. */
export function idOfHolder(raw: unknown): string {
  return string(member(raw, '_postman_id')) || string(member(raw, 'id'))
}

/** A method is one word of one line; Postman writes it large before it looks for variables in it. */
export function methodOf(method: unknown): string {
  return string(method).trim().replaceAll(/\s+/g, ' ').toUpperCase() || 'GET'
}

function shownUrl(url: unknown): string {
  const typed = string(isRaw(url) ? member(url, 'raw') : url)
  return typed || joinUrl(url).string.replaceAll(/\{\{\0(:[^{}]*)\}\}/g, '$1')
}
