import type { Text } from '../../ir/text.ts'
import type { Warning } from '../../ir/warning.ts'
import type { ApiClassName, ApiScalar, ApiType } from './api-class.ts'

/**
 * What to do, in the order of doing it, in no language yet: made once from a request, printed by every dialect.
 * All calls in it have been checked against the API's model.
 */
export interface Program {
  readonly steps: readonly Step[]
  /** In the order of declaration. */
  readonly locals: readonly Local[]
  /** Takes what methods return that say whether they succeeded; the program itself asks only some of them. */
  readonly success: Local
  /** In the order of first use, for languages that include each class by its own file. */
  readonly classes: readonly ApiClassName[]
  readonly warnings: readonly Warning[]
}

/** A local variable. Its name is chosen by each dialect, since words and letter case are a language's business. */
export interface Local {
  readonly index: number
  /** What it may be called, best first; the last may get a number. ASCII letters, digits and `_`. */
  readonly names: readonly string[]
  readonly type: ApiClassName | ApiScalar
  /** Whether it gets values in several places, so that a `declare` step stands before them; else it is declared where it gets its value. */
  readonly isHoisted: boolean
  /** Whether anything reads it: some compilers refuse what is never read. */
  readonly isRead: boolean
  /** Whether anything sets it. */
  readonly isSet: boolean
  /** An object that the program makes, as opposed to one that a call returns. */
  readonly isCreated: boolean
}

export type Step =
  | { readonly kind: 'blank' }
  /** One line. */
  | { readonly kind: 'comment'; readonly text: string }
  /** Declares variables that get values in several places after this one. */
  | { readonly kind: 'declare'; readonly locals: readonly Local[] }
  | { readonly kind: 'create'; readonly local: Local; readonly isFirst: boolean }
  | { readonly kind: 'set'; readonly object: Local; readonly member: string; readonly value: Value }
  /** A call whose result is nothing, or a success that the program does not ask for. */
  | { readonly kind: 'call'; readonly call: Call }
  /** Gives a string, an integer or a boolean to a variable. */
  | { readonly kind: 'assign'; readonly local: Local; readonly value: Value }
  /** Keeps the object that a call returns. */
  | { readonly kind: 'obtain'; readonly local: Local; readonly call: Call }
  | { readonly kind: 'print'; readonly value: Value }
  /** Prints a number with words before it. */
  | { readonly kind: 'report'; readonly label: string; readonly value: Value }
  | { readonly kind: 'if'; readonly test: Test; readonly body: readonly Step[] }
  /** Counts `index` from 0 to below `size`, which `count` holds. */
  | {
      readonly kind: 'loop'
      readonly index: Local
      readonly count: Local
      readonly size: Value
      readonly body: readonly Step[]
    }
  | { readonly kind: 'dispose'; readonly local: Local }
  /** Ends the program before its end; `live` are the objects that are still there, oldest first. */
  | { readonly kind: 'leave'; readonly live: readonly Local[] }
  /** The end, likewise. */
  | { readonly kind: 'end'; readonly live: readonly Local[] }

export interface Test {
  readonly left: Value
  readonly operator: 'equals' | 'differs' | 'at-least'
  readonly right: Value
}

export type Value =
  /** `isLong`: a whole body, better shown on lines of its own. */
  | { readonly kind: 'text'; readonly text: Text; readonly isLong: boolean; readonly type: 'string' }
  | { readonly kind: 'int'; readonly value: number; readonly type: 'int' }
  | { readonly kind: 'bool'; readonly value: boolean; readonly type: 'bool' }
  | { readonly kind: 'local'; readonly local: Local; readonly type: ApiClassName | ApiScalar }
  | Call

/** Reads a property (`get`) or calls a method. */
export interface Call {
  readonly kind: 'get' | 'call'
  readonly object: Local
  readonly member: string
  readonly arguments: readonly Argument[]
  readonly type: ApiType
  /** Whether only the current generation of the API has it. */
  readonly isCurrent: boolean
}

export interface Argument {
  readonly label: string
  readonly value: Value
}
