import { EMPTY, type Scope } from './scope.ts'
import type { Hash, Operation, Output } from './vocabulary.ts'

export type Value<O extends Output, Result = unknown> = (scope: Scope, output: O) => Result

/** An operation on values that are found when it is called, without a list of them where they are few. */
export function operated<O extends Output>(
  operation: Operation,
  values: readonly Value<O>[],
  hash: Value<O, Hash> | undefined,
): Value<O> {
  const call = operation as (...given: unknown[]) => unknown
  const [first, second, third] = (hash === undefined ? values : [...values, hash]) as [Value<O>, Value<O>, Value<O>]
  switch (values.length + (hash === undefined ? 0 : 1)) {
    case 0:
      return () => call()
    case 1:
      return (scope, output) => call(first(scope, output))
    case 2:
      return (scope, output) => call(first(scope, output), second(scope, output))
    case 3:
      return (scope, output) => call(first(scope, output), second(scope, output), third(scope, output))
    default:
      return (scope, output) =>
        call(...values.map((value) => value(scope, output)), ...(hash ? [hash(scope, output)] : []))
  }
}

/** The same of a helper (or of what decides a block). */
export function helped<O extends Output, Result>(
  helper: (output: O, hash: Hash, ...given: unknown[]) => Result,
  values: readonly Value<O>[],
  hash: Value<O, Hash> = () => EMPTY,
): Value<O, Result> {
  const [first, second] = values as [Value<O>, Value<O>]
  switch (values.length) {
    case 0:
      return (scope, output) => helper(output, hash(scope, output))
    case 1:
      return (scope, output) => helper(output, hash(scope, output), first(scope, output))
    case 2:
      return (scope, output) => helper(output, hash(scope, output), first(scope, output), second(scope, output))
    default:
      return (scope, output) => helper(output, hash(scope, output), ...values.map((value) => value(scope, output)))
  }
}
