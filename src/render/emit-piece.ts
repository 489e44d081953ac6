import { afterLiteral, laidText, type Place } from './emit-place.ts'

/**
 * What a piece of a program is written into: the text, between the arguments of a call (`list`), or an argument (`call`). The root is text that is
 * written once, whatever the request.
 */
export type Sink =
  | { readonly kind: 'root' | 'text' }
  | { readonly kind: 'outside'; readonly list: string }
  | { readonly kind: 'argument'; readonly call: string }

/** Statements, and where they lead. */
export interface Piece {
  readonly code: string
  /** What they add to the text, where they do nothing else. */
  readonly value?: string | undefined
  /** The arguments that they add to those of a call, where they do nothing else. */
  readonly args?: readonly string[] | undefined
  /** The call that they make an argument of, where they do nothing else. */
  readonly call?: string | undefined
  readonly place: Place
}

/** Statements in the making. What is added to the text (`s`), literals and what stands between them, is added in one go. */
export class PieceWriter {
  #code = ''
  #added: string[] = []
  #text = ''
  #args: string[] | undefined
  readonly #sink: Sink
  readonly #isCounted: boolean
  place: Place

  /** @param isCounted whether the program notes how far literals reach */
  constructor(place: Place, sink: Sink, isCounted: boolean) {
    this.place = place
    this.#sink = sink
    this.#isCounted = isCounted
    this.#args = sink.kind === 'outside' ? [] : undefined
  }

  write(text: string): void {
    const { laid, place } = laidText(text, this.place)
    this.place = place
    if (this.#sink.kind !== 'outside') this.#text += laid
  }

  /** @param value JavaScript that gives a literal */
  print(value: string, isOneLine: boolean): void {
    const literal = begun(value, this.place)
    this.place = afterLiteral(this.place, isOneLine)
    if (this.#sink.kind === 'outside') this.do(`${value};`)
    else if (this.#isCounted && this.#sink.kind !== 'argument')
      this.do(`{const r=${literal};s+=r;if(r!=="")o.sealed=s.length;}`)
    else {
      // What looks at the text has to find all of it there.
      if (value.includes('N(s)')) this.#flush()
      this.#settle()
      this.#added.push(literal)
    }
  }

  do(statement: string): void {
    this.#flush()
    this.#code += statement
    this.#args = undefined
  }

  add({ code, value, args, place }: Piece): void {
    const all = args && this.#args && [...this.#args, ...args]
    if (value === undefined || value.includes('N(s)')) this.do(code)
    else {
      this.#settle()
      this.#added.push(value)
    }
    this.#args = all
    this.place = place
  }

  done(): Piece {
    this.#settle()
    const value = this.#code === '' && this.#added.length > 0 ? this.#added.join('+') : undefined
    this.#flush()
    return { code: this.#code, value, args: this.#args, place: this.place }
  }

  #settle(): void {
    if (this.#text !== '') this.#added.push(JSON.stringify(this.#text))
    this.#text = ''
  }

  #flush(): void {
    this.#settle()
    if (this.#added.length > 0) this.#code += `s+=${this.#added.join('+')};`
    this.#added = []
  }
}

/** A literal with the indentation of the line that it begins. */
function begun(value: string, { indent, isStart }: Place): string {
  return isStart === true && indent !== '' ? `B(${JSON.stringify(indent)},${value})` : value
}
