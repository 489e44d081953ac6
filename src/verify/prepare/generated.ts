import type { Encoding } from '../../ir/text.ts'
import type { Values } from './fill.ts'

/** A value that the program makes itself: the hole of a dynamic variable (`{{$guid}}`). */
export interface Generated {
  readonly name: string
  readonly encoding: Encoding
}

/** By the mark that stands for it in the expectation until something arrived. */
export type Marks = ReadonlyMap<string, Generated>

/**
 * Fills each hole of a dynamic variable with a mark of its own, as each gets a new value; the others with `valueOf`.
 * A mark is letters and digits, which no encoding changes.
 *
 * @param given dynamic variables that the program has a fixed value for
 */
export function withMarks(
  valueOf: Values,
  given: ReadonlySet<string>,
): { readonly marks: Marks; readonly values: Values } {
  const marks = new Map<string, Generated>()
  const values: Values = (variable) => {
    if (!variable.dynamic || given.has(variable.name)) return valueOf(variable)
    const mark = `generated${marks.size}x${variable.name.replace(/\W/g, '')}x`
    marks.set(mark, { name: variable.name, encoding: variable.encoding })
    return mark
  }
  return { marks, values }
}
