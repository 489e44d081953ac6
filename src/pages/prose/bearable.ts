/**
 * Whether a description is prose, as far as its size and marks say. What is not has cost in it that grows with the square: thousands of marks of
 * emphasis in one paragraph, thousands of quotes in each other, thousands of references, runs of backticks of which each
 * has another length.
 */
export function isBearable(markdown: string): boolean {
  if (markdown.length > 200_000) return false
  let marks = 0
  let references = 0
  const streaks = new Set<number>()
  for (const line of markdown.split('\n')) {
    if (line.trim() === '') {
      marks = 0
      streaks.clear()
    }
    for (const [streak] of line.matchAll(/`+/g)) streaks.add(streak.length)
    for (let at = 0; at < line.length; at++) if (isMark(line, at)) marks++
    if (/^ {0,3}\[[^\]]{1,999}\]:/.test(line)) references++
    if (marks > 1500 || streaks.size > 30 || references > 1000 || /^[ \t]*(?:>[ \t]?){50}/.test(line)) return false
  }
  return true
}

/** What may begin or end emphasis; an underscore within a word does not. */
function isMark(line: string, at: number): boolean {
  const character = line.charCodeAt(at)
  if (character === STAR || character === TILDE) return true
  return character === UNDERSCORE && !(isWord(line.charCodeAt(at - 1)) && isWord(line.charCodeAt(at + 1)))
}

const [STAR, UNDERSCORE, TILDE] = [0x2a, 0x5f, 0x7e]
function isWord(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code > 0x7f
  )
}
