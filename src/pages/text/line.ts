import { pictureOf } from '../html/escape.ts'

/** A text on one line, with nothing in it that a terminal would obey. */
export function lineOf(value: string): string {
  return visible(value.replace(/\s*[\r\n\u2028\u2029]\s*/g, ' '))
}

/** A text over several lines, likewise. */
export function linesOf(value: string): string {
  return visible(value.replace(/\r\n?/g, '\n'))
}

function visible(value: string): string {
  return value.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g, (character) => pictureOf(character.charCodeAt(0)))
}
