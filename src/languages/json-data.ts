import type { Json, JsonObject } from '../ir/json.ts'
import { remembered } from '../ir/remembered.ts'
import { isLiteral, type Text } from '../ir/text.ts'

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
  return remembered((value: Json) => judge(value, language, language.depth))
}

function judge(value: Json, language: NativeJson, depth: number): boolean {
  switch (value.kind) {
    case 'object':
      return (
        depth > 0 &&
        value.members.every((member) => isWellFormed(member.name) && judge(member.value, language, depth - 1)) &&
        keysAreUnique(value) &&
        language.object?.(value) !== false
      )
    case 'array':
      return depth > 0 && value.items.every((item) => judge(item, language, depth - 1))
    case 'string':
      return isWellFormed(value.text)
    case 'number':
      if (/^-?\d+$/.test(value.source)) return value.source !== '-0' && language.integer(value.source)
      return isShortFloat(value.source) && language.float?.(value.source) !== false
    case 'hole':
      return false
    default:
      return true
  }
}

const LONE_SURROGATE = /[\ud800-\udfff]/u

function isWellFormed(source: Text): boolean {
  return source.every((part) => typeof part !== 'string' || !LONE_SURROGATE.test(part))
}

/** Whether a map or dictionary would keep all members: no name twice, and none with a hole beside others. */
function keysAreUnique({ members }: JsonObject): boolean {
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
