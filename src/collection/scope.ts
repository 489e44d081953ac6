import { PolysnipError } from '../error.ts'
import { holed, NO_SECRETS, type Secrets } from './holes.ts'
import { findCycles } from './cycles.ts'
import { soleLiteral, type Encoding, type Text } from '../ir/text.ts'
import { string } from './raw.ts'
import type { Definition } from './variables.ts'

/** The variables that hold for a collection's requests, and what becomes of a string that uses them. */
export interface Scope {
  /** Values are spliced in as Postman does: over the whole string and again, so that `{{base_{{stage}}}}` works. */
  resolve(source: string): string
  /** Resolved, what has no value as holes. */
  text(source: string, encoding?: Encoding): Text
  /** The same text, where an equal one was met before: a collection says few things again and again. */
  shared(text: Text): Text
  /** The value that the caller gave for the name, if any. */
  given(name: string): string | undefined
  readonly secrets: Secrets
  /** Chains of variables that lead back to their beginning: `a → b → a`. */
  readonly cycles: readonly string[]
  /** What Postman casts to something else than their author wrote. */
  readonly cast: readonly Definition[]
}

/** `postman-collection` stops there, too. */
const MOST_PASSES = 19
/** A few variables that name each other ten times make a text that no memory holds. */
const MOST_CHARACTERS = 1 << 23

/**
 * @param definitions in ascending precedence
 * @param given values of the caller's, which win
 */
export function createScope(
  definitions: readonly Definition[],
  given: ReadonlyMap<string, string>,
  revealSecrets: boolean,
): Scope {
  const secrets = new Set(definitions.filter((definition) => definition.secret).map(({ name }) => name))
  const values = new Map<string, string>()
  for (const { name, value } of definitions) {
    // An empty value is what Postman exports where the author left it out or took it out: nobody wants it in a snippet.
    if (value === '') values.delete(name)
    else values.set(name, value)
  }
  for (const [name, value] of given) values.set(name, value)
  if (!revealSecrets) for (const name of secrets) values.delete(name)

  const cycles = findCycles(values.keys(), (name) => usesOf(values.get(name) ?? ''))
  const cast = definitions.filter(
    ({ name, value, given: source, secret }) => !secret && !given.has(name) && isCast(source, value),
  )
  return new VariableScope(values, cycles, given, revealSecrets ? NO_SECRETS : secrets, cast)
}

/** A class, so that what engines learn of its methods holds for the next collection, too. */
class VariableScope implements Scope {
  readonly cycles: readonly string[]
  readonly secrets: Secrets
  readonly cast: readonly Definition[]
  readonly #values: ReadonlyMap<string, string>
  readonly #cycleOf: ReadonlyMap<string, string>
  readonly #given: ReadonlyMap<string, string>
  readonly #shared = new Map<string, Text>()

  constructor(
    values: ReadonlyMap<string, string>,
    cycleOf: ReadonlyMap<string, string>,
    given: ReadonlyMap<string, string>,
    secrets: Secrets,
    cast: readonly Definition[],
  ) {
    this.cast = cast
    this.#values = values
    this.#cycleOf = cycleOf
    this.#given = given
    this.secrets = secrets
    this.cycles = [...new Set(cycleOf.values())]
  }

  resolve(source: string): string {
    let resolved = source
    for (let pass = 0; pass < MOST_PASSES && resolved.includes('{{'); pass++) {
      const next = substitute(resolved, this.#values, this.#cycleOf)
      if (next === resolved) break
      resolved = next
    }
    return resolved
  }

  text(source: string, encoding?: Encoding): Text {
    return this.shared(holed(this.resolve(source), this.secrets, encoding))
  }

  shared(source: Text): Text {
    const only = soleLiteral(source)
    if (only === undefined || only.length > SHARED.length) return source
    const earlier = this.#shared.get(only)
    if (earlier !== undefined) return earlier
    if (this.#shared.size < SHARED.count) this.#shared.set(only, source)
    return source
  }

  given(name: string): string | undefined {
    return this.#given.get(name)
  }
}

/** Names, media types and origins are short; of those that differ there may be any number. */
const SHARED = { length: 40, count: 2000 }

function isCast(source: unknown, value: string): boolean {
  return (typeof source === 'object' && source !== null) || value !== string(source)
}

function substitute(source: string, values: ReadonlyMap<string, string>, cycles: ReadonlyMap<string, string>): string {
  let length = 0
  return source.replace(/\{\{([^{}]+)\}\}/g, (hole, name: string) => {
    const cycle = cycles.get(name)
    if (cycle !== undefined) throw new PolysnipError('variable-cycle', `the variables form a cycle: ${cycle}`)
    const value = values.get(name) ?? hole
    length += value.length
    if (length > MOST_CHARACTERS)
      throw new PolysnipError('variable-cycle', `the value of "{{${name}}}" grows without end`)
    return value
  })
}

function* usesOf(value: string): Generator<string, undefined> {
  for (const match of value.matchAll(/\{\{([^{}]+)\}\}/g)) yield match[1] as string
}
