import type { JsonObject } from '../ir/json.ts'
import { isLiteral } from '../ir/text.ts'

/** Whether a map or dictionary would keep all members: no name twice, and no name that only run time knows. */
export function keysAreUnique({ members }: JsonObject): boolean {
  const names = members.map((member) => (isLiteral(member.name) ? `"${String(member.name[0] ?? '')}` : JSON.stringify(member.name)))
  return new Set(names).size === names.length
}

/**
 * Whether a decimal fraction is written as every printer of shortest doubles (David Gay's algorithm and its successors)
 * writes it: the digits come back as they are, and the exponent is not one that some language prints in scientific notation.
 */
export function isShortFloat(source: string): boolean {
  if (!/^-?\d+\.\d+$/.test(source)) return false
  const value = Number(source)
  const size = Math.abs(value)
  if (size < 1e-4 || size >= 1e15) return source === '0.0'
  return (Number.isInteger(value) ? `${value}.0` : String(value)) === source
}
