import type { Header } from '../ir/header.ts'
import { soleLiteral, type Text } from '../ir/text.ts'
import { asList, written } from './given.ts'

/** Entries by their names, which are compared without regard to case (RFC 9110, 5.1). */

/** Whether a list has an entry that is named so: what `{{#if (named headers "host")}}` asks. */
export function hasNamed(list: unknown, ...names: unknown[]): boolean {
  const entries = asList<Header>(list)
  for (let index = 0; index < entries.length; index++) if (isNamed(entries[index] as Header, names)) return true
  return false
}

/** Entries that are named so, or the others; the list itself where these are all. */
export function selected(list: readonly Header[], names: readonly unknown[], isWanted: boolean): readonly Header[] {
  let count = 0
  for (let index = 0; index < list.length; index++) if (isNamed(list[index] as Header, names) === isWanted) count++
  if (count === list.length) return list
  return count === 0 ? NONE : list.filter((entry) => isNamed(entry, names) === isWanted)
}

const NONE: readonly Header[] = []

function isNamed({ name }: Header, names: readonly unknown[]): boolean {
  for (let index = 0; index < names.length; index++) {
    const wanted = names[index]
    if (typeof wanted === 'string' ? isCalled(name, wanted) : lowered(name) === lowered(wanted as Text)) return true
  }
  return false
}

/** @param wanted ASCII: no other character becomes one of these in lower case and changes a text's length by it */
function isCalled(name: Text, wanted: string): boolean {
  const only = soleLiteral(name)
  if (only !== undefined && only.length !== wanted.length) return false
  return lowered(name) === wanted.toLowerCase()
}

export function repeats(list: readonly Header[]): boolean {
  return list.length > 1 && new Set(list.map(({ name }) => lowered(name))).size < list.length
}

export interface Group {
  readonly name: Text
  readonly values: Text[]
  readonly entries: Header[]
}

/** Entries of one name together, in the order of first occurrence. */
export function groups(list: readonly Header[]): readonly Group[] {
  if (!repeats(list)) return list.map((entry) => ({ name: entry.name, values: [entry.value], entries: [entry] }))
  const byName = new Map<string, Group>()
  for (const entry of list) {
    const key = lowered(entry.name)
    const group = byName.get(key) ?? { name: entry.name, values: [], entries: [] }
    group.values.push(entry.value)
    group.entries.push(entry)
    byName.set(key, group)
  }
  return [...byName.values()]
}

function lowered(name: Text): string {
  return written(name).toLowerCase()
}
