import type { Scope } from './scope.ts'
import type { Arguments, Output } from './vocabulary.ts'

export type Value<O extends Output> = (scope: Scope, output: O) => unknown

/** Evaluates arguments without a loop where there are few. */
export function listOf<O extends Output>(values: readonly Value<O>[]): (scope: Scope, output: O) => Arguments {
  const [first, second, third] = values as [Value<O>, Value<O>, Value<O>]
  switch (values.length) {
    case 0:
      return () => EMPTY_LIST
    case 1:
      return (scope, output) => [first(scope, output)]
    case 2:
      return (scope, output) => [first(scope, output), second(scope, output)]
    case 3:
      return (scope, output) => [first(scope, output), second(scope, output), third(scope, output)]
    default:
      return (scope, output) => values.map((value) => value(scope, output))
  }
}

const EMPTY_LIST: Arguments = Object.freeze([])
