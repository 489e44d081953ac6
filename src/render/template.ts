/**
 * A template in the form that is shipped: Handlebars' syntax tree cut down to what a template may say.
 * Plain JSON, so that built-in templates are parsed when the package is built and never at run time.
 */
export interface Template {
  /** File that it was read from, for errors: `go-nethttp/snippet.hbs`. */
  readonly name: string
  readonly body: readonly Node[]
  /** Partials by name, parsed. */
  readonly partials: Readonly<Record<string, readonly Node[]>>
}

/** A string is literal text. */
export type Node = string | OutputNode | BlockNode | PartialNode

export interface OutputNode {
  readonly kind: 'output'
  readonly value: Expression
  /** Blanks before a helper that prints whole lines. */
  readonly indent: string
  readonly at: Position
}
export interface BlockNode {
  readonly kind: 'block'
  readonly call: Call
  readonly body: readonly Node[]
  readonly otherwise: readonly Node[]
  /** Names of block parameters: `{{#each headers as |header|}}`. */
  readonly parameters: readonly string[]
  readonly at: Position
}
export interface PartialNode {
  readonly kind: 'partial'
  readonly name: string
  /** Replaces the context where given. */
  readonly context: Expression | null
  readonly hash: Readonly<Record<string, Expression>>
  /** Blanks before a partial that stands alone on its line; they go before each of its lines. */
  readonly indent: string
  readonly at: Position
}

export type Expression = Literal | Path | Call
export interface Literal {
  readonly kind: 'literal'
  readonly value: string | number | boolean
}
export interface Path {
  readonly kind: 'path'
  readonly parts: readonly string[]
  /** How many `../` stand before it. */
  readonly depth: number
  /** Begins with `@`: `@index`, `@options.timeout`. */
  readonly data: boolean
  readonly at: Position
}
export interface Call {
  readonly kind: 'call'
  readonly helper: string
  readonly arguments: readonly Expression[]
  readonly hash: Readonly<Record<string, Expression>>
  readonly at: Position
}
/** Line (from 1) and column (from 1). */
export type Position = readonly [line: number, column: number]
