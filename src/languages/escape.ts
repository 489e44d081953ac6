import { tabulated } from '../ir/remembered.ts'

/**
 * A character table for one kind of literal: what can't stand as it is, and how it is written instead.
 * Characters are UTF-16 units; `other` writes those that the table does not name but `unsafe` finds.
 */
export interface Escapes {
  /** Finds the first; not global, which would remember where. */
  readonly unsafe: RegExp
  readonly table: Readonly<Record<string, string>>
  other(unit: number): string
}

/** The value with every unsafe character written as the table says; most have none. */
export function escapeWith({ unsafe, table, other }: Escapes, value: string): string {
  if (!unsafe.test(value)) return value
  return value.replace(everyOf(unsafe), (character) =>
    Object.hasOwn(table, character) ? (table[character] as string) : other(character.codePointAt(0) as number),
  )
}

const everyOf = tabulated((pattern: RegExp) => new RegExp(pattern, `${pattern.flags}g`))

/** Fixed-width hexadecimal, `hex(10, 4)` = `000a`. */
export function hex(code: number, width: number): string {
  return code.toString(16).padStart(width, '0')
}

/**
 * Characters that no literal should hold as they are: C0 and C1 controls, DEL, the byte order mark, line and paragraph separator, the
 * marks that turn the direction of text (https://trojansource.codes), and lone surrogates, which UTF-8 can't encode.
 */
export const INVISIBLE =
  '\\0-\\x1f\\x7f-\\x9f\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff\\ud800-\\udfff'
