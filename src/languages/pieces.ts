import { INVISIBLE } from './escape.ts'
import type { Piece } from './language.ts'

/** What can't stand in a literal, and is named by an expression instead; a CR with its LF is one. All flags `gu`. */
export const unseen = new RegExp(`\\r\\n|[${INVISIBLE}]`, 'gu')
/** The same for sources that are read in a code page: only printable ASCII stands for itself. */
export const notAscii = /\r\n|[^\x20-\x7e]/gu

/** The pieces of an expression: literals of what can stand in one, and what names each special character between them. */
export function piecesOf(
  value: string,
  special: RegExp,
  literal: (run: string) => readonly string[],
  named: (character: string) => string,
): readonly string[] {
  const pieces: string[] = []
  let from = 0
  for (const { 0: found, index } of value.matchAll(special)) {
    if (index > from) pieces.push(...literal(value.slice(from, index)))
    pieces.push(named(found))
    from = index + found.length
  }
  if (from < value.length) pieces.push(...literal(value.slice(from)))
  return pieces
}

/** The UTF-16 units of a character; a lone surrogate, which has no form in UTF-8, is U+FFFD. */
export function unitsOf(character: string): readonly number[] {
  const code = codeOf(character)
  return code < 0x10000 ? [code] : [character.charCodeAt(0), character.charCodeAt(1)]
}

/** The code point of a character; that of U+FFFD for a lone surrogate. */
export function codeOf(character: string): number {
  const code = character.codePointAt(0) as number
  return code >= 0xd800 && code < 0xe000 ? 0xfffd : code
}

/** Line by line, each with its break: the lines of a literal over several lines, or nothing where there is only one. */
export function brokenLines(value: string): readonly string[] | undefined {
  return value.includes('\n') ? value.split(/(?<=\n)/) : undefined
}

/** The stretch in parts of no more than `longest` UTF-16 units, none of which ends within a character. */
export function parts(run: string, longest: number): readonly string[] {
  return run.match(new RegExp(`[\\s\\S]{1,${longest}}`, 'gu')) ?? []
}

/**
 * The pieces as they stand in an interpolation, which makes a text of any value by itself: what a language's table does so is needless there.
 *
 * @param conversion what makes a text of a value, the value its only group
 */
export function bare(pieces: readonly Piece[], conversion: RegExp): readonly Piece[] {
  return pieces.map((piece) => ('code' in piece ? { code: piece.code.replace(conversion, '$1') } : piece))
}
