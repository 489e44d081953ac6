import type { Scope } from './scope.ts'
import type { Writer } from './writer.ts'

/** What helpers of one vocabulary work on, beside their arguments. */
export interface Output {
  readonly writer: Writer
}

/** Helpers take them apart as `{ 0: first, 1: second }`: a pattern of an array asks its iterator, which costs more than most helpers do. */
export type Arguments = readonly unknown[]
export type Hash = Readonly<Record<string, unknown>>

/**
 * A helper's result is a value for the helper around it. At the outermost place a string is sealed, and nothing
 * (`undefined`) means that the helper has written for itself.
 */
export type Helper<O extends Output> = (args: Arguments, hash: Hash, output: O) => unknown
/** Decides between a block and its `{{else}}`; writes nothing. */
export type Condition<O extends Output> = (args: Arguments, hash: Hash, output: O) => boolean
/** `body` renders the block for a context (with values for the block parameters and `@data`). */
export type BlockHelper<O extends Output> = (args: Arguments, hash: Hash, render: BlockRender, output: O) => void
export interface BlockRender {
  readonly scope: Scope
  body(context: unknown, parameters?: readonly unknown[], data?: Hash): void
  otherwise(): void
}

export interface Vocabulary<O extends Output> {
  readonly helpers: Readonly<Record<string, Helper<O>>>
  /** Blocks that are rendered or not, with the same context. `is` is among them. */
  readonly conditions: Readonly<Record<string, Condition<O>>>
  readonly blocks: Readonly<Record<string, BlockHelper<O>>>
  /**
   * How `{{path}}` is printed, and what a helper returns; where there is none, a bare path is an error. A helper whose result is printed
   * already writes it itself.
   */
  readonly escape?: (value: unknown) => string
}
