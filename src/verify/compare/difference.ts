import type { Difference } from './level.ts'

/** A difference that a server can see. */
export function different(place: string, expected: string | null, sent: string | null, reason: string): Difference {
  return { place, expected, sent, isEquivalent: false, reason }
}

/** A difference of form alone. */
export function equivalent(place: string, expected: string | null, sent: string | null, reason: string): Difference {
  return { place, expected, sent, isEquivalent: true, reason }
}

const SHOWN = 400

/** Bytes as people can read them: text where it is UTF-8, with a window around `at` where it is long. */
export function show(bytes: Buffer, at = 0): string {
  const from = bytes.length <= SHOWN ? 0 : Math.max(0, at - SHOWN / 4)
  const piece = bytes.subarray(from, from + SHOWN)
  const before = from > 0 ? `…(${from} bytes)` : ''
  const after = from + SHOWN < bytes.length ? `…(${bytes.length - from - SHOWN} bytes)` : ''
  return `${before}${readable(piece.toString('utf8'))}${after}`
}

/** A text with what can't be seen spelled out. */
export function readable(value: string): string {
  let written = ''
  for (const character of value) {
    const code = character.codePointAt(0) ?? 0
    const isHidden = code < 32 || (code >= 127 && code < 160) || code === 0x2028 || code === 0x2029 || code === 0xfffd
    written += isHidden ? `\\u{${code.toString(16)}}` : character
  }
  return written
}

/** The first place where the two differ. */
export function firstDifference(left: Buffer, right: Buffer): number {
  const length = Math.min(left.length, right.length)
  for (let at = 0; at < length; at++) if (left[at] !== right[at]) return at
  return length
}
