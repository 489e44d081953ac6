import type { Call, Language } from '../languages/language.ts'
import { literalsOf } from './literals-of.ts'
import { createWriter, type Diverted, type Writer } from './writer.ts'

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
  /** Imports that were asked for; each once. */
  readonly imports: string[]
  /** Literals on one line, by their values. */
  readonly literals: Map<string, string>
  /** The calls that are being written, innermost last. */
  readonly calls: OpenCall[]
  /** How much of what a program has written since the last deferral is settled: nothing is trimmed before that. */
  sealed: number
  /** Declared variables: collection's name -> local name and its declaration. */
  readonly declared: Map<string, Declaration>
}

/** What a snippet begins with. */
export function createSnippet(
  language: Language,
  policy: VariablePolicy,
  samples: Readonly<Record<string, string>>,
  taken: ReadonlySet<string>,
): Snippet {
  return {
    writer: createWriter(),
    language,
    policy,
    samples,
    taken,
    imports: [],
    literals: literalsOf(language),
    calls: [],
    sealed: 0,
    declared: policy === 'keep' ? NONE : new Map(),
  }
}

/** Where variables are kept as they are, none is declared. */
const NONE: Snippet['declared'] = new Map()

/** Notes what has to be imported. */
export function noteImport({ imports }: Snippet, name: string): void {
  if (!imports.includes(name)) imports.push(name)
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
  readonly code: string
}
