import { plain, type Text } from '../../ir/text.ts'
import type { Url } from '../../ir/url.ts'
import { isPathName } from './json-path.ts'

/** A value that is an integer in its plainest form is a number, as it is sent the same. */
export interface QueryParam {
  readonly name: string
  readonly value: string | number
}

/**
 * The query as a JSON object that Chilkat turns into the same query again; nothing where it would be another one: names that repeat or
 * mean something else as a path, `?flag` without `=`, and any character that some encode and others don't.
 */
export function queryParams({ query, search }: Url): readonly QueryParam[] | undefined {
  if (query.length === 0) return undefined
  const names = new Set(query.map((parameter) => plain(parameter.name)))
  const isSame = query.every(
    ({ name, value, hasValue }) => hasValue && isPathName(name) && isUnreserved(name) && isUnreserved(value),
  )
  if (!isSame || names.size < query.length) return undefined
  // Empty pieces, `a=1&&b=2`, are no parameters, but they are sent.
  if (query.map(({ name, value }) => `${plain(name)}=${plain(value)}`).join('&') !== plain(search)) return undefined
  return query.map(({ name, value }) => ({ name: plain(name), value: typed(plain(value)) }))
}

// https://www.rfc-editor.org/rfc/rfc3986#section-2.3
function isUnreserved(source: Text): boolean {
  return source.every((part) => typeof part === 'string' && /^[\w.~-]*$/.test(part))
}

function typed(value: string): string | number {
  return /^(?:0|-?[1-9]\d{0,8})$/.test(value) ? Number(value) : value
}
