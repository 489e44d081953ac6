import type { Json, JsonMember } from '../ir/json.ts'
import { filled, text, textOf, type Text, type Variable } from '../ir/text.ts'

/** Nobody writes deeper JSON by hand, and whoever walks the value may recur. */
export const DEEPEST_JSON = 500

/**
 * JSON (RFC 8259) with nothing lost. Holes may stand inside strings and in place of values.
 *
 * @param shared what a name is kept as
 * @returns `undefined` where the text is no JSON or nested deeper than {@link DEEPEST_JSON}
 */
export function parseJson(source: Text, shared = (name: Text): Text => name): Json | undefined {
  const flat = filled(source, '_')
  const holes = placeHoles(source)
  const open: Container[] = []
  const pattern = new RegExp(SCALAR)
  let at = skipBlanks(flat, 0)
  for (;;) {
    // A value begins at `at`.
    let value: Json | undefined
    const hole = holes.get(at)
    const start = flat[at]
    if (hole !== undefined) {
      value = { kind: 'hole', variable: hole }
      at++
    } else if (start === '{' || start === '[') {
      if (open.length === DEEPEST_JSON) return undefined
      at = skipBlanks(flat, at + 1)
      const container: Container =
        start === '{' ? { kind: 'object', members: [], name: [] } : { kind: 'array', items: [] }
      if (flat[at] === (start === '{' ? '}' : ']')) {
        value = finish(container)
        at++
      } else {
        open.push(container)
        if (container.kind === 'object' && (at = readName(container, at)) === -1) return undefined
        continue
      }
    } else if (start === '"') {
      const end = endOfString(flat, at)
      const read = end === -1 ? undefined : readString(at + 1, end)
      if (read === undefined) return undefined
      value = { kind: 'string', text: read }
      at = end + 1
    } else {
      const scalar = readScalar(flat, at, pattern)
      if (scalar === undefined) return undefined
      value = scalar.value
      at = scalar.end
    }
    // It is complete; so may be what is around it.
    for (;;) {
      at = skipBlanks(flat, at)
      const container = open.at(-1)
      if (container === undefined) return at === flat.length ? value : undefined
      add(container, value)
      const delimiter = flat[at++]
      if (delimiter === ',') {
        at = skipBlanks(flat, at)
        if (container.kind === 'object' && (at = readName(container, at)) === -1) return undefined
        break
      }
      if (delimiter !== (container.kind === 'object' ? '}' : ']')) return undefined
      open.pop()
      value = finish(container)
    }
  }

  /** Reads `"name":`, and returns where its value begins. */
  function readName(container: OpenObject, from: number): number {
    const end = flat[from] === '"' ? endOfString(flat, from) : -1
    const name = end === -1 ? undefined : readString(from + 1, end)
    if (name === undefined) return -1
    container.name = shared(name)
    const colon = skipBlanks(flat, end + 1)
    return flat[colon] === ':' ? skipBlanks(flat, colon + 1) : -1
  }

  function readString(from: number, end: number): Text | undefined {
    if (holes.size === 0) {
      const whole = unescape(flat.slice(from, end))
      return whole === undefined ? undefined : textOf(whole)
    }
    const parts: (string | Variable)[] = []
    let begin = from
    for (let index = flat.indexOf('_', from); index !== -1 && index < end; index = flat.indexOf('_', index + 1)) {
      const hole = holes.get(index)
      if (hole === undefined) continue
      const literal = unescape(flat.slice(begin, index))
      if (literal === undefined) return undefined
      parts.push(literal, hole)
      begin = index + 1
    }
    const literal = unescape(flat.slice(begin, end))
    return literal === undefined ? undefined : text(parts, literal)
  }
}

interface OpenObject {
  readonly kind: 'object'
  readonly members: JsonMember[]
  name: Text
}
type Container = OpenObject | { readonly kind: 'array'; readonly items: Json[] }

function add(container: Container, value: Json): void {
  if (container.kind === 'array') container.items.push(value)
  else container.members.push({ name: container.name, value })
}

function finish(container: Container): Json {
  // A list that grew has room for more.
  if (container.kind === 'array') return { kind: 'array', items: container.items.slice() }
  return { kind: 'object', members: container.members.slice() }
}

function placeHoles(source: Text): ReadonlyMap<number, Variable> {
  const holes = new Map<number, Variable>()
  let at = 0
  for (const part of source) {
    if (typeof part !== 'string') holes.set(at, part)
    at += typeof part === 'string' ? part.length : 1
  }
  return holes
}

function skipBlanks(flat: string, from: number): number {
  let at = from
  while (flat[at] === ' ' || flat[at] === '\n' || flat[at] === '\r' || flat[at] === '\t') at++
  return at
}

/** The index of the closing quote, or -1. */
function endOfString(flat: string, opening: number): number {
  for (let quote = flat.indexOf('"', opening + 1); quote !== -1; quote = flat.indexOf('"', quote + 1)) {
    let backslashes = 0
    while (flat[quote - 1 - backslashes] === '\\') backslashes++
    if (backslashes % 2 === 0) return quote
  }
  return -1
}

function unescape(escaped: string): string | undefined {
  // oxlint-disable-next-line no-control-regex -- RFC 8259, section 7: these may not stand as they are.
  if (!/[\0-\x1f\\]/.test(escaped)) return escaped
  try {
    return JSON.parse(`"${escaped}"`) as string
  } catch {
    return undefined
  }
}

const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y

function readScalar(
  flat: string,
  at: number,
  pattern: RegExp,
): { readonly value: Json; readonly end: number } | undefined {
  pattern.lastIndex = at
  const source = pattern.exec(flat)?.[0]
  if (source === undefined) return undefined
  const end = at + source.length
  if (source === 'null') return { value: { kind: 'null' }, end }
  if (source === 'true' || source === 'false') return { value: { kind: 'boolean', value: source === 'true' }, end }
  return { value: { kind: 'number', source }, end }
}
