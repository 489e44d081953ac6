import { plain, type Text } from '../ir/text.ts'

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** RFC 4648, section 4: by hand, because `btoa` wants its bytes as one string, and `Buffer` is Node's. */
export function base64(bytes: Uint8Array): string {
  let encoded = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = bytes.subarray(at, at + 3)
    const triple = (first << 16) | ((second ?? 0) << 8) | (third ?? 0)
    const digits = [18, 12, 6, 0].map((shift) => DIGITS[(triple >> shift) & 63] as string)
    encoded += digits
      .slice(0, second === undefined ? 2 : third === undefined ? 3 : 4)
      .join('')
      .padEnd(4, '=')
  }
  return encoded
}

export function fromBase64(encoded: string): Uint8Array {
  const bytes: number[] = []
  let [buffer, bits] = [0, 0]
  for (const digit of encoded.replaceAll('-', '+').replaceAll('_', '/')) {
    const value = DIGITS.indexOf(digit)
    if (digit === '=') break
    if (value === -1) continue
    buffer = ((buffer << 6) | value) & 0xffffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes.push((buffer >> bits) & 0xff)
    }
  }
  return Uint8Array.from(bytes)
}

/** The Authorization field of basic auth (RFC 7617, 2), in UTF-8. */
export function basicValue(username: Text, password: Text): Text {
  return [`Basic ${base64(new TextEncoder().encode(`${plain(username)}:${plain(password)}`))}`]
}
