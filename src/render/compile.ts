import { helped, operated, type Value } from './arguments.ts'
import { caseOf } from './cases.ts'
import { helperNamed } from './helper-named.ts'
import { own } from './own.ts'
import { namesIn } from './names-in.ts'
import { EMPTY, fieldReader, nearest, outward, type Scope } from './scope.ts'
import { partialName, TemplateError } from './template-error.ts'
import type { BlockNode, Call, Expression, Literal, Node, OutputNode, PartialNode, Path, Template } from './template.ts'
import { choice, focus, loop, sequence, switched, type Step } from './steps.ts'
import { isOneOf, isTrue } from './values.ts'
import { CONDITIONS, LOOPS, type Hash, type Operation, type Output, type Vocabulary } from './vocabulary.ts'

/** Gives all that is printed, with one line break at its end. */
export type Renderer<O extends Output> = (context: unknown, data: Hash, output: O) => string

/**
 * Makes a function of a template. No code is generated from text, so it works where `eval` is forbidden. What can be decided here is
 * decided here, once: thousands of snippets a second go through what it returns.
 * @throws TemplateError for an unknown helper, block or partial, and for a bare `{{path}}` where nothing escapes it.
 * The renderer throws one for a field that does not exist: a typo never prints as nothing.
 */
export function compileTemplate<O extends Output>(template: Template, vocabulary: Vocabulary<O>): Renderer<O> {
  /** What is being compiled: the template, or one of its partials. */
  let { name } = template
  const partials = new Map<string, Step<O>>()
  // Any other path begins with a field of the context.
  const names = namesIn(template)

  const steps = (nodes: readonly Node[]): Step<O> => sequence(nodes.map(step))

  const step = (node: Node): Step<O> => {
    if (typeof node === 'string') return (_scope, { writer }) => writer.write(node)
    switch (node.kind) {
      case 'block':
        return blockStep(node)
      case 'partial':
        return partialStep(node)
      case 'output':
        return outputStep(node)
    }
  }

  const outputStep = ({ value: expression, indent }: OutputNode): Step<O> => {
    // `{{imports}}`: only at the outermost place is a bare name a helper; as an argument it is always a field.
    const isHelperName = expression.kind === 'path' && isHelper(expression)
    const isCall = expression.kind === 'call' || isHelperName
    const { escape } = vocabulary
    if (!isCall && escape === undefined) {
      const at = expression.kind === 'path' ? expression.at : ([1, 1] as const)
      throw new TemplateError(name, at, 'a value is printed by a helper: {{string …}}, {{identifier …}}, {{comment …}}')
    }
    const value = isHelperName
      ? callValue({ kind: 'call', helper: expression.parts[0] as string, arguments: [], hash: {}, at: expression.at })
      : valueOf(expression)
    if (!isCall)
      return (scope, output) => output.writer.seal((escape as (value: unknown) => string)(value(scope, output)))
    return indentedStep(indent, (scope, output) => {
      const result = value(scope, output)
      if (typeof result === 'string') output.writer.seal(escape === undefined ? result : escape(result))
    })
  }

  const indentedStep = (blanks: string, inner: Step<O>): Step<O> =>
    blanks === ''
      ? inner
      : (scope, output) => {
          const outer = output.writer.indent(blanks)
          inner(scope, output)
          output.writer.restore(outer)
        }

  const blockStep = (node: BlockNode): Step<O> => {
    const { call, parameters } = node
    const [first, ...options] = call.arguments
    if (first !== undefined && call.helper === 'is' && options.every((option) => option.kind === 'literal'))
      return casesStep(node, first)
    const values = call.arguments.map(valueOf)
    const [body, otherwise] = [steps(node.body), steps(node.otherwise)]
    const condition = conditionOf(call, values)
    if (condition !== undefined) return choice(condition, body, otherwise)
    const [value] = values
    if (value !== undefined && call.helper === 'each') return loop(value, parameters, body, otherwise)
    if (value !== undefined && call.helper === 'with') return focus(value, parameters, body, otherwise)
    const around = own(vocabulary.blocks, call.helper)
    if (around === undefined) {
      const known = [vocabulary.blocks, vocabulary.conditions, vocabulary.placed].flatMap(Object.keys)
      throw unknown(call, 'block', [...known, ...CONDITIONS, ...LOOPS])
    }
    const begin = helped<O, void>((output, _hash, ...given) => around.begin(output, ...given), values)
    const end = helped<O, void>((output, _hash, ...given) => around.end(output, ...given), values)
    return sequence<O>([begin, body, end])
  }

  const conditionOf = (call: Call, values: readonly Value<O>[]): Value<O, boolean> | undefined => {
    const [first, ...options] = values
    if (first !== undefined && call.helper === 'if') return (scope, output) => isTrue(first(scope, output))
    if (first !== undefined && call.helper === 'unless') return (scope, output) => !isTrue(first(scope, output))
    if (first !== undefined && call.helper === 'is')
      return (scope, output) => {
        const given = options.map((option) => option(scope, output))
        return isOneOf(first(scope, output), given)
      }
    const condition = own(vocabulary.conditions, call.helper)
    if (condition !== undefined) return helped(condition, values, hashOf(call.hash))
    const placed = Object.hasOwn(vocabulary.placed, call.helper) ? helperNamed(vocabulary, call.helper) : undefined
    if (placed === undefined) return undefined
    const holds = helped(placed, values, hashOf(call.hash))
    return (scope, output) => holds(scope, output) === true
  }

  /** `{{#is kind "a"}}…{{else is kind "b"}}…{{/is}}` asks once which it is. */
  const casesStep = (node: BlockNode, subject: Expression): Step<O> => {
    const cases = new Map<unknown, Step<O>>()
    let rest: readonly Node[] = [node]
    for (let next = caseOf(rest, subject); next !== undefined; next = caseOf(rest, subject)) {
      const body = steps(next.body)
      for (const option of next.call.arguments.slice(1) as readonly Literal[])
        if (!cases.has(option.value)) cases.set(option.value, body)
      rest = next.otherwise
    }
    return switched(valueOf(subject), cases, steps(rest))
  }

  const partialStep = (node: PartialNode): Step<O> => {
    const source = own(template.partials, node.name)
    if (source === undefined)
      throw new TemplateError(
        name,
        node.at,
        `no partial "${node.name}"; there are: ${Object.keys(template.partials).join(', ') || 'none'}`,
      )
    if (!partials.has(node.name)) {
      // Set before it is compiled, so that a partial may call itself.
      partials.set(node.name, (scope, output) => partials.get(node.name)?.(scope, output))
      const outer = name
      name = partialName(template.name, node.name)
      partials.set(node.name, steps(source))
      name = outer
    }
    const partial = partials.get(node.name) as Step<O>
    const context = node.context === null ? undefined : valueOf(node.context)
    if (context === undefined && Object.keys(node.hash).length === 0) return indentedStep(node.indent, partial)
    const hash = hashOf(node.hash) ?? (() => EMPTY)
    return indentedStep(node.indent, (scope, output) =>
      partial(
        {
          context: context === undefined ? scope.context : context(scope, output),
          names: hash(scope, output),
          data: EMPTY,
          outer: scope,
        },
        output,
      ),
    )
  }

  const valueOf = (expression: Expression): Value<O> => {
    switch (expression.kind) {
      case 'literal':
        return () => expression.value
      case 'call':
        return callValue(expression)
      case 'path':
        return pathValue(expression)
    }
  }

  const callValue = (call: Call): Value<O> => {
    const values = call.arguments.map(valueOf)
    const hash = hashOf(call.hash)
    const operation = own(vocabulary.operations, call.helper)
    const helper = helperNamed(vocabulary, call.helper)
    if (operation === undefined && helper === undefined) {
      const known = [vocabulary.operations, vocabulary.helpers, vocabulary.placed].flatMap((group) =>
        Object.keys(group),
      )
      throw unknown(call, 'helper', known)
    }
    const result = helper === undefined ? operated(operation as Operation, values, hash) : helped(helper, values, hash)
    const file = name
    return (scope, output) => {
      try {
        return result(scope, output)
      } catch (error) {
        if (error instanceof TypeError) throw new TemplateError(file, call.at, `${call.helper}: ${error.message}`)
        throw error
      }
    }
  }

  const pathValue = (path: Path): Value<O> => {
    const [first, ...rest] = path.parts
    const file = name
    const missing = (index: number): TemplateError => {
      const [sign, around] = [path.data ? '@' : '', path.parts.slice(0, index).join('.')]
      const place = index === 0 ? `"${sign}${first}" in the context` : `"${path.parts[index]}" in ${sign}${around}`
      return new TemplateError(file, path.at, `there is no ${place}`)
    }
    if (first === undefined) return (scope) => outward(scope, path.depth).context
    const begin = beginningOf(path, first)
    const fields = rest.map(fieldReader)
    return (scope) => {
      let value = begin(scope)
      if (value === undefined) throw missing(0)
      for (let index = 0; index < fields.length; index++) {
        value = (fields[index] as (typeof fields)[number])(value)
        if (value === undefined) throw missing(index + 1)
      }
      return value
    }
  }

  const beginningOf = ({ data, depth }: Path, first: string): ((scope: Scope) => unknown) => {
    const read = fieldReader(first)
    if (data) return (scope) => nearest(outward(scope, depth), 'data', first)
    if (depth > 0) return (scope) => read(outward(scope, depth).context)
    if (names.has(first)) return (scope) => nearest(scope, 'names', first) ?? read(scope.context)
    return (scope) => read(scope.context)
  }

  const hashOf = (hash: Readonly<Record<string, Expression>>): Value<O, Hash> | undefined => {
    const entries = Object.entries(hash).map(([key, value]) => [key, valueOf(value)] as const)
    if (entries.length === 0) return undefined
    return (scope, output) => {
      const made: Record<string, unknown> = {}
      for (const [key, value] of entries) made[key] = value(scope, output)
      return made
    }
  }

  const isHelper = (path: Path): boolean =>
    !path.data &&
    path.depth === 0 &&
    path.parts.length === 1 &&
    helperNamed(vocabulary, path.parts[0] as string) !== undefined
  const unknown = (call: Call, what: string, known: readonly string[]): TemplateError =>
    new TemplateError(name, call.at, `no ${what} "${call.helper}"; there are: ${known.toSorted().join(', ')}`)

  const body = steps(template.body)
  return (context, data, output) => {
    body({ context, names: EMPTY, data, outer: null }, output)
    return output.writer.finish()
  }
}
