import { widthOf } from './width.ts'

const LINE_LENGTH = 80
// An emoji of several code points is as wide as one.
const EMOJI = new RegExp('\\p{RGI_Emoji}', 'gv')

/** Whether a line is no longer than prettier allows. */
export function fits(line: string): boolean {
  // No character takes more than two columns.
  if (line.length * 2 <= LINE_LENGTH) return true
  // eslint-disable-next-line no-control-regex
  const isAscii = /^[\0-\x7f]*$/.test(line)
  return (isAscii ? line.length : widthOf(line.replace(EMOJI, '\u3000'))) <= LINE_LENGTH
}
