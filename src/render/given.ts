import { plain, type Text } from '../ir/text.ts'

/** What a template gave to an operation, as what the operation asks for. Each throws a TypeError where it is something else. */

export function asList<T = unknown>(value: unknown): readonly T[] {
  if (!Array.isArray(value)) throw new TypeError(`expected a list, found ${typeof value}`)
  return value as readonly T[]
}

export function asText(value: unknown): Text {
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (Array.isArray(value)) return value as Text
  throw new TypeError(`expected a text, found ${value === null ? 'null' : typeof value}`)
}

/** As written, holes as `{{name}}`. */
export function written(value: unknown): string {
  return typeof value === 'string' ? value : plain(asText(value))
}
