import type { Call, Language } from '../languages/language.ts'
import { Imports } from './imports.ts'
import { literalsOf } from './literals-of.ts'
import { createWriter, type Diverted, type Writer } from './writer.ts'

/** What to do with a variable that has no value. */
export type VariablePolicy = 'keep' | 'code' | 'env'

/** One snippet in the making: where helpers write, and what they note for the import section and the declarations. */
export class Snippet {
  readonly language: Language
  readonly policy: VariablePolicy
  /** Sample values by variable name, for the declarations under `code`. */
  readonly samples: Readonly<Record<string, string>>
  /** Names that the template declares. */
  readonly taken: ReadonlySet<string>
  /** Literals on one line, by their values. */
  readonly literals: Map<string, string>
  /** Imports that were asked for; each once. */
  imports: Imports
  /** Declared variables: collection's name -> local name and its declaration. */
  readonly declared: Map<string, Declaration>
  /** How much of what a program has written since the last deferral is settled: nothing is trimmed before that. */
  sealed = 0
  #writer: Writer | undefined
  #calls: OpenCall[] | undefined

  constructor(
    language: Language,
    policy: VariablePolicy,
    samples: Readonly<Record<string, string>>,
    taken: ReadonlySet<string>,
  ) {
    this.language = language
    this.policy = policy
    this.samples = samples
    this.taken = taken
    this.literals = literalsOf(language)
    this.imports = Imports.none(language)
    this.declared = policy === 'keep' ? NO_VARIABLES : new Map()
  }

  /** Where a compiled template writes; programs have no need of it. */
  get writer(): Writer {
    return (this.#writer ??= createWriter())
  }

  /** The calls that a compiled template is writing, innermost last. */
  get calls(): OpenCall[] {
    return (this.#calls ??= [])
  }
}

/** Where variables are kept as they are, none is declared. */
const NO_VARIABLES: Snippet['declared'] = new Map()

/** Notes what has to be imported. */
export function noteImport(snippet: Snippet, name: string): void {
  snippet.imports = snippet.imports.and(name)
}

/** What is known so far of a call. */
export interface OpenCall {
  /** What stood before the call on its line. */
  readonly line: string
  /** Whether it is the argument of another call. */
  readonly isNested: boolean
  /** What was being written around it, and around its argument. */
  readonly outside: Diverted
  around: Diverted
  readonly args: (string | Call)[]
  /** Whether one of its arguments is being written; and the call that this argument turned out to be. */
  isInArgument: boolean
  argument: Call | undefined
}

export interface Declaration {
  readonly identifier: string
  /** The variable of the environment that holds its value under `env`. */
  readonly environment: string
  /** Whether the program makes its value: nobody has to give one. */
  readonly isGenerated: boolean
  readonly code: string
}
