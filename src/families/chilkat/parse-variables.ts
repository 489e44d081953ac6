import type { Builder } from './builder.ts'
import type { Local } from './program.ts'

/** The variables of the code that reads a response. Counters and elements are shared by loops of one depth. */
export interface Variables {
  /** A variable for a member. `own`: how many of `names` lie outside the array's element. */
  named(type: 'string' | 'int' | 'bool', names: readonly string[], own: number, suffix: string): Local
  /** The element of an array of scalars. */
  element(type: 'string' | 'int' | 'bool'): Local
  counter(depth: number): { readonly index: Local; readonly count: Local }
  /** The position of a member in its object. */
  position(): Local
  /** Names for an object or an array that is fetched by itself. */
  nested(kind: 'Object' | 'Array', names: readonly string[]): readonly string[]
}

// The words that Chilkat's pages put `v_` before, in all languages.
const UNSAFE = new Set(['type', 'Type', 'url', 'Url', 'Email', 'Next', 'Self'])

export function createVariables(builder: Builder): Variables {
  const counters: { readonly index: Local; readonly count: Local }[] = []
  const elements = new Map<string, Local>()
  let position: Local | undefined
  return {
    named: (type, names, own, suffix) => builder.local(type, ...candidates(names, own).map((name) => name + suffix)),
    element(type) {
      const known = elements.get(type)
      if (known !== undefined) return known
      const made = builder.local(type, { string: 'strVal', int: 'intVal', bool: 'boolVal' }[type])
      elements.set(type, made)
      return made
    },
    counter(depth) {
      const letter = LETTERS[depth] ?? `i${depth}`
      return (counters[depth] ??= {
        index: builder.local('int', letter),
        count: builder.local('int', `count_${letter}`),
      })
    },
    position: () => (position ??= builder.local('int', 'memberIndex')),
    nested: (kind, names) => {
      const last = identifier(names.at(-1) ?? '')
      return [`${last === '' ? 'inner' : last}${kind}`]
    },
  }
}

const LETTERS = 'ijklmn'

/** The member's own name; capitalised below the first level; with its parent's before it where it is taken. */
function candidates(names: readonly string[], own: number): readonly string[] {
  const words = names.map(identifier)
  const last = words.at(-1) ?? ''
  const isFirst = names.length - own <= 1
  const short = isFirst ? last : capitalize(last)
  const parent = words.at(-2) ?? ''
  const list = [UNSAFE.has(short) ? `v_${short}` : short]
  if (parent !== '') list.push(parent + capitalize(last))
  return list.map(legal)
}

function identifier(name: string): string {
  return name.replace(/[^A-Za-z0-9_]+/g, '_')
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** `_postman_id` is `v_postman_id`; what begins with a digit, or is nothing, gets a beginning too. */
function legal(name: string): string {
  if (name.startsWith('_')) return `v${/[A-Za-z0-9]/.test(name) ? name : '_value'}`
  return /^[A-Za-z]/.test(name) ? name : `v_${name === '' ? 'value' : name}`
}
