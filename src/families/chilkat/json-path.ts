import type { Json, JsonArray, JsonNumber, JsonObject } from '../../ir/json.ts'
import { plain, type Text } from '../../ir/text.ts'

// In Chilkat's paths `.` goes down and `[n]` indexes; which other characters mean something is not said, so only harmless ones are let in.
const SAFE_NAME = /^[\w$@:-](?:[\w$@: /+-]*[\w$@:-])?$/

/** Whether a member of this name can be reached by a path. */
export function isPathName(name: Text): boolean {
  return name.length === 1 && typeof name[0] === 'string' && name[0] !== '$' && SAFE_NAME.test(name[0])
}

/** Code for more values, or for deeper ones, helps nobody; and there are compilers that refuse such long functions. */
const [MOST_VALUES, DEEPEST] = [1000, 50]

/**
 * Whether a value has too many values in it for a statement each, or too deep ones.
 * @param elements those of an array that there are statements for
 */
export function isUnwieldy(
  value: Json,
  elements: (array: JsonArray) => readonly Json[] = ({ items }) => items,
): boolean {
  let count = 0
  const open: { readonly value: Json; readonly depth: number }[] = [{ value, depth: 0 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value: outer, depth } = next
    if (depth > DEEPEST) return true
    const inner =
      outer.kind === 'array' ? elements(outer) : outer.kind === 'object' ? outer.members.map((each) => each.value) : []
    count += inner.length
    if (count > MOST_VALUES) return true
    for (const each of inner)
      if (each.kind === 'array' || each.kind === 'object') open.push({ value: each, depth: depth + 1 })
  }
  return false
}

/**
 * Whether the value, built member by member and emitted by Chilkat, is the same JSON: no name that means something else as a path or
 * occurs twice, no array in an array, no number or character that may not survive, no hole in the place of a value.
 */
export function isBuildable(value: JsonObject | JsonArray): boolean {
  if (value.kind === 'array') return value.items.every((item) => item.kind !== 'array' && isBuildableMember(item))
  const names = new Set(value.members.map((member) => plain(member.name)))
  return (
    names.size === value.members.length &&
    value.members.every((member) => isPathName(member.name) && isBuildableMember(member.value))
  )
}

function isBuildableMember(value: Json): boolean {
  switch (value.kind) {
    case 'object':
    case 'array':
      return isBuildable(value)
    case 'number':
      return isExact(value)
    case 'string':
      return isPassable(value.text)
    case 'hole':
      return false
    default:
      return true
  }
}

const LONE_SURROGATE = /\p{Cs}/u
/** Strings go to Chilkat as UTF-8 that ends at a NUL; a lone surrogate has no UTF-8. */
export function isPassable(source: Text): boolean {
  return source.every((part) => typeof part !== 'string' || (!part.includes('\0') && !LONE_SURROGATE.test(part)))
}

/** Whether the number is a 32-bit integer, as methods with `Int` in their name take it. */
export function isInt({ source }: JsonNumber): boolean {
  return /^(?:0|-?[1-9]\d{0,9})$/.test(source) && Math.abs(Number(source)) <= 0x7fffffff
}

// UpdateNumber takes the digits as text; a number that a double can't hold, or an exponent, is not worth the doubt.
function isExact(value: JsonNumber): boolean {
  return (
    isInt(value) ||
    (/^-?\d+(?:\.\d+)?$/.test(value.source) && value.source.replace(/[-.]/g, '').length <= 15 && value.source !== '-0')
  )
}
