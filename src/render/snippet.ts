import type { Call, Language } from '../languages/language.ts'
import type { Writer } from './writer.ts'

/** What to do with a variable that has no value. */
export type VariablePolicy = 'keep' | 'code' | 'env'

/** One snippet in the making: where helpers write, and what they note for the import section and the declarations. */
export interface Snippet {
  readonly writer: Writer
  readonly language: Language
  readonly policy: VariablePolicy
  /** Sample values by variable name, for the declarations under `code`. */
  readonly samples: Readonly<Record<string, string>>
  /** Names that the template declares. */
  readonly taken: ReadonlySet<string>
  /** Imports that were asked for. */
  readonly imports: Set<string>
  /** The calls that are being written, innermost last. */
  readonly calls: OpenCall[]
  /** Declared variables: collection's name -> local name and its declaration. */
  readonly declared: Map<string, Declaration>
}

/** What is known so far of a call. */
export interface OpenCall {
  readonly args: (string | Call)[]
  /** Whether one of its arguments is being written; and the call that this argument turned out to be. */
  isInArgument: boolean
  argument: Call | undefined
}

export interface Declaration {
  readonly identifier: string
  /** The variable of the environment that holds its value under `env`. */
  readonly environment: string
  readonly code: string
}
