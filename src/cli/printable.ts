/**
 * Text of a collection's author's as one line for a terminal: what would move the cursor, change colors or turn the
 * direction of writing is shown as an escape.
 */
export function printable(text: string): string {
  if (PLAIN.test(text)) return text
  return text.replace(UNSEEN, (character) => {
    const code = character.charCodeAt(0).toString(16)
    return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`
  })
}

const PLAIN = /^[\x20-\x7e]*$/
const UNSEEN = /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/gu
