/**
 * Where a template writes to. Template text is laid out: an indented partial indents each of its lines.
 * Sealed text (literals) goes out as it is, line breaks and all; no layout reaches into it.
 */
export interface Writer {
  write(text: string): void
  seal(text: string): void
  /** Writes later, when all else is known (imports, declarations). What it returns is laid out at this place. */
  defer(make: () => string): void
  indented(blanks: string, body: () => void): void
  /** What the body writes, instead of writing it. Nothing can be deferred in it. */
  capture(body: () => void): string
  /** What stands on the current line so far, its indentation among it. */
  line(): string
  /** All that was written, with one line break at its end. */
  finish(): string
}

export function createWriter(): Writer {
  const chunks: (string | (() => string))[] = []
  let current = ''
  let indent = ''
  let atLineStart = true
  let sealed = 0

  const layOut = (text: string, blanks: string, startsLine: boolean): string => {
    if (blanks === '') return text
    const body = text.replace(/\n(?!\n|$)/g, `\n${blanks}`)
    return startsLine && text !== '' && !text.startsWith('\n') ? blanks + body : body
  }
  return {
    write(text) {
      if (text === '') return
      if (indent === '') current += text
      else {
        // A line break at the end leaves the next line's indentation to whoever writes there.
        current += layOut(text, indent, atLineStart)
      }
      atLineStart = text.endsWith('\n')
    },
    seal(text) {
      if (text === '') return
      if (atLineStart) current += indent
      current += text
      sealed = current.length
      atLineStart = false
    },
    defer(make) {
      const [blanks, startsLine] = [indent, atLineStart]
      sealed = 0
      chunks.push(current, () => layOut(make(), blanks, startsLine))
      current = ''
    },
    indented(blanks, body) {
      const outer = indent
      indent += blanks
      body()
      indent = outer
    },
    capture(body) {
      const before = { current, indent, atLineStart, sealed }
      ;[current, indent, atLineStart] = ['', '', false]
      body()
      const captured = current
      ;({ current, indent, atLineStart, sealed } = before)
      return captured
    },
    line: () => current.slice(current.lastIndexOf('\n') + 1) + (atLineStart ? indent : ''),
    finish() {
      // Blank lines at the end are layout; those of a literal are not.
      chunks.push(current.slice(0, sealed) + current.slice(sealed).trimEnd() + '\n')
      return chunks.map((chunk) => (typeof chunk === 'string' ? chunk : chunk())).join('')
    },
  }
}
