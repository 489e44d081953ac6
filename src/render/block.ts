import { EMPTY, type Scope } from './scope.ts'
import type { Arguments, BlockRender, Hash, Output } from './vocabulary.ts'

/** One node of a template, or several. */
export type Step<O extends Output> = (scope: Scope, output: O) => void

export interface BlockParts<O extends Output> {
  readonly body: Step<O>
  readonly otherwise: Step<O>
  readonly names: readonly string[]
}

/** What a block's helper renders with; one for each time that the block is met. */
export class Block<O extends Output> implements BlockRender {
  readonly #parts: BlockParts<O>
  readonly #output: O
  readonly scope: Scope

  constructor(parts: BlockParts<O>, scope: Scope, output: O) {
    this.#parts = parts
    this.scope = scope
    this.#output = output
  }

  body(context: unknown, values: Arguments = EMPTY_LIST, data: Hash = EMPTY): void {
    const { body, names } = this.#parts
    const isSame = context === this.scope.context && data === EMPTY && names.length === 0
    body(
      isSame
        ? this.scope
        : { context, names: names.length === 0 ? EMPTY : zip(names, values), data, outer: this.scope },
      this.#output,
    )
  }

  otherwise(): void {
    this.#parts.otherwise(this.scope, this.#output)
  }
}

const EMPTY_LIST: Arguments = Object.freeze([])

function zip(keys: readonly string[], values: readonly unknown[]): Hash {
  return Object.fromEntries(keys.map((key, index) => [key, values[index]]))
}
