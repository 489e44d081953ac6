import type { Json, JsonObject } from '../ir/json.ts'
import { remembered } from '../ir/remembered.ts'
import { hasLiteral, isLiteral } from '../ir/text.ts'

/** What a language's JSON library gives back as it was. */
export interface NativeJson {
  /** Judges the digits of an integer. */
  integer(source: string): boolean
  /** Judges a short decimal fraction. */
  float?(source: string): boolean
  /** Judges an object whose names are all different. */
  object?(value: JsonObject): boolean
  /** How deep literals may nest. */
  readonly depth: number
}

/**
 * Judges whether native data is provably equal JSON: no name twice in an object, integers and short decimal fractions that
 * the language keeps, no hole in place of a value, and no lone surrogate, which no UTF-8 source can hold.
 */
export function nativeJson(language: NativeJson): (value: Json) => boolean {
  return (value) => {
    const { isSound, depth, integers, floats, objects } = traitsOf(value)
    return (
      isSound &&
      depth <= language.depth &&
      integers.every((source) => language.integer(source)) &&
      floats.every((source) => language.float?.(source) !== false) &&
      objects.every((object) => language.object?.(object) !== false)
    )
  }
}

/** What languages ask of a value, found in one walk for all of them. */
interface Traits {
  /** Whether any language could keep it. */
  isSound: boolean
  /** How deep it nests; 0 of a scalar. */
  depth: number
  readonly integers: string[]
  readonly floats: string[]
  readonly objects: JsonObject[]
}

const traitsOf = remembered((value: Json): Traits => {
  const traits: Traits = { isSound: true, depth: 0, integers: [], floats: [], objects: [] }
  traits.isSound = isSound(value, traits, 0)
  return traits
})

/** Notes the traits on the way, as far as the value is sound. */
function isSound(value: Json, traits: Traits, depth: number): boolean {
  switch (value.kind) {
    case 'object':
      traits.depth = Math.max(traits.depth, depth + 1)
      traits.objects.push(value)
      for (const member of value.members)
        if (hasLiteral(member.name, LONE_SURROGATE) || !isSound(member.value, traits, depth + 1)) return false
      return keysAreUnique(value)
    case 'array':
      traits.depth = Math.max(traits.depth, depth + 1)
      return value.items.every((item) => isSound(item, traits, depth + 1))
    case 'string':
      return !hasLiteral(value.text, LONE_SURROGATE)
    case 'number':
      if (/^-?\d+$/.test(value.source)) {
        traits.integers.push(value.source)
        return value.source !== '-0'
      }
      traits.floats.push(value.source)
      return isShortFloat(value.source)
    case 'hole':
      return false
    default:
      return true
  }
}

const LONE_SURROGATE = /[\ud800-\udfff]/u

/** Whether a map or dictionary would keep all members: no name twice, and none with a hole beside others. */
function keysAreUnique({ members }: JsonObject): boolean {
  if (members.length < 2) return true
  const names = members.map((member) => (isLiteral(member.name) ? `"${String(member.name[0] ?? '')}` : ''))
  return new Set(names).size === names.length
}

/**
 * Whether a decimal fraction is written as every printer of shortest doubles (David Gay's algorithm and its successors)
 * writes it: the digits come back as they are, and none of the languages takes to scientific notation.
 */
export function isShortFloat(source: string): boolean {
  if (!/^-?\d+\.\d+$/.test(source)) return false
  const value = Number(source)
  const size = Math.abs(value)
  if (size < 1e-4 || size >= 1e15) return source === '0.0'
  return (Number.isInteger(value) ? `${value}.0` : String(value)) === source
}

/** Whether an integer fits in 64 bits, signed. */
export function isInt64(source: string): boolean {
  return BigInt.asIntN(64, BigInt(source)) === BigInt(source)
}
