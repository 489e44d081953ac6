/**
 * Where a template writes to. Template text is laid out: an indented partial indents each of its lines.
 * Sealed text (literals) goes out as it is, line breaks and all; no layout reaches into it.
 */
export interface Writer {
  write(text: string): void
  seal(text: string): void
  /** Writes later, when all else is known (imports, declarations). What it returns is laid out at this place. */
  defer(make: () => string): void
  /** Indents what is written until `restore` is called with what this returns. */
  indent(blanks: string): string
  restore(outer: string): void
  /** What the body writes, instead of writing it. Nothing can be deferred in it. */
  capture(body: () => void): string
  /** What stands on the current line so far, its indentation among it. */
  line(): string
  /** All that was written, with one line break at its end. */
  finish(): string
}

export function createWriter(): Writer {
  return new ChunkWriter()
}

class ChunkWriter implements Writer {
  readonly #chunks: (string | (() => string))[] = []
  /** Lines that are done, apart from what may still be one: text that is only added to costs nothing. */
  #lines = ''
  #current = ''
  #indent = ''
  #atLineStart = true
  #sealed = 0

  write(text: string): void {
    if (text === '') return
    // A line break at the end leaves the next line's indentation to whoever writes there.
    this.#current += this.#indent === '' ? text : laidOut(text, this.#indent, this.#atLineStart)
    this.#atLineStart = text.charCodeAt(text.length - 1) === LINE_FEED
  }

  seal(text: string): void {
    if (text === '') return
    this.#current += this.#atLineStart ? this.#indent + text : text
    this.#sealed = this.#lines.length + this.#current.length
    this.#atLineStart = false
  }

  defer(make: () => string): void {
    const blanks = this.#indent
    const startsLine = this.#atLineStart
    this.#sealed = 0
    this.#chunks.push(this.#lines + this.#current, () => laidOut(make(), blanks, startsLine))
    this.#lines = ''
    this.#current = ''
  }

  indent(blanks: string): string {
    const outer = this.#indent
    this.#indent = outer + blanks
    return outer
  }

  restore(outer: string): void {
    this.#indent = outer
  }

  capture(body: () => void): string {
    const lines = this.#lines
    const current = this.#current
    const indent = this.#indent
    const atLineStart = this.#atLineStart
    const sealed = this.#sealed
    this.#lines = ''
    this.#current = ''
    this.#indent = ''
    this.#atLineStart = false
    body()
    const captured = this.#lines + this.#current
    this.#lines = lines
    this.#current = current
    this.#indent = indent
    this.#atLineStart = atLineStart
    this.#sealed = sealed
    return captured
  }

  line(): string {
    const start = this.#current.lastIndexOf('\n') + 1
    this.#lines += this.#current.slice(0, start)
    this.#current = this.#current.slice(start)
    return this.#current + (this.#atLineStart ? this.#indent : '')
  }

  finish(): string {
    // Blank lines at the end are layout; those of a literal are not.
    const rest = this.#lines + this.#current
    const end = `${rest.slice(0, this.#sealed)}${rest.slice(this.#sealed).trimEnd()}\n`
    let whole = ''
    for (const chunk of this.#chunks) whole += typeof chunk === 'string' ? chunk : chunk()
    return whole + end
  }
}

const LINE_FEED = 10

function laidOut(text: string, blanks: string, startsLine: boolean): string {
  if (blanks === '') return text
  const body = text.replace(/\n(?!\n|$)/g, `\n${blanks}`)
  return startsLine && text !== '' && !text.startsWith('\n') ? blanks + body : body
}
