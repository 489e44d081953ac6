import { EMPTY, lookUp, nearest, type Scope } from './scope.ts'
import { TemplateError } from './template-error.ts'
import type { BlockNode, Call, Expression, Node, OutputNode, PartialNode, Path, Template } from './template.ts'
import type { Arguments, Hash, Output, Vocabulary } from './vocabulary.ts'

export type Renderer<O extends Output> = (context: unknown, data: Hash, output: O) => void
type Step<O extends Output> = (scope: Scope, output: O) => void
type Value<O extends Output> = (scope: Scope, output: O) => unknown

/**
 * Makes a function of a template. No code is generated from text, so it works where `eval` is forbidden.
 * @throws TemplateError for an unknown helper, block or partial, and for a bare `{{path}}` where nothing escapes it.
 * The renderer throws one for a field that does not exist: a typo never prints as nothing.
 */
export function compileTemplate<O extends Output>(template: Template, vocabulary: Vocabulary<O>): Renderer<O> {
  const { name } = template
  const partials = new Map<string, Step<O>>()

  const steps = (nodes: readonly Node[]): Step<O> => {
    const list = nodes.map(step)
    if (list.length === 1) return list[0] as Step<O>
    return (scope, output) => {
      for (const each of list) each(scope, output)
    }
  }

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
    if (isCall)
      return (scope, output) => {
        let result: unknown
        output.writer.indented(indent, () => {
          result = value(scope, output)
        })
        if (typeof result === 'string') output.writer.seal(escape === undefined ? result : escape(result))
      }
    return (scope, output) => output.writer.seal((escape as (value: unknown) => string)(value(scope, output)))
  }

  const blockStep = (node: BlockNode): Step<O> => {
    const helper = own(vocabulary.blocks, node.call.helper)
    if (helper === undefined) throw unknown(node.call, 'block', Object.keys(vocabulary.blocks))
    const [args, hash] = argumentsOf(node.call)
    const [body, otherwise] = [steps(node.body), steps(node.otherwise)]
    return (scope, output) =>
      helper(
        args(scope, output),
        hash(scope, output),
        {
          scope,
          body: (context, values = EMPTY_LIST, data = EMPTY) =>
            body(
              context === scope.context && data === EMPTY && node.parameters.length === 0
                ? scope
                : {
                    context,
                    names: node.parameters.length === 0 ? EMPTY : zip(node.parameters, values),
                    data,
                    outer: scope,
                  },
              output,
            ),
          otherwise: () => otherwise(scope, output),
        },
        output,
      )
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
      partials.set(node.name, steps(source))
    }
    const context = node.context === null ? undefined : valueOf(node.context)
    const hash = hashOf(node.hash)
    const hasHash = Object.keys(node.hash).length > 0
    return (scope, output) => {
      const inner: Scope =
        context === undefined && !hasHash
          ? scope
          : {
              context: context === undefined ? scope.context : context(scope, output),
              names: hash(scope, output),
              data: EMPTY,
              outer: scope,
            }
      output.writer.indented(node.indent, () => partials.get(node.name)?.(inner, output))
    }
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
    const helper = own(vocabulary.helpers, call.helper)
    if (helper === undefined) throw unknown(call, 'helper', Object.keys(vocabulary.helpers))
    const [args, hash] = argumentsOf(call)
    return (scope, output) => {
      try {
        return helper(args(scope, output), hash(scope, output), output)
      } catch (error) {
        if (error instanceof TypeError) throw new TemplateError(name, call.at, `${call.helper}: ${error.message}`)
        throw error
      }
    }
  }

  const pathValue = (path: Path): Value<O> => {
    const [first, ...rest] = path.parts
    const missing = (part: string): TemplateError =>
      new TemplateError(
        name,
        path.at,
        `there is no "${part}" in ${path.data ? '@' : ''}${path.parts.join('.') || 'this'}`,
      )
    return (scope) => {
      let at: Scope = scope
      for (let up = 0; up < path.depth; up++) at = at.outer ?? at
      if (first === undefined) return at.context
      let value: unknown
      if (path.data) value = nearest(at, 'data', first)
      else value = (path.depth === 0 ? nearest(at, 'names', first) : undefined) ?? lookUp(at.context, first)
      if (value === undefined) throw missing(first)
      for (const part of rest) {
        value = lookUp(value, part)
        if (value === undefined) throw missing(part)
      }
      return value
    }
  }

  const argumentsOf = (call: Call): [(scope: Scope, output: O) => Arguments, (scope: Scope, output: O) => Hash] => {
    const values = call.arguments.map(valueOf)
    const [only] = values
    const list: (scope: Scope, output: O) => Arguments =
      values.length === 1 && only !== undefined
        ? (scope, output) => [only(scope, output)]
        : (scope, output) => values.map((value) => value(scope, output))
    return [list, hashOf(call.hash)]
  }
  const hashOf = (hash: Readonly<Record<string, Expression>>): ((scope: Scope, output: O) => Hash) => {
    const entries = Object.entries(hash).map(([key, value]) => [key, valueOf(value)] as const)
    if (entries.length === 0) return () => EMPTY
    return (scope, output) => Object.fromEntries(entries.map(([key, value]) => [key, value(scope, output)]))
  }

  const isHelper = (path: Path): boolean =>
    !path.data &&
    path.depth === 0 &&
    path.parts.length === 1 &&
    Object.hasOwn(vocabulary.helpers, path.parts[0] as string)
  const unknown = (call: Call, what: string, known: readonly string[]): TemplateError =>
    new TemplateError(name, call.at, `no ${what} "${call.helper}"; there are: ${known.toSorted().join(', ')}`)

  const body = steps(template.body)
  return (context, data, output) => body({ context, names: EMPTY, data, outer: null }, output)
}

const EMPTY_LIST: Arguments = Object.freeze([])

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

function zip(keys: readonly string[], values: readonly unknown[]): Hash {
  return Object.fromEntries(keys.map((key, index) => [key, values[index]]))
}
