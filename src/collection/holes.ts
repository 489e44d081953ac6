import { text, textOf, type Encoding, type Text, type Variable } from '../ir/text.ts'
import { isDynamic } from './dynamic.ts'

/** A hole as Postman finds it: the pattern of `postman-collection`, in which the name is never empty. */
const HOLE = /\{\{([^{}]+)\}\}/g

/** Names whose values are secrets. */
export type Secrets = ReadonlySet<string>
export const NO_SECRETS: Secrets = new Set()

/** Names that begin so are path variables (`:id`) which have no value; no collection can name a variable so. */
export const PATH_HOLE = '\0:'

/**
 * A string in which holes stand for one character each, so that it can be searched and cut without
 * looking into their names.
 */
export interface Marked {
  readonly flat: string
  /** By their index in `flat`, ascending. */
  readonly holes: readonly { readonly index: number; readonly name: string }[]
  readonly secrets: Secrets
}

export function mark(source: string, secrets: Secrets): Marked {
  if (!source.includes('{{')) return { flat: source, holes: [], secrets }
  const holes: { index: number; name: string }[] = []
  let [flat, end] = ['', 0]
  for (const match of source.matchAll(HOLE)) {
    flat += source.slice(end, match.index)
    holes.push({ index: flat.length, name: match[1] as string })
    // As `postman-url-encoder` does: a character that no part of a URL takes for a delimiter.
    flat += '_'
    end = match.index + match[0].length
  }
  return { flat: flat + source.slice(end), holes, secrets }
}

/** A stretch of a marked string: where it starts, and where it has ended. */
export type Range = readonly [start: number, end: number]

/** The text of a stretch, literal parts passed through `change`. */
export function cut(
  { flat, holes, secrets }: Marked,
  [start, end]: Range,
  encoding: Encoding = 'none',
  change: (literal: string) => string = same,
): Text {
  if (holes.length === 0) return textOf(change(flat.slice(start, end)))
  const parts: (string | Variable)[] = []
  let from = start
  for (let at = firstFrom(holes, start); at < holes.length; at++) {
    const { index, name } = holes[at] as Marked['holes'][number]
    if (index >= end) break
    parts.push(change(flat.slice(from, index)), variable(name, encoding, secrets))
    from = index + 1
  }
  parts.push(change(flat.slice(from, end)))
  return text(parts)
}

export function same(literal: string): string {
  return literal
}

/** Where the holes from `start` on begin in their list. */
function firstFrom(holes: Marked['holes'], start: number): number {
  let [low, high] = [0, holes.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((holes[middle]?.index ?? Infinity) < start) low = middle + 1
    else high = middle
  }
  return low
}

/** A whole string as a text. */
export function holed(source: string, secrets: Secrets, encoding: Encoding = 'none'): Text {
  if (!source.includes('{{')) return textOf(source)
  const marked = mark(source, secrets)
  return cut(marked, [0, marked.flat.length], encoding)
}

export function variable(name: string, encoding: Encoding, secrets: Secrets): Variable {
  const shown = name.startsWith(PATH_HOLE) ? name.slice(PATH_HOLE.length) : name
  return { kind: 'variable', name: shown, encoding, dynamic: isDynamic(shown), secret: secrets.has(shown) }
}
