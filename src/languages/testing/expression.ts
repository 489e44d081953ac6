/** What the pieces of an expression are: each pattern is sticky, and gives the value of what it finds. */
export interface ExpressionGrammar {
  readonly pieces: readonly (readonly [pattern: RegExp, value: (...groups: readonly string[]) => string])[]
  /** What joins two pieces, over lines too; nothing where they stand side by side. */
  readonly joint: RegExp
  /** How long what a piece stands for may be, where the language has a limit. */
  readonly longest?: number
}

/**
 * The value of an expression, read by the rules of a language that can't be had here.
 * @throws Error where it is none
 */
export function valueOfExpression(source: string, { pieces, joint, longest = Infinity }: ExpressionGrammar): string {
  let value = ''
  let at = 0
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(source)
    if (found !== null) at = pattern.lastIndex
    return found
  }
  const piece = (): string => {
    for (const [pattern, valueOf] of pieces) {
      const found = take(pattern)
      if (found === null) continue
      const part = valueOf(...found.slice(1))
      if (part.length > longest) throw new Error(`a literal of ${part.length} characters: ${found[0].slice(0, 60)}`)
      return part
    }
    throw new Error(`no piece of an expression: ${source.slice(at, at + 60)}`)
  }
  value += piece()
  while (at < source.length) {
    if (take(joint) === null) throw new Error(`nothing joins ${source.slice(at, at + 60)}`)
    value += piece()
  }
  return value
}
