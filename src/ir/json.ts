import type { Text, Variable } from './text.ts'

/**
 * A JSON value with nothing lost: member order, duplicate names, the digits of numbers, and holes
 * both inside strings (`"Bearer {{token}}"`) and in place of a value (`{"count": {{n}}}`).
 */
export type Json =
  | JsonObject
  | JsonArray
  | JsonString
  | JsonNumber
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' }
  | { readonly kind: 'hole'; readonly variable: Variable }

/** Whether it holds no other values. */
export function isScalar(value: Json): value is Exclude<Json, JsonObject | JsonArray> {
  return value.kind !== 'object' && value.kind !== 'array'
}

export interface JsonObject {
  readonly kind: 'object'
  readonly members: readonly JsonMember[]
}
export interface JsonMember {
  readonly name: Text
  readonly value: Json
}
export interface JsonArray {
  readonly kind: 'array'
  readonly items: readonly Json[]
}
/** `text` is unescaped: `\n` in the source is one line feed here. */
export interface JsonString {
  readonly kind: 'string'
  readonly text: Text
}
/** `source` holds the digits as written: `1.0`, `1e5`, `12345678901234567890`. */
export interface JsonNumber {
  readonly kind: 'number'
  readonly source: string
}
