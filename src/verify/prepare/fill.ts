import type { Request } from '../../ir/request.ts'
import type { Encoding, Text, Variable } from '../../ir/text.ts'
import { text } from '../../ir/text.ts'

/** Values of variables by name. */
export type Values = (name: string) => string

/**
 * The same request with every hole filled, each value encoded for the place where it stands: what
 * `--variables keep` prints when the values are given. Everything else is kept, as the same object.
 */
export function fill(request: Request, valueOf: Values): Request {
  // The item is the collection's own JSON, and holds no IR.
  const { item, ...rest } = request
  return { ...(change(rest, valueOf) as Omit<Request, 'item'>), item }
}

function change(value: unknown, valueOf: Values): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    if (value.some(isVariable)) return fillText(value as Text, valueOf)
    return value.map((inner) => change(inner, valueOf))
  }
  const node = value as Readonly<Record<string, unknown>>
  if (node['kind'] === 'hole' && isVariable(node['variable'])) return fillHole(node['variable'], valueOf)
  return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, change(inner, valueOf)]))
}

function isVariable(value: unknown): value is Variable {
  return typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'variable'
}

function fillText(source: Text, valueOf: Values): Text {
  return text(...source.map((part) => (typeof part === 'string' ? part : encode(valueOf(part.name), part.encoding))))
}

/** In place of a JSON value: verify's own values are numbers there. */
function fillHole(variable: Variable, valueOf: Values): unknown {
  return { kind: 'number', source: valueOf(variable.name) }
}

/** https://www.rfc-editor.org/rfc/rfc3986#section-2.3: all but the unreserved characters are encoded. */
export function encode(value: string, encoding: Encoding): string {
  if (encoding === 'none') return value
  const encoded = encodeURIComponent(value).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return encoding === 'path' ? encoded.replaceAll('%2F', '/') : encoded
}

/** Names of the holes of a request, each once, and of those that stand in place of a JSON value. */
export function holesOf(request: Request): { readonly names: readonly string[]; readonly values: readonly string[] } {
  const names = new Set<string>()
  const values = new Set<string>()
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if (isVariable(node)) names.add(node.name)
    else {
      const { kind, variable } = node as { kind?: unknown; variable?: unknown }
      if (kind === 'hole' && isVariable(variable)) values.add(variable.name)
      for (const inner of Object.values(node)) visit(inner)
    }
  }
  const { item: _, ...rest } = request
  visit(rest)
  return { names: [...names], values: [...values] }
}
