/** Percent-encodes all UTF-8 bytes but letters, digits and the characters of `keep`; a blank becomes `space`. */
export function percentEncode(value: string, keep: string, space: string): string {
  let encoded = ''
  let start = 0
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index)
    if (isAlphanumeric(code)) continue
    const length = isPair(value, index) ? 2 : 1
    const character = value.slice(index, index + length)
    if (code !== BLANK && keep.includes(character)) continue
    encoded += value.slice(start, index) + (code === BLANK ? space : encodeCharacter(character))
    index += length - 1
    start = index + 1
  }
  return start === 0 ? value : encoded + value.slice(start)
}

const BLANK = 0x20

function isAlphanumeric(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a)
}

function isPair(value: string, index: number): boolean {
  return (value.codePointAt(index) as number) > 0xffff
}

/** A lone surrogate is U+FFFD, as the Encoding standard has it. */
function encodeCharacter(character: string): string {
  const encoded = encodeURIComponent(character.toWellFormed())
  // It leaves some marks as they are.
  return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded
}
