import type { Text } from '../../ir/text.ts'

/** A program with a dialect's names in it: what the templates of the family print. */
export interface SpokenProgram {
  readonly steps: readonly SpokenStep[]
  /** Variables in the order of declaration. */
  readonly locals: readonly SpokenLocal[]
  /** Classes in the order of first use, without Chilkat's prefix. */
  readonly classes: readonly string[]
}

export interface SpokenLocal {
  readonly name: string
  /** Without its sigil: Tcl sets `http` and reads `$http`. */
  readonly bare: string
  /** `object`, or the type of its values. */
  readonly type: 'object' | 'bool' | 'int' | 'string'
  /** The class of an object; empty for values. */
  readonly class: string
  /** Whether a `declare` step stands before it gets its first value; else it is declared where it gets its only one. */
  readonly isHoisted: boolean
  readonly isRead: boolean
  readonly isSet: boolean
  readonly isCreated: boolean
}

export type SpokenStep =
  | { readonly kind: 'blank' }
  | { readonly kind: 'comment'; readonly text: string }
  | { readonly kind: 'declare'; readonly locals: readonly SpokenLocal[] }
  | { readonly kind: 'create'; readonly local: SpokenLocal; readonly isFirst: boolean }
  | SpokenSet
  /** `success`: the variable that may take what the call says of its success. */
  | { readonly kind: 'call'; readonly call: SpokenCall; readonly success: SpokenLocal }
  | { readonly kind: 'assign'; readonly local: SpokenLocal; readonly value: SpokenValue }
  | { readonly kind: 'obtain'; readonly local: SpokenLocal; readonly call: SpokenCall }
  | { readonly kind: 'print'; readonly value: SpokenValue }
  | { readonly kind: 'report'; readonly label: string; readonly value: SpokenValue }
  | {
      readonly kind: 'if'
      readonly left: SpokenValue
      readonly operator: 'equals' | 'differs' | 'at-least'
      readonly right: SpokenValue
      readonly body: readonly SpokenStep[]
    }
  | {
      readonly kind: 'loop'
      readonly index: SpokenLocal
      readonly count: SpokenLocal
      readonly size: SpokenValue
      readonly body: readonly SpokenStep[]
    }
  | { readonly kind: 'dispose'; readonly local: SpokenLocal }
  | { readonly kind: 'leave'; readonly live: readonly SpokenLocal[] }
  | { readonly kind: 'end'; readonly live: readonly SpokenLocal[] }

export interface SpokenSet extends SpokenMember {
  readonly kind: 'set'
  readonly value: SpokenValue
}

export interface SpokenMember {
  readonly object: SpokenLocal
  /** As the API has it, `LastErrorText`. */
  readonly member: string
  /** With a small first letter, `lastErrorText`: many dialects have members that give strings in this form too. */
  readonly small: string
  /** What it gives: `string`, `int`, `bool`, `void` or `object`. */
  readonly type: string
}

export interface SpokenCall extends SpokenMember {
  /** `get` reads a property. */
  readonly kind: 'get' | 'call'
  /** As Swift calls it: `UpdateString` is `update`, `StringOf` is `string` with the label `of`. */
  readonly imported: string
  readonly arguments: readonly SpokenArgument[]
  /** Whether an argument is a whole body. */
  readonly isLong: boolean
}

export interface SpokenArgument {
  readonly label: string
  /** Swift's label; empty where it has none. */
  readonly imported: string
  readonly value: SpokenValue
}

export type SpokenValue =
  | { readonly kind: 'text'; readonly text: Text; readonly isLong: boolean; readonly type: 'string' }
  | { readonly kind: 'int'; readonly value: number; readonly type: 'int' }
  | { readonly kind: 'bool'; readonly value: boolean; readonly type: 'bool' }
  | { readonly kind: 'local'; readonly name: string; readonly type: string; readonly isCreated: boolean }
  | SpokenCall
