import { pictureOf } from '../../../pages/html/escape.ts'

/** A variable that is not filled in, as it stands in code. */
export const HOLE = /\{\{[\w$.\-\u0080-\uffff]{1,100}\}\}/g

/**
 * Code for an element's content, its holes (`{{token}}`) marked, so that a reader sees what is to be filled in. What HTML can't hold
 * (control characters) is shown by its picture.
 */
export function escapeCode(code: string): string {
  return escapeText(code).replace(HOLE, '<span class="h">$&</span>')
}

export function escapeText(text: string): string {
  return text.replace(UNSAFE, (character) => ESCAPES[character] ?? pictureOf(character.charCodeAt(0)))
}

/** Whether what is shown is the code, character by character, so that a copy of the one is the other. */
export function isShownAsItIs(code: string): boolean {
  return code.isWellFormed() && !UNSHOWN.test(code)
}

const UNSAFE = /[&<>\0-\x08\x0b-\x1f\x7f-\x9f]/g
const UNSHOWN = /[\0-\x08\x0b-\x1f\x7f-\x9f]/
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
