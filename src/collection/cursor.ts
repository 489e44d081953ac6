import { decodeText } from './decode.ts'

/** A file's bytes. */
export interface ByteSource {
  readonly size: number
  /** A stretch that begins at `position`; never empty before the end. */
  window(position: number): Uint8Array
  /** A copy. */
  bytes(start: number, end: number): Uint8Array
}

/** Goes through JSON from the beginning to the end. All methods but `position` pass blanks first. */
export interface Cursor {
  position(): number
  /** The next byte, or -1 at the end. */
  peek(): number
  /** Passes a byte that has to be there, and says where it was. */
  expect(byte: number): number
  /** Passes a value. That what it holds is JSON has to be found by who parses it. */
  skip(): void
  /** Passes a value, and returns its JSON. */
  value(): string
  /** Passes the mark of UTF-8. */
  skipMark(): void
  /** @throws SyntaxError where anything but blanks follows */
  end(): void
}

/** All methods throw SyntaxError where they find something else. */
export function createCursor(source: ByteSource): Cursor {
  let window: Uint8Array = new Uint8Array()
  let start = 0
  let at = 0

  /** The byte at the cursor; the window moves with it. */
  const byte = (): number => {
    if (at - start < window.length) return window[at - start] as number
    if (at >= source.size) return -1
    window = source.window(at)
    start = at
    return window[0] as number
  }
  const peek = (): number => {
    let next = byte()
    while (next === 0x20 || next === 0x0a || next === 0x0d || next === 0x09) {
      at++
      next = byte()
    }
    return next
  }
  const expect = (wanted: number): number => {
    if (peek() !== wanted) throw new SyntaxError(`expected ${String.fromCharCode(wanted)}`)
    return at++
  }
  const skipString = (): void => {
    at++
    for (;;) {
      const next = byte()
      if (next === -1) throw new SyntaxError('expected the end of a string')
      at += next === 0x5c ? 2 : 1
      if (next === 0x22) return
    }
  }
  const skip = (): void => {
    let depth = 0
    do {
      const next = peek()
      if (next === 0x22) skipString()
      else if (next === 0x7b || next === 0x5b) {
        depth++
        at++
      } else if (depth > 0) {
        if (next === -1) throw new SyntaxError('expected the end of a value')
        if (next === 0x7d || next === 0x5d) depth--
        at++
      } else skipScalar()
    } while (depth > 0)
  }
  const skipScalar = (): void => {
    const from = at
    let next = byte()
    while (next > 0x20 && next !== 0x2c && next !== 0x5d && next !== 0x7d) {
      at++
      next = byte()
    }
    if (at === from) throw new SyntaxError('expected a value')
  }
  return {
    position() {
      peek()
      return at
    },
    peek,
    expect,
    skip,
    value() {
      peek()
      const from = at
      skip()
      return decodeText(source.bytes(from, at))
    },
    skipMark() {
      if (byte() === 0xef) at += 3
    },
    end() {
      if (peek() !== -1) throw new SyntaxError('expected the end')
    },
  }
}
