import Handlebars from 'handlebars'
import { partialName, TemplateError } from './template-error.ts'
import type { Call, Expression, Node, Path, Position, Template } from './template.ts'

/**
 * Parses a template and its partials.
 * @param name of the file, for errors
 * @param partials source text by partial name
 * @throws TemplateError where the syntax is not Handlebars', or uses what templates here may not: decorators, `{{{raw}}}`, computed partials
 */
export function parseTemplate(name: string, source: string, partials: Readonly<Record<string, string>> = {}): Template {
  return {
    name,
    body: parseNodes(name, source),
    partials: Object.fromEntries(
      Object.entries(partials).map(([partial, text]) => [partial, parseNodes(partialName(name, partial), text)]),
    ),
  }
}

function parseNodes(name: string, source: string): readonly Node[] {
  let program: hbs.AST.Program
  try {
    // `parse` also applies Handlebars' white-space control: a line that holds nothing but a block tag disappears.
    program = Handlebars.parse(source)
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    const line = /line (\d+)/.exec(problem)?.[1]
    throw new TemplateError(name, [Number(line ?? 1), 1], inWords(problem.split('\n').at(-1) ?? problem))
  }
  return readProgram(name, program)
}

/** Handlebars' parser speaks of its grammar. */
function inWords(problem: string): string {
  if (/^Expecting .*, got 'EOF'$/.test(problem))
    return 'the template ends, and a block ({{#if …}}) or a tag is open still'
  if (/^Expecting .*, got '.*'$/.test(problem))
    return 'this is no tag; expected {{name}}, {{helper name}}, {{#block}} … {{/block}}'
  return problem
}

function readProgram(name: string, program: hbs.AST.Program | undefined): readonly Node[] {
  const nodes: Node[] = []
  for (const statement of program?.body ?? []) {
    const node = readStatement(name, statement)
    if (node !== undefined && node !== '') nodes.push(node)
  }
  return withoutOwnLines(nodes)
}

/** Helpers that print whole lines, or none. */
const LINES = new Set(['import', 'imports', 'variables'])

/**
 * What Handlebars does for block tags that stand alone on their line, for the helpers that print lines: the line itself
 * disappears, and the blanks before the tag indent what is printed.
 */
function withoutOwnLines(nodes: readonly Node[]): readonly Node[] {
  const result = [...nodes]
  result.forEach((node, index) => {
    if (typeof node === 'string' || node.kind !== 'output') return
    const { value } = node
    if (!LINES.has(value.kind === 'call' ? value.helper : value.kind === 'path' ? (value.parts[0] ?? '') : '')) return
    const before = result[index - 1] ?? '\n'
    const after = result[index + 1] ?? '\n'
    const blanks = typeof before === 'string' ? /(?:^|\n)([ \t]*)$/.exec(before)?.[1] : ''
    if (blanks === undefined || typeof after !== 'string' || !/^[ \t]*\n/.test(after)) return
    if (typeof before === 'string' && index > 0) result[index - 1] = before.slice(0, before.length - blanks.length)
    if (index + 1 < result.length) result[index + 1] = after.replace(/^[ \t]*\n/, '')
    result[index] = { ...node, indent: blanks }
  })
  return result.filter((node) => node !== '')
}

function readStatement(name: string, statement: hbs.AST.Statement): Node | undefined {
  const at = position(statement)
  switch (statement.type) {
    case 'ContentStatement':
      return (statement as hbs.AST.ContentStatement).value
    case 'CommentStatement':
      return undefined
    case 'MustacheStatement': {
      const mustache = statement as hbs.AST.MustacheStatement
      if (!mustache.escaped) throw new TemplateError(name, at, 'use {{…}}; {{{…}}} has no meaning here')
      return { kind: 'output', value: readCallOrPath(name, mustache), indent: '', at }
    }
    case 'BlockStatement': {
      const block = statement as hbs.AST.BlockStatement
      return {
        kind: 'block',
        call: readCall(name, block),
        body: readProgram(name, block.program),
        otherwise: readProgram(name, block.inverse),
        parameters: block.program?.blockParams ?? [],
        at,
      }
    }
    case 'PartialStatement': {
      const partial = statement as hbs.AST.PartialStatement
      if (partial.name.type !== 'PathExpression') throw new TemplateError(name, at, 'a partial is called by its name')
      return {
        kind: 'partial',
        name: (partial.name as hbs.AST.PathExpression).original,
        context: partial.params[0] === undefined ? null : readExpression(name, partial.params[0]),
        hash: readHash(name, partial.hash),
        indent: partial.indent,
        at,
      }
    }
    default:
      throw new TemplateError(name, at, `${statement.type} can't be used here`)
  }
}

type Callable = hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression

function readCallOrPath(name: string, node: Callable): Expression {
  const isBare = node.params.length === 0 && node.hash === undefined
  return isBare ? readExpression(name, node.path as hbs.AST.Expression) : readCall(name, node)
}

function readCall(name: string, node: Callable): Call {
  const path = node.path as hbs.AST.PathExpression
  return {
    kind: 'call',
    helper: path.original,
    arguments: node.params.map((param) => readExpression(name, param)),
    hash: readHash(name, node.hash),
    at: position(node),
  }
}

function readHash(name: string, hash: hbs.AST.Hash | undefined): Readonly<Record<string, Expression>> {
  return Object.fromEntries((hash?.pairs ?? []).map((pair) => [pair.key, readExpression(name, pair.value)]))
}

function readExpression(name: string, node: hbs.AST.Expression): Expression {
  switch (node.type) {
    case 'StringLiteral':
    case 'NumberLiteral':
    case 'BooleanLiteral':
      return { kind: 'literal', value: (node as hbs.AST.StringLiteral | hbs.AST.NumberLiteral).value }
    case 'SubExpression':
      return readCall(name, node as hbs.AST.SubExpression)
    case 'PathExpression':
      return readPath(node as hbs.AST.PathExpression)
    default:
      throw new TemplateError(name, position(node), `${node.type} can't be used here`)
  }
}

function readPath(node: hbs.AST.PathExpression): Path {
  return { kind: 'path', parts: node.parts as string[], depth: node.depth, data: node.data, at: position(node) }
}

function position(node: hbs.AST.Node): Position {
  return [node.loc.start.line, node.loc.start.column + 1]
}
