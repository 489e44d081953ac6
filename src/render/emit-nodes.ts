import { PRINTING, SHORT } from './emit-words.ts'
import type { expressions } from './emit-expression.ts'
import { Partials } from './emit-partials.ts'
import { PieceWriter, type Piece, type Sink } from './emit-piece.ts'
import { afterDeferred, ASIDE, either, indented, Unsettled, type Place } from './emit-place.ts'
import { here, named, type Scopes } from './emit-scope.ts'
import { snippetVocabulary } from './helpers.ts'
import type { BlockNode, Call, Expression, Node, OutputNode, PartialNode, Template } from './template.ts'

interface Statements {
  nodes(list: readonly Node[], scopes: Scopes, place: Place, sink: Sink): Piece
  /** What partials became. */
  readonly partials: Partials
  /** Of texts that stand before what is printed at the end, and of that, in turn, the JavaScript. */
  readonly deferred: readonly string[]
}

/** What makes statements of a template's nodes. */
export function statements(
  template: Template,
  { valueOf, truth, oneOf, listOf, helped, lineOf }: ReturnType<typeof expressions>,
  isCounted: boolean,
): Statements {
  let temporaries = 0
  const fresh = (prefix: string): string => `${prefix}${temporaries++}`
  const partials = new Partials(fresh)
  const deferred: string[] = []

  const nodes = (list: readonly Node[], scopes: Scopes, place: Place, sink: Sink): Piece => {
    const written = new PieceWriter(place, sink, isCounted)
    const inner: Sink = sink.kind === 'root' ? { kind: 'text' } : sink
    let call: string | undefined
    for (const node of list) {
      if (typeof node === 'string') written.write(node)
      else if (node.kind === 'output') output(node, scopes, sink, written)
      else {
        const made =
          node.kind === 'block'
            ? block(node, scopes, written.place, inner)
            : partial(node, scopes, written.place, inner)
        written.add(made)
        call = made.call
      }
    }
    const isAlone = list.filter((node) => typeof node !== 'string').length === 1
    return isAlone ? { ...written.done(), call } : written.done()
  }

  const output = (node: OutputNode, scopes: Scopes, sink: Sink, written: PieceWriter): void => {
    const call = callOf(node)
    const { indent } = written.place
    written.place = indented(written.place, node.indent)
    const site = { scopes, place: written.place }
    if (Object.hasOwn(snippetVocabulary.deferred, call.helper)) {
      if (sink.kind !== 'root' || (site.place.indent !== '' && site.place.isStart === undefined)) throw new Unsettled()
      const [before, value] = [fresh('s'), helped('d', call, site)]
      deferred.push(
        before,
        site.place.indent === '' ? value : `D(${value},${JSON.stringify(site.place.indent)},${site.place.isStart})`,
      )
      written.do(`const ${before}=s;s="";o.sealed=0;`)
      written.place = afterDeferred(site.place)
    } else if (call.helper === 'import')
      written.do(call.arguments.map((name) => `M(o,${valueOf(name, site)});`).join(''))
    else {
      const value = valueOf(call, site)
      written.print(PRINTING.has(call.helper) ? value : `P(${value})`, SHORT.has(call.helper))
    }
    written.place = { ...written.place, indent }
  }

  /** A bare name is a helper here; the compiler has refused all others. */
  const callOf = ({ value, at }: OutputNode): Call => {
    if (value.kind === 'call') return value
    if (value.kind === 'literal') throw new Unsettled()
    return { kind: 'call', helper: value.parts[0] ?? '', arguments: [], hash: {}, at }
  }

  const block = (node: BlockNode, scopes: Scopes, place: Place, sink: Sink): Piece => {
    const { helper, arguments: args } = node.call
    const [first] = args
    switch (helper) {
      case 'each':
        return loop(node, first as Expression, scopes, place, sink)
      case 'call':
        return calling(node, scopes, place, sink)
      case 'arg':
        return argument(node, scopes, place, sink)
      case 'with': {
        const item = fresh('c')
        const inner: Scopes = [{ context: item, names: named(node.parameters, [item]), data: {} }, ...scopes]
        const body = nodes(node.body, inner, place, sink)
        const otherwise = nodes(node.otherwise, scopes, place, sink)
        return {
          code: `{const ${item}=${valueOf(first as Expression, { scopes, place })};if(T(${item})){${body.code}}${otherwise.code === '' ? '' : `else{${otherwise.code}}`}}`,
          place: either(body.place, otherwise.place),
        }
      }
      default: {
        const body = nodes(node.body, scopes, place, sink)
        const otherwise = nodes(node.otherwise, scopes, place, sink)
        return {
          code: `if(${condition(node.call, scopes, place)}){${body.code}}${otherwise.code === '' ? '' : `else{${otherwise.code}}`}`,
          place: either(body.place, otherwise.place),
        }
      }
    }
  }

  const loop = (node: BlockNode, over: Expression, scopes: Scopes, place: Place, sink: Sink): Piece => {
    const [items, item, index] = [fresh('l'), fresh('c'), fresh('n')]
    const inner: Scopes = [
      {
        context: item,
        names: named(node.parameters, [item, index]),
        data: { index, number: `(${index}+1)`, first: `(${index}===0)`, last: `(${index}===${items}.length-1)` },
      },
      ...scopes,
    ]
    // Each round begins where the one before it ended.
    let begin = place
    let body = nodes(node.body, inner, begin, sink)
    for (let next = either(begin, body.place); !isSame(next, begin); next = either(begin, body.place)) {
      begin = next
      body = nodes(node.body, inner, begin, sink)
    }
    const otherwise = nodes(node.otherwise, scopes, place, sink)
    return {
      code:
        `{const ${items}=${listOf(over, { scopes, place })};${otherwise.code === '' ? '' : `if(${items}.length===0){${otherwise.code}}`}` +
        `for(let ${index}=0;${index}<${items}.length;${index}++){const ${item}=${items}[${index}];${body.code}}}`,
      place: either(otherwise.place, either(begin, body.place)),
    }
  }

  /** `{{#call}}`: its arguments are gathered, and laid out at the end; where it is an argument itself, whatever is around it does that. */
  const calling = (node: BlockNode, scopes: Scopes, place: Place, sink: Sink): Piece => {
    if (sink.kind === 'outside') throw new Unsettled()
    const list = fresh('a')
    const { code, args } = nodes(node.body, scopes, ASIDE, { kind: 'outside', list })
    const [before = '""', after = '")"'] = node.call.arguments.map((each) => valueOf(each, { scopes, place }))
    const line = lineOf({ scopes, place }, true)
    const [gathered, all] = args === undefined ? [`const ${list}=[];${code}`, list] : ['', `[${args.join()}]`]
    if (sink.kind === 'argument') {
      const call = `{before:${line === '""' ? '' : `${line}+`}${before},args:${all},after:${after}}`
      return {
        code: `${gathered}${sink.call}=${call};`,
        call: gathered === '' && !line.includes('N(s)') ? call : undefined,
        place,
      }
    }
    const written = new PieceWriter(place, sink, isCounted)
    if (gathered !== '') written.do(gathered)
    written.print(`Y(o,${line},{before:${before},args:${all},after:${after}})`, false)
    return written.done()
  }

  const argument = (node: BlockNode, scopes: Scopes, place: Place, sink: Sink): Piece => {
    if (sink.kind !== 'outside') throw new Unsettled()
    const name = fresh('g')
    const { code, value, call } = nodes(node.body, scopes, ASIDE, { kind: 'argument', call: name })
    const only = value ?? call
    if (only !== undefined) return { code: `${sink.list}.push(${only});`, args: [only], place }
    const isCall = code.includes(`${name}=`)
    const found = isCall ? `${name}??s` : 's'
    return { code: `{let s="";${isCall ? `let ${name};` : ''}${code}${sink.list}.push(${found});}`, place }
  }

  /** What decides a block, as a JavaScript expression that is true or false. */
  const condition = (call: Call, scopes: Scopes, place: Place): string => {
    const [first, ...rest] = call.arguments as [Expression, ...Expression[]]
    const site = { scopes, place }
    switch (call.helper) {
      case 'if':
        return truth(first, site)
      case 'unless':
        return `!${truth(first, site)}`
      case 'is':
        return oneOf(first, rest, site)
      default:
        return helped(Object.hasOwn(snippetVocabulary.placed, call.helper) ? 'l' : 'q', call, site)
    }
  }

  const partial = (node: PartialNode, scopes: Scopes, place: Place, sink: Sink): Piece => {
    const hasOwn = node.context !== null || Object.keys(node.hash).length > 0
    const site = { scopes, place }
    const given = Object.entries(node.hash).map(([key, value]) => [fresh('v'), key, valueOf(value, site)] as const)
    const context = node.context === null ? here(scopes).context : fresh('c')
    const declared = given.map(([id, , value]) => `const ${id}=${value};`).join('')
    const begun = node.context === null ? declared : `const ${context}=${valueOf(node.context, site)};${declared}`
    const names = Object.fromEntries(given.map(([id, key]) => [key, id]))
    const inner: Scopes = hasOwn ? [{ context, names, data: {} }, ...scopes] : scopes
    const { code, place: end } = partials.call(node.name, inner, indented(place, node.indent), sink, (...given) =>
      nodes(template.partials[node.name] ?? [], ...given),
    )
    return { code: begun === '' ? code : `{${begun}${code}}`, place: { ...end, indent: place.indent } }
  }

  return { nodes, partials, deferred }
}

function isSame(left: Place, right: Place): boolean {
  return JSON.stringify(left) === JSON.stringify(right)
}
