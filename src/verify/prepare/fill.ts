import { basename } from 'node:path/posix'
import type { Request } from '../../ir/request.ts'
import type { Encoding, Text, Variable } from '../../ir/text.ts'
import { text } from '../../ir/text.ts'

/** The value of a hole; undefined leaves the hole. */
export type Values = (variable: Variable) => string | undefined

/**
 * The same request with its holes filled, each value encoded for the place where it stands: what
 * `--variables keep` prints when the values are given.
 */
export function fill(request: Request, valueOf: Values): Request {
  // The item is the collection's own JSON, and holds no IR.
  const { item, ...rest } = request
  return { ...(fillIn(rest, valueOf) as Omit<Request, 'item'>), item }
}

/** The same for any part of a request. */
export function fillIn(value: unknown, valueOf: Values): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    if (value.some(isVariable)) return fillText(value as Text, valueOf)
    return value.map((inner) => fillIn(inner, valueOf))
  }
  const node = value as Readonly<Record<string, unknown>>
  if (node['kind'] === 'hole' && isVariable(node['variable'])) {
    // In place of a JSON value: verify's own values are numbers there.
    const source = valueOf(node['variable'])
    return source === undefined ? node : { kind: 'number', source }
  }
  return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, fillIn(inner, valueOf)]))
}

function isVariable(value: unknown): value is Variable {
  return typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'variable'
}

export function fillText(source: Text, valueOf: Values): Text {
  return text(
    ...source.map((part) => {
      const value = typeof part === 'string' ? part : valueOf(part)
      return value === undefined || typeof part === 'string' ? part : encode(value, part.encoding)
    }),
  )
}

/** https://www.rfc-editor.org/rfc/rfc3986#section-2.3: all but the unreserved characters are encoded. */
export function encode(value: string, encoding: Encoding): string {
  if (encoding === 'none') return value
  if (encoding === 'json') return JSON.stringify(value).slice(1, -1)
  if (encoding === 'name') return basename(value)
  if (encoding === 'quoted') return value.replace(/["\\]/g, '\\$&')
  const encoded = encodeURIComponent(value).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return encoding === 'path' ? encoded.replaceAll('%2F', '/') : encoded
}

/** The holes of a request, by name; `isValue` where one stands in place of a JSON value. */
export function holesOf(
  request: Request,
): ReadonlyMap<string, { readonly encodings: ReadonlySet<Encoding>; readonly isValue: boolean }> {
  const found = new Map<string, { encodings: Set<Encoding>; isValue: boolean }>()
  const visit = (node: unknown, isValue: boolean): void => {
    if (typeof node !== 'object' || node === null) return
    if (isVariable(node)) {
      const earlier = found.get(node.name) ?? { encodings: new Set(), isValue: false }
      found.set(node.name, { encodings: earlier.encodings.add(node.encoding), isValue: earlier.isValue || isValue })
    } else {
      const isHole = (node as { kind?: unknown }).kind === 'hole'
      for (const inner of Object.values(node)) visit(inner, isHole)
    }
  }
  const { item: _, ...rest } = request
  visit(rest, false)
  return found
}
