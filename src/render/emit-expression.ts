import { FLAGS, INDENTED, BOOLEAN, LISTING, LISTS, STRINGS } from './emit-words.ts'
import { lineAt } from './emit-place.ts'
import { path, type Site } from './emit-scope.ts'
import { snippetVocabulary } from './helpers.ts'
import type { Call, Expression, Path } from './template.ts'

/** What makes JavaScript expressions of a template's, and keeps what these need to have declared. */
interface Expressions {
  valueOf(expression: Expression, site: Site): string
  /** Whether it is true, for an `if`. */
  truth(expression: Expression, site: Site): string
  /** Whether it is one of the options. */
  oneOf(value: Expression, options: readonly Expression[], site: Site): string
  /** What is gone through by an `each`. */
  listOf(expression: Expression, site: Site): string
  /** A helper (`h`), one that knows its place (`l`), or prints at the end (`d`), or what decides a block (`q`). */
  helped(kind: 'h' | 'l' | 'd' | 'q', call: Call, site: Site): string
  /** What stands on the line before what is printed next. */
  lineOf(site: Site, isNeeded: boolean): string
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
  /** What the vocabulary has under that name, as a constant of the program: a place that calls one function only is fast. */
  const known = (kind: 'f' | 'h' | 'l' | 'd' | 'q', name: string): string => {
    used.add(`${kind}_${name}=${kind}.${name}`)
    return `${kind}_${name}`
  }

  const truth = (expression: Expression, site: Site): string => {
    const value = valueOf(expression, site)
    if (expression.kind === 'path') {
      if (isFlag(expression)) return `(${value})`
      if (isListed(expression, value)) return `(${value}.length>0)`
    }
    if (expression.kind === 'call') {
      // Whether there is one needs no list of them.
      if (expression.helper === 'named') return `X(${list(expression.arguments, site)})`
      if (BOOLEAN.has(expression.helper)) return `(${value})`
      if (LISTING.has(expression.helper)) return `(${value}.length>0)`
    }
    return `T(${value})`
  }

  const listOf = (expression: Expression, site: Site): string => {
    const value = valueOf(expression, site)
    const isList =
      expression.kind === 'path'
        ? isListed(expression, value)
        : expression.kind === 'call' && LISTING.has(expression.helper)
    return isList ? value : `L(${value})`
  }

  const oneOf = (value: Expression, options: readonly Expression[], site: Site): string => {
    const subject = comparison(value, site)
    const [only] = options
    if (options.length === 1 && only !== undefined) return `(${subject}===${comparison(only, site)})`
    if (options.every((option) => option.kind === 'literal')) {
      const set = constant(`[${options.map((option) => valueOf(option, site)).join()}]`)
      return `${set}.includes(${subject})`
    }
    return `[${options.map((option) => comparison(option, site)).join()}].includes(${subject})`
  }

  const comparison = (expression: Expression, site: Site): string =>
    expression.kind === 'literal' ||
    isWord(expression) ||
    (expression.kind === 'call' && STRINGS.has(expression.helper))
      ? valueOf(expression, site)
      : `C(${valueOf(expression, site)})`

  const valueOf = (expression: Expression, site: Site): string => {
    switch (expression.kind) {
      case 'literal':
        return JSON.stringify(expression.value)
      case 'path':
        return path(expression, site.scopes)
      case 'call':
        return operation(expression, site)
    }
  }

  const operation = (call: Call, site: Site): string => {
    const { helper, arguments: args } = call
    const [first, second, third] = args as [Expression, Expression, Expression]
    switch (helper) {
      case 'and':
        return `(${args.map((each) => truth(each, site)).join('&&')})`
      case 'or':
        return `(${args.map((each) => truth(each, site)).join('||')})`
      case 'not':
      case 'empty':
        return `!${truth(first, site)}`
      case 'eq':
        return oneOf(first, [second], site)
      case 'ne':
        return `!${oneOf(first, [second], site)}`
      case 'in':
        return oneOf(first, args.slice(1), site)
      case 'choose':
        return `(${truth(first, site)}?${valueOf(second, site)}:${valueOf(third, site)})`
      default:
        if (Object.hasOwn(snippetVocabulary.placed, helper)) return helped('l', call, site)
        return Object.hasOwn(snippetVocabulary.helpers, helper) ? helped('h', call, site) : operated(call, site)
    }
  }

  const operated = ({ helper, arguments: args, hash }: Call, site: Site): string => {
    const named = Object.keys(hash).length === 0 ? [] : [hashOf(hash, site)]
    return `${known('f', helper)}(${[...args.map((each) => valueOf(each, site)), ...named].join()})`
  }

  const helped: Expressions['helped'] = (kind, { helper, arguments: args, hash }, site) => {
    if (helper === 'string' && Object.keys(hash).length === 0) return `S(o,${list(args, site)})`
    const line = kind === 'l' ? [lineOf(site, !INDENTED.has(helper))] : []
    return `${known(kind, helper)}(${['o', ...line, hashOf(hash, site), ...args.map((each) => valueOf(each, site))].join()})`
  }

  const lineOf: Expressions['lineOf'] = ({ place }, isNeeded) => {
    const line = lineAt(place, isNeeded)
    return line === undefined ? 'N(s)' : JSON.stringify(line)
  }

  const list = (args: readonly Expression[], site: Site): string => args.map((each) => valueOf(each, site)).join()

  const hashOf = (hash: Readonly<Record<string, Expression>>, site: Site): string => {
    const entries = Object.entries(hash)
    if (entries.length === 0) return 'E'
    const code = `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${valueOf(value, site)}`).join()}}`
    return entries.every(([, value]) => value.kind === 'literal') ? constant(code) : code
  }

  return {
    ...{ valueOf, truth, oneOf, listOf, helped, lineOf },
    declarations: () =>
      [...used, ...[...constants].map(([code, id]) => `${id}=${code}`)].map((each) => `const ${each};\n`).join(''),
  }
}

/** Fields of the request that hold a word, never a text: they are compared as they are. */
function isWord(expression: Expression): boolean {
  return expression.kind === 'path' && (expression.parts.at(-1) === 'kind' || expression.parts.at(-1) === 'method')
}

function isFlag({ data, parts }: Path): boolean {
  const last = parts.at(-1) as string
  return data ? last === 'first' || last === 'last' : parts.length > 1 && FLAGS.has(last)
}

/** Of a field only: what a partial is given under that name may be anything. */
function isListed({ data, parts }: Path, value: string): boolean {
  return !data && LISTS.has(parts.at(-1) as string) && value.endsWith(`.${parts.at(-1)}`)
}
