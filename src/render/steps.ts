import type { Value } from './arguments.ts'
import { asList } from './given.ts'
import { EMPTY, type Scope } from './scope.ts'
import { comparable, isTrue } from './values.ts'
import type { Hash, Output } from './vocabulary.ts'

/** One node of a template, or several. */
export type Step<O extends Output> = (scope: Scope, output: O) => void

/** One after the other, without a loop where they are few. */
export function sequence<O extends Output>(list: readonly Step<O>[]): Step<O> {
  const [first, second, third] = list as [Step<O>, Step<O>, Step<O>]
  switch (list.length) {
    case 0:
      return () => {}
    case 1:
      return first
    case 2:
      return (scope, output) => {
        first(scope, output)
        second(scope, output)
      }
    case 3:
      return (scope, output) => {
        first(scope, output)
        second(scope, output)
        third(scope, output)
      }
    default:
      return (scope, output) => {
        for (let index = 0; index < list.length; index++) (list[index] as Step<O>)(scope, output)
      }
  }
}

export function choice<O extends Output>(condition: Value<O, boolean>, body: Step<O>, otherwise: Step<O>): Step<O> {
  return (scope, output) => (condition(scope, output) ? body(scope, output) : otherwise(scope, output))
}

/** @param cases bodies by what they are for */
export function switched<O extends Output>(
  value: Value<O>,
  cases: ReadonlyMap<unknown, Step<O>>,
  otherwise: Step<O>,
): Step<O> {
  return (scope, output) => (cases.get(comparable(value(scope, output))) ?? otherwise)(scope, output)
}

/** `{{#each}}` */
export function loop<O extends Output>(
  value: Value<O>,
  names: readonly string[],
  body: Step<O>,
  otherwise: Step<O>,
): Step<O> {
  return (scope, output) => {
    const list = asList(value(scope, output))
    if (list.length === 0) otherwise(scope, output)
    list.forEach((context, index) => {
      const data = { index, number: index + 1, first: index === 0, last: index === list.length - 1 }
      body({ context, names: zip(names, [context, index]), data, outer: scope }, output)
    })
  }
}

/** `{{#with}}` */
export function focus<O extends Output>(
  value: Value<O>,
  names: readonly string[],
  body: Step<O>,
  otherwise: Step<O>,
): Step<O> {
  return (scope, output) => {
    const context = value(scope, output)
    if (isTrue(context)) body({ context, names: zip(names, [context]), data: EMPTY, outer: scope }, output)
    else otherwise(scope, output)
  }
}

function zip(keys: readonly string[], values: readonly unknown[]): Hash {
  return keys.length === 0 ? EMPTY : Object.fromEntries(keys.map((key, index) => [key, values[index]]))
}
