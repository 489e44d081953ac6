import type { Writer } from './writer.ts'

/** What helpers of one vocabulary work on, beside their arguments. */
export interface Output {
  readonly writer: Writer
}

export type Hash = Readonly<Record<string, unknown>>

/** Makes a value of values; pure. Named arguments (`kind="file"`), where there are any, come last, as one record. */
export type Operation = (...values: never[]) => unknown
/**
 * Knows the snippet. At the outermost place a string that it returns is sealed, and nothing (`undefined`) means that it has
 * written for itself.
 */
export type Helper<O extends Output> = (output: O, hash: Hash, ...values: unknown[]) => unknown
/**
 * Knows besides what stands before it on its line, the line's indentation among it. As a block, it is true or false, and decides between
 * the block and its `{{else}}`.
 */
export type Placed<O extends Output> = (output: O, line: string, hash: Hash, ...values: unknown[]) => string | boolean
/** Prints where it stands, when all else is known: what was asked for in the meantime. */
export type Deferred<O extends Output> = (output: O, hash: Hash, ...values: unknown[]) => string
/** Decides between a block and its `{{else}}`; writes nothing. */
export type Condition<O extends Output> = (output: O, hash: Hash, ...values: unknown[]) => boolean
/** A block whose body is rendered once, between the two. */
export interface Around<O extends Output> {
  begin(output: O, ...values: unknown[]): void
  end(output: O, ...values: unknown[]): void
}

/** `if`, `unless`, `is`, `each` and `with` belong to all; they are the compiler's. */
export interface Vocabulary<O extends Output> {
  readonly operations: Readonly<Record<string, Operation>>
  readonly helpers: Readonly<Record<string, Helper<O>>>
  readonly placed: Readonly<Record<string, Placed<O>>>
  readonly deferred: Readonly<Record<string, Deferred<O>>>
  readonly conditions: Readonly<Record<string, Condition<O>>>
  readonly blocks: Readonly<Record<string, Around<O>>>
  /**
   * How `{{path}}` is printed, and what a helper returns; where there is none, a bare path is an error. A helper whose result is printed
   * already writes it itself.
   */
  readonly escape?: (value: unknown) => string
}

/** What decides whether a block is rendered, in every vocabulary. */
export const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'is'])
/** What gives a block another context, in every vocabulary. */
export const LOOPS: ReadonlySet<string> = new Set(['each', 'with'])
