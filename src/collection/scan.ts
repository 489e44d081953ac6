import { createCursor, type ByteSource } from './cursor.ts'
import { decodeText } from './decode.ts'
import { inheritable } from './indexed.ts'
import type { Raw } from './raw.ts'
import { resembles } from './resemblance.ts'

/** Where the entries of a collection lie in its file, so that each can be read by itself. Plain data, flat however deeply folders nest. */
export interface Scanned {
  /** Members of the collection, but for `item`. */
  readonly raw: Raw
  /** Outer ones before inner ones; `parent` is -1 in the collection itself. */
  readonly folders: readonly { readonly parent: number; readonly raw: Raw }[]
  /** What lies in the collection (-1) or a folder, in order. */
  readonly order: readonly { readonly parent: number; readonly kind: 'folder' | 'entry'; readonly index: number }[]
  /** What stands in the lists and is no item. */
  readonly skipped: readonly { readonly parent: number; readonly position: number; readonly found: string }[]
}
export interface ScannedEntry {
  readonly parent: number
  /** The bytes of its JSON. */
  readonly start: number
  readonly end: number
}

/**
 * Finds the entries of a collection of format 2 without holding it in memory: each entry is parsed once and dropped.
 * @param visit called with each entry's JSON
 * @returns undefined for what is no such collection, or no JSON: who reads it whole can say why
 */
export function scanCollection(
  source: ByteSource,
  visit: (raw: Raw, bytes: Uint8Array, entry: ScannedEntry) => void,
): Scanned | undefined {
  const folders: { parent: number; raw: Raw }[] = []
  let entries = 0
  const order: { parent: number; kind: 'folder' | 'entry'; index: number }[] = []
  const skipped: { parent: number; position: number; found: string }[] = []
  const objects: OpenObject[] = []
  const cursor = createCursor(source)
  let root: Raw | undefined
  try {
    cursor.skipMark()
    open(-1)
    // Inside an object; inside the list of its `item`; or behind a value in one of them.
    for (let object = objects.at(-1); object !== undefined; object = objects.at(-1)) {
      if (object.isInList) nextElement(object)
      else if (nextMember(object)) close(object)
    }
    cursor.end()
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
  return root === undefined ? undefined : { raw: root, folders, order, skipped }

  function open(parent: number): void {
    const start = cursor.expect(BRACE)
    objects.push({ start, parent, folder: undefined, raw: new Map(), isInList: false, isFirst: true, elements: 0 })
  }

  /** Reads a member; the value of `item` is gone into. Says whether the object ends. */
  function nextMember(object: OpenObject): boolean {
    if (cursor.peek() === BRACE_END) return true
    if (!object.isFirst) cursor.expect(COMMA)
    object.isFirst = false
    if (cursor.peek() !== QUOTE) throw new SyntaxError('a name')
    const name = JSON.parse(cursor.value()) as string
    cursor.expect(COLON)
    if (name === 'item' && cursor.peek() === BRACKET) {
      // Of two the last would count.
      if (object.folder !== undefined) throw new SyntaxError('two lists')
      cursor.expect(BRACKET)
      object.folder = objects.length === 1 ? -1 : folders.length
      if (object.folder !== -1) {
        folders.push({ parent: object.parent, raw: {} })
        order.push({ parent: object.parent, kind: 'folder', index: object.folder })
      }
      object.isInList = true
      object.isFirst = true
      return false
    }
    if (name === 'item' && object.folder !== undefined) throw new SyntaxError('two members')
    const start = cursor.position()
    cursor.skip()
    object.raw.set(name, [start, cursor.position()])
    return false
  }

  function nextElement(object: OpenObject): void {
    if (cursor.peek() === BRACKET_END) {
      cursor.expect(BRACKET_END)
      object.isInList = false
      object.isFirst = false
      return
    }
    if (!object.isFirst) cursor.expect(COMMA)
    object.isFirst = false
    const [parent, position] = [object.folder as number, ++object.elements]
    if (cursor.peek() === BRACE) open(parent)
    else skipped.push({ parent, position, found: resembles(JSON.parse(cursor.value())) })
  }

  function close(object: OpenObject): void {
    const end = cursor.expect(BRACE_END) + 1
    objects.pop()
    if (object.folder === undefined) {
      if (objects.length === 0) throw new SyntaxError('no list of items')
      const bytes = source.bytes(object.start, end)
      visit(JSON.parse(decodeText(bytes)) as Raw, bytes, { parent: object.parent, start: object.start, end })
      order.push({ parent: object.parent, kind: 'entry', index: entries++ })
      return
    }
    const members: Record<string, unknown> = {}
    for (const [name, [from, to]] of object.raw) {
      const value = JSON.parse(decodeText(source.bytes(from, to))) as unknown
      if (name !== '__proto__') members[name] = value
    }
    const raw = inheritable(members)
    if (objects.length === 0) root = raw
    else (folders[object.folder] as { raw: Raw }).raw = raw
  }
}

interface OpenObject {
  readonly start: number
  /** The folder around it; -1 is the collection. */
  readonly parent: number
  /** Its own index, once it is known to be a folder; -1 is the collection. */
  folder: number | undefined
  /** Where the values of its members lie. */
  readonly raw: Map<string, readonly [start: number, end: number]>
  isInList: boolean
  isFirst: boolean
  /** How many elements of its list were begun. */
  elements: number
}

const [BRACE, BRACE_END, BRACKET, BRACKET_END] = [0x7b, 0x7d, 0x5b, 0x5d]
const [QUOTE, COMMA, COLON] = [0x22, 0x2c, 0x3a]
