import { here, named, path, type Scope, type Scopes } from './emit-scope.ts'
import type { Renderer } from './compile.ts'
import type { Snippet } from './snippet.ts'
import { asList, comparable, isTrue } from './values.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { BlockNode, Call, Expression, Node, OutputNode, PartialNode, Template } from './template.ts'

/** What the text that `emitTemplate` makes evaluates to. */
export type Program = (vocabulary: Vocabulary<Snippet>, operations: typeof OPERATIONS) => Renderer<Snippet>

/** What it calls beside the vocabulary. */
export const OPERATIONS = { isTrue, comparable, asList }

/**
 * A template as the text of a JavaScript function, for built-in templates only: the package is built with it, so that nothing is
 * compiled at run time, and the engine can optimise each place of each template by itself. It does what `compileTemplate` makes, three
 * times as fast; a test holds the two to one another.
 *
 * @returns `undefined` for a template whose partials call themselves: their names are not known before they run
 */
export function emitTemplate(template: Template): string | undefined {
  const partials = new Map<string, { readonly id: string; code: string }>()
  const constants = new Map<string, string>()
  const open = new Set<string>()
  let temporaries = 0
  let isRecursive = false

  const constant = (code: string): string => {
    const known = constants.get(code)
    if (known !== undefined) return known
    const id = `K${constants.size}`
    constants.set(code, id)
    return id
  }
  const fresh = (prefix: string): string => `${prefix}${temporaries++}`

  const nodes = (list: readonly Node[], scopes: Scopes): string => list.map((node) => statement(node, scopes)).join('')

  const statement = (node: Node, scopes: Scopes): string => {
    if (typeof node === 'string') return node === '' ? '' : `w.write(${quoted(node)});`
    switch (node.kind) {
      case 'output':
        return output(node, scopes)
      case 'block':
        return block(node, scopes)
      case 'partial':
        return partial(node, scopes)
    }
  }

  const indented = (blanks: string, code: string): string => {
    if (blanks === '') return code
    const outer = fresh('i')
    return `const ${outer}=w.indent(${quoted(blanks)});${code}w.restore(${outer});`
  }

  const output = ({ value: expression, indent }: OutputNode, scopes: Scopes): string => {
    // A bare name is a helper here; the compiler has refused all others.
    const value = expression.kind === 'path' ? `h.${expression.parts[0] ?? ''}(N,E,o)` : valueOf(expression, scopes)
    return `{${indented(indent, `const r=${value};if(typeof r==="string")w.seal(r);`)}}`
  }

  const block = (node: BlockNode, scopes: Scopes): string => {
    const { helper, arguments: args, hash } = node.call
    const [first] = args
    if (helper === 'each' && first !== undefined) return loop(node, first, scopes)
    if (helper === 'with' && first !== undefined) {
      const item = fresh('c')
      const inner: Scopes = [{ context: item, names: named(node.parameters, [item]), data: {} }, ...scopes]
      return `{const ${item}=${valueOf(first, scopes)};if(T(${item})){${nodes(node.body, inner)}}else{${nodes(node.otherwise, scopes)}}}`
    }
    if (CONDITIONS.has(helper)) {
      const otherwise = nodes(node.otherwise, scopes)
      return `if(${condition(node.call, scopes)}){${nodes(node.body, scopes)}}${otherwise === '' ? '' : `else{${otherwise}}`}`
    }
    // Blocks of the vocabulary's own render in the scope that is around them.
    const render = `{scope:{context:${here(scopes).context}},body(){${nodes(node.body, scopes)}},otherwise(){${nodes(node.otherwise, scopes)}}}`
    return `b.${helper}(${list(args, scopes)},${hashOf(hash, scopes)},${render},o);`
  }

  const loop = (node: BlockNode, over: Expression, scopes: Scopes): string => {
    const [items, item, index] = [fresh('l'), fresh('c'), fresh('n')]
    const inner: Scopes = [
      {
        context: item,
        names: named(node.parameters, [item, index]),
        data: { index, number: `(${index}+1)`, first: `(${index}===0)`, last: `(${index}===${items}.length-1)` },
      },
      ...scopes,
    ]
    const body = `for(let ${index}=0;${index}<${items}.length;${index}++){const ${item}=${items}[${index}];${nodes(node.body, inner)}}`
    const otherwise = nodes(node.otherwise, scopes)
    return `{const ${items}=L(${valueOf(over, scopes)});${otherwise === '' ? '' : `if(${items}.length===0){${otherwise}}`}${body}}`
  }

  /** What decides a block, as a JavaScript expression that is true or false. */
  const condition = ({ helper, arguments: args, hash }: Call, scopes: Scopes): string => {
    const [first, ...rest] = args as [Expression, ...Expression[]]
    switch (helper) {
      case 'if':
        return truth(first, scopes)
      case 'unless':
        return `!${truth(first, scopes)}`
      case 'is':
        return oneOf(first, rest, scopes)
      default:
        return `q.${helper}(${list(args, scopes)},${hashOf(hash, scopes)},o)`
    }
  }

  const truth = (expression: Expression, scopes: Scopes): string =>
    expression.kind === 'call' && BOOLEAN.has(expression.helper)
      ? `(${valueOf(expression, scopes)})`
      : `T(${valueOf(expression, scopes)})`

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
    expression.kind === 'literal' ? valueOf(expression, scopes) : `C(${valueOf(expression, scopes)})`

  const partial = (node: PartialNode, scopes: Scopes): string => {
    const hasOwn = node.context !== null || Object.keys(node.hash).length > 0
    const given = Object.entries(node.hash).map(([key, value]) => [fresh('a'), key, valueOf(value, scopes)] as const)
    const context = node.context === null ? here(scopes).context : fresh('c')
    const declared = given.map(([id, , value]) => `const ${id}=${value};`).join('')
    const begun = node.context === null ? declared : `const ${context}=${valueOf(node.context, scopes)};${declared}`
    const names = Object.fromEntries(given.map(([id, key]) => [key, id]))
    const inner: Scopes = hasOwn ? [{ context, names, data: {} }, ...scopes] : scopes
    return `{${begun}${indented(node.indent, call(node.name, inner))}}`
  }

  /** A partial is a function for each shape of the scopes that it is called in; what these hold are its parameters. */
  const call = (name: string, scopes: Scopes): string => {
    const held = scopes.flatMap(({ context, names, data }) => [
      context,
      ...Object.values(names),
      ...Object.values(data),
    ])
    const shape = scopes.map(({ names, data }) => [Object.keys(names), Object.keys(data)])
    const key = JSON.stringify([name, shape])
    let made = partials.get(key)
    if (made === undefined) {
      if (open.has(name)) {
        isRecursive = true
        return ''
      }
      made = { id: `p${partials.size}`, code: '' }
      partials.set(key, made)
      open.add(name)
      const parameters = scopes.map(({ names, data }) => {
        const own = (record: Scope['names']): Scope['names'] =>
          Object.fromEntries(Object.keys(record).map((each) => [each, fresh('v')]))
        return { context: fresh('v'), names: own(names), data: own(data) }
      })
      const ids = parameters.flatMap(({ context, names, data }) => [
        context,
        ...Object.values(names),
        ...Object.values(data),
      ])
      made.code = `const ${made.id}=(${['o', 'w', ...ids].join()})=>{${nodes(template.partials[name] ?? [], parameters)}};\n`
      open.delete(name)
    }
    return `${made.id}(${['o', 'w', ...held].join()});`
  }

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

  const operation = ({ helper, arguments: args, hash }: Call, scopes: Scopes): string => {
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
        return `h.${helper}(${list(args, scopes)},${hashOf(hash, scopes)},o)`
    }
  }

  const list = (args: readonly Expression[], scopes: Scopes): string =>
    args.length === 0 ? 'N' : `[${args.map((each) => valueOf(each, scopes)).join()}]`

  const hashOf = (hash: Readonly<Record<string, Expression>>, scopes: Scopes): string => {
    const entries = Object.entries(hash)
    if (entries.length === 0) return 'E'
    const code = `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${valueOf(value, scopes)}`).join()}}`
    return entries.every(([, value]) => value.kind === 'literal') ? constant(code) : code
  }

  const root: Scope = { context: 'c', names: {}, data: { options: 'd.options' } }
  const body = nodes(template.body, [root])
  if (isRecursive) return undefined
  const functions = [...partials.values()].map(({ code }) => code).join('')
  const declared = [...constants].map(([code, id]) => `const ${id}=${code};\n`).join('')
  return (
    `({helpers:h,conditions:q,blocks:b},{isTrue:T,comparable:C,asList:L})=>{const N=[],E={};\n${declared}${functions}` +
    `return(c,d,o)=>{const w=o.writer;${body}}}`
  )
}

const CONDITIONS = new Set(['if', 'unless', 'is', 'native', 'fits'])
/** Helpers whose value is true or false. */
const BOOLEAN = new Set(
  'and or not empty eq ne in gt some repeats literal startsWith endsWith contains conforms ascii latin1 isNormal isForm hasMediaTypes isNative plainNames keyed dotSegments encodesAs browserTyped hasBarePercent'.split(
    ' ',
  ),
)

function quoted(text: string): string {
  return JSON.stringify(text)
}
