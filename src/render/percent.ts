/** Percent-encodes all UTF-8 bytes but letters, digits and the characters of `keep`; a blank becomes `space`. */
export function percentEncode(value: string, keep: string, space: string): string {
  if (!NOT_ALPHANUMERIC.test(value)) return value
  // All that is left to do is what this leaves as it is, and what it need not touch.
  return encodeURIComponent(value.toWellFormed()).replace(MARKS, (found) => {
    const character = found.length === 1 ? found : String.fromCharCode(Number.parseInt(found.slice(1), 16))
    if (character === ' ') return space
    if (keep.includes(character)) return character
    return found.length === 3 ? found : `%${found.charCodeAt(0).toString(16).toUpperCase()}`
  })
}

const NOT_ALPHANUMERIC = /[^A-Za-z0-9]/
/** ASCII characters that are no letters and digits, as encodeURIComponent writes them: those that it keeps, and the others as `%xx`. */
const MARKS = /[-_.!~*'()]|%[0-7][0-9A-F]/g
