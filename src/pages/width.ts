import { eastAsianWidth } from 'get-east-asian-width'

const NOT_ASCII = /[^\x20-\x7f]/
const EMOJI = new RegExp('\\p{RGI_Emoji}', 'gv')
const NO_WIDTH = /[\p{Nonspacing_Mark}\p{Enclosing_Mark}\0-\x1f\x7f-\x9f]/u

/** Columns that a text takes in a monospaced font, counted as prettier counts them (tables are aligned by it). */
export function widthOf(text: string): number {
  if (!NOT_ASCII.test(text)) return text.length
  let width = 0
  const rest = text.replace(EMOJI, () => {
    width += 2
    return ''
  })
  for (const character of rest)
    if (!NO_WIDTH.test(character)) width += eastAsianWidth(character.codePointAt(0) as number)
  return width
}
