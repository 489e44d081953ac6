import { BOOLEAN } from './emit-words.ts'
import { path, type Scopes } from './emit-scope.ts'
import { snippetVocabulary } from './helpers.ts'
import type { Call, Expression } from './template.ts'

/** What makes JavaScript expressions of a template's, and keeps what these need to have declared. */
interface Expressions {
  valueOf(expression: Expression, scopes: Scopes): string
  /** Whether it is true, for an `if`. */
  truth(expression: Expression, scopes: Scopes): string
  /** Whether it is one of the options. */
  oneOf(value: Expression, options: readonly Expression[], scopes: Scopes): string
  /** A helper (`h`), or what decides a block (`q`). */
  helped(kind: 'h' | 'q', call: Call, scopes: Scopes): string
  /** What the vocabulary has under that name, as a constant of the program: a place that calls one function only is fast. */
  known(kind: 'f' | 'h' | 'q' | 'b', name: string): string
  declarations(): string
}

export function expressions(): Expressions {
  const constants = new Map<string, string>()
  const used = new Set<string>()

  const constant = (code: string): string => {
    const earlier = constants.get(code)
    if (earlier !== undefined) return earlier
    const id = `K${constants.size}`
    constants.set(code, id)
    return id
  }
  const known: Expressions['known'] = (kind, name) => {
    used.add(`${kind}_${name}=${kind}.${name}`)
    return `${kind}_${name}`
  }

  const truth = (expression: Expression, scopes: Scopes): string => {
    if (expression.kind !== 'call') {
      const isFlag =
        expression.kind === 'path' &&
        expression.data &&
        (expression.parts[0] === 'first' || expression.parts[0] === 'last')
      return isFlag ? valueOf(expression, scopes) : `T(${valueOf(expression, scopes)})`
    }
    // Whether there is one needs no list of them.
    if (expression.helper === 'named') return `X(${list(expression.arguments, scopes)})`
    const value = valueOf(expression, scopes)
    return BOOLEAN.has(expression.helper) ? `(${value})` : `T(${value})`
  }

  const oneOf = (value: Expression, options: readonly Expression[], scopes: Scopes): string => {
    const subject = comparison(value, scopes)
    const [only] = options
    if (options.length === 1 && only !== undefined) return `(${subject}===${comparison(only, scopes)})`
    if (options.every((option) => option.kind === 'literal')) {
      const set = constant(`[${options.map((option) => valueOf(option, scopes)).join()}]`)
      return `${set}.includes(${subject})`
    }
    return `[${options.map((option) => comparison(option, scopes)).join()}].includes(${subject})`
  }

  const comparison = (expression: Expression, scopes: Scopes): string =>
    expression.kind === 'literal' || isWord(expression)
      ? valueOf(expression, scopes)
      : `C(${valueOf(expression, scopes)})`

  const valueOf = (expression: Expression, scopes: Scopes): string => {
    switch (expression.kind) {
      case 'literal':
        return JSON.stringify(expression.value)
      case 'path':
        return path(expression, scopes)
      case 'call':
        return operation(expression, scopes)
    }
  }

  const operation = (call: Call, scopes: Scopes): string => {
    const { helper, arguments: args } = call
    const [first, second, third] = args as [Expression, Expression, Expression]
    switch (helper) {
      case 'and':
        return `(${args.map((each) => truth(each, scopes)).join('&&')})`
      case 'or':
        return `(${args.map((each) => truth(each, scopes)).join('||')})`
      case 'not':
      case 'empty':
        return `!${truth(first, scopes)}`
      case 'eq':
        return oneOf(first, [second], scopes)
      case 'ne':
        return `!${oneOf(first, [second], scopes)}`
      case 'in':
        return oneOf(first, args.slice(1), scopes)
      case 'choose':
        return `(${truth(first, scopes)}?${valueOf(second, scopes)}:${valueOf(third, scopes)})`
      default:
        return Object.hasOwn(snippetVocabulary.helpers, helper) ? helped('h', call, scopes) : operated(call, scopes)
    }
  }

  const operated = ({ helper, arguments: args, hash }: Call, scopes: Scopes): string => {
    const named = Object.keys(hash).length === 0 ? [] : [hashOf(hash, scopes)]
    return `${known('f', helper)}(${[...args.map((each) => valueOf(each, scopes)), ...named].join()})`
  }

  const helped = (kind: 'h' | 'q', { helper, arguments: args, hash }: Call, scopes: Scopes): string =>
    `${known(kind, helper)}(${['o', hashOf(hash, scopes), ...args.map((each) => valueOf(each, scopes))].join()})`

  const list = (args: readonly Expression[], scopes: Scopes): string => args.map((each) => valueOf(each, scopes)).join()

  const hashOf = (hash: Readonly<Record<string, Expression>>, scopes: Scopes): string => {
    const entries = Object.entries(hash)
    if (entries.length === 0) return 'E'
    const code = `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${valueOf(value, scopes)}`).join()}}`
    return entries.every(([, value]) => value.kind === 'literal') ? constant(code) : code
  }

  return {
    ...{ valueOf, truth, oneOf, helped, known },
    declarations: () =>
      [...used, ...[...constants].map(([code, id]) => `${id}=${code}`)].map((each) => `const ${each};\n`).join(''),
  }
}

/** Fields of the request that hold a word, never a text: they are compared as they are. */
function isWord(expression: Expression): boolean {
  return expression.kind === 'path' && (expression.parts.at(-1) === 'kind' || expression.parts.at(-1) === 'method')
}
