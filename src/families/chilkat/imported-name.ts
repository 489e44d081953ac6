import type { ApiType } from './api-class.ts'

/** How Swift calls an Objective-C method: `UpdateString:value:` is `update(_:value:)`, `StringOf:` is `string(of:)`. */
export interface ImportedName {
  readonly base: string
  /** Of the first argument; empty where it has none. */
  readonly label: string
}

// Of those that Swift knows, the ones that the API's names hold.
const PREPOSITIONS = new Set(['As', 'At', 'By', 'For', 'From', 'In', 'Into', 'Of', 'On', 'To', 'With'])
const FOUNDATION: Readonly<Record<string, string>> = { string: 'String', int: 'Number', bool: '', void: '' }

/**
 * https://github.com/swiftlang/swift-evolution/blob/main/proposals/0005-objective-c-name-translation.md: the first argument's type is
 * taken from the end of the name, and what follows the last preposition becomes its label.
 * @param first the type of the first argument; `void` where there is none
 */
export function importedName(member: string, first: ApiType): ImportedName {
  if (first === 'void') return { base: small(member), label: '' }
  const type = FOUNDATION[first] ?? `Cko${first}`
  const short = type !== '' && member.endsWith(type) && member !== type ? member.slice(0, -type.length) : member
  const words = short.match(/[A-Z][a-z0-9]*/g) ?? [short]
  const at = words.findLastIndex((word, index) => index > 0 && PREPOSITIONS.has(word))
  if (at < 0) return { base: small(short), label: '' }
  return { base: small(words.slice(0, at).join('')), label: small(words.slice(at).join('')) }
}

/** With a small first letter. */
export function small(member: string): string {
  return member.charAt(0).toLowerCase() + member.slice(1)
}
