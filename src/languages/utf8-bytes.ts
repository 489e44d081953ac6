const REPLACEMENT = 0xfffd

/** A character as the escapes of its bytes in UTF-8; a lone surrogate, which has none, is U+FFFD, as it would be sent. */
export function utf8Bytes(code: number, escape: (byte: number) => string): string {
  const known = code >= 0xd800 && code < 0xe000 ? REPLACEMENT : code
  return [...new TextEncoder().encode(String.fromCodePoint(known))].map(escape).join('')
}
