/** Percent-encodes all UTF-8 bytes but letters, digits and the characters of `keep`; a blank becomes `space`. */
export function percentEncode(value: string, keep: string, space: string): string {
  let encoded = ''
  for (const byte of new TextEncoder().encode(value)) {
    const character = String.fromCharCode(byte)
    if (byte === 0x20) encoded += space
    else if (byte < 0x80 && (/[A-Za-z0-9]/.test(character) || keep.includes(character))) encoded += character
    else encoded += `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  }
  return encoded
}
