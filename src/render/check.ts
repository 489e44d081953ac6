import { partialName, TemplateError } from './template-error.ts'
import type { BlockNode, Call, Expression, Node, Path, Template } from './template.ts'

/** What a template may ask of a value. */
export type Shape =
  /** `value` where a template gives a partial a literal: what the partial compares with it is decided. */
  | { readonly kind: 'scalar'; readonly value?: string }
  | { readonly kind: 'list'; of(): Shape }
  | { readonly kind: 'record'; readonly fields: ReadonlyMap<string, () => Shape>; readonly tag: string | undefined }
  /** A union by `kind`: one record for each. */
  | { readonly kind: 'union'; readonly members: readonly Shape[] }

/**
 * Reads a template against the shape of its context, without rendering it: a field that no request can have is an error even in a branch that is never taken.
 * @returns the errors, in the order of the template; empty where it is sound
 */
export function checkTemplate(template: Template, context: Shape): readonly TemplateError[] {
  const errors: TemplateError[] = []
  const visited = new Set<string>()
  /** What is being read: the template, or one of its partials. */
  let { name } = template
  const fail = (at: readonly [number, number], problem: string): void =>
    void errors.push(new TemplateError(name, at, problem))

  const walk = (nodes: readonly Node[], scope: Scope): void => {
    for (const node of nodes) {
      if (typeof node === 'string') continue
      if (node.kind === 'output') shapeOf(node.value, scope, true)
      else if (node.kind === 'block') walkBlock(node, scope)
      else {
        const inner = node.context === null ? scope.context : shapeOf(node.context, scope)
        const names = new Map(Object.entries(node.hash).map(([key, value]) => [key, shapeOf(value, scope)]))
        const given = [inner, ...names.values(), ...scope.narrowed.values()].map(signature).join(' ')
        const key = `${node.name} ${given}`
        const body = template.partials[node.name]
        // A partial is read once for each shape of what it is given; it may call itself.
        if (body === undefined || visited.has(key)) continue
        visited.add(key)
        const isSame = node.context === null && names.size === 0
        const outer = name
        name = partialName(template.name, node.name)
        walk(body, isSame ? scope : { context: inner, names, narrowed: scope.narrowed, outer: scope })
        name = outer
      }
    }
  }

  const walkBlock = ({ call, parameters, body, otherwise }: BlockNode, scope: Scope): void => {
    const [first] = call.arguments.map((argument) => shapeOf(argument, scope))
    hashes(call, scope)
    let inner = scope
    if (call.helper === 'each' || call.helper === 'with') {
      const entry = call.helper === 'with' ? (first ?? SCALAR) : elementOf(first ?? SCALAR)
      inner = {
        context: entry,
        names: new Map(parameters.map((name, index) => [name, index === 0 ? entry : SCALAR])),
        narrowed: new Map(),
        outer: scope,
      }
    } else inner = narrow(call, scope, true)
    const isTaken = decided(call, first)
    if (isTaken !== false && !isImpossible(inner)) walk(body, inner)
    const isLoop = call.helper === 'each' || call.helper === 'with'
    const outside = inner === scope || isLoop ? scope : narrow(call, scope, false)
    if (isTaken !== true && !isImpossible(outside)) walk(otherwise, outside)
  }

  const hashes = (call: Call, scope: Scope): void => {
    for (const value of Object.values(call.hash)) shapeOf(value, scope)
  }

  const shapeOf = (expression: Expression, scope: Scope, isOutput = false): Shape => {
    if (expression.kind === 'literal') return { kind: 'scalar', value: String(expression.value) }
    if (expression.kind === 'path') return isOutput && isBareName(expression) ? SCALAR : shapeOfPath(expression, scope)
    const values = expression.arguments.map((argument) => shapeOf(argument, scope))
    hashes(expression, scope)
    return resultOf(expression, values[0] ?? SCALAR)
  }

  const shapeOfPath = (path: Path, scope: Scope): Shape => {
    if (path.data) return SCALAR
    let at: Scope = scope
    for (let up = 0; up < path.depth; up++) at = at.outer ?? at
    let shape = at.context
    let trail = ''
    for (const [index, part] of path.parts.entries()) {
      const named = index === 0 && path.depth === 0 ? nameIn(scope, part) : undefined
      const next = named ?? fieldOf(shape, part)
      if (next === undefined) {
        fail(path.at, `there is no "${part}" in ${trail === '' ? 'the context' : trail}`)
        return SCALAR
      }
      trail = trail === '' ? part : `${trail}.${part}`
      shape = path.depth === 0 ? (narrowedIn(scope, trail) ?? next) : next
    }
    return shape
  }

  walk(template.body, { context, names: new Map(), narrowed: new Map(), outer: undefined })
  return errors
}

interface Scope {
  readonly context: Shape
  readonly names: ReadonlyMap<string, Shape>
  /** Shapes of paths that a `{{#is x.kind "…"}}` around them has made certain. */
  readonly narrowed: ReadonlyMap<string, Shape>
  readonly outer: Scope | undefined
}

const SCALAR: Shape = { kind: 'scalar' }
const GROUP: Shape = {
  kind: 'record',
  tag: undefined,
  fields: new Map<string, () => Shape>([
    ['name', () => SCALAR],
    ['values', () => ({ kind: 'list', of: () => SCALAR })],
  ]),
}

const PIECE: Shape = {
  kind: 'union',
  members: [
    {
      kind: 'record',
      tag: 'text',
      fields: new Map<string, () => Shape>([
        ['kind', () => SCALAR],
        ['text', () => SCALAR],
      ]),
    },
    {
      kind: 'record',
      tag: 'file',
      fields: new Map<string, () => Shape>([
        ['kind', () => SCALAR],
        ['path', () => SCALAR],
        ['index', () => SCALAR],
      ]),
    },
  ],
}

function resultOf({ helper, hash }: Call, first: Shape): Shape {
  if (helper === 'where' && hash['kind']?.kind === 'literal' && first.kind === 'list') {
    const tags = new Set([String(hash['kind'].value)])
    return { kind: 'list', of: () => pick(first.of(), tags, true) }
  }
  if (['where', 'reject', 'without', 'named', 'rest'].includes(helper)) return first
  if (helper === 'first' || helper === 'last') return elementOf(first)
  if (helper === 'pieces') return { kind: 'list', of: () => PIECE }
  if (helper === 'groups' && GROUP.kind === 'record') {
    return { kind: 'list', of: () => ({ ...GROUP, fields: new Map([...GROUP.fields, ['entries', () => first]]) }) }
  }
  return SCALAR
}

/** What a condition on a `kind` makes certain: `{{#is body.kind "json"}}`, `{{#if (eq body.kind "json")}}`, and their `{{else}}`. */
function narrow(call: Call, scope: Scope, holds: boolean): Scope {
  const [first, ...rest] = call.arguments
  if (call.helper === 'unless' && first?.kind === 'call') return narrow(first, scope, !holds)
  if ((call.helper === 'if' || call.helper === 'not') && first?.kind === 'call')
    return narrow(first, scope, call.helper === 'if' ? holds : !holds)
  if ((call.helper === 'and' && holds) || (call.helper === 'or' && !holds)) {
    return call.arguments.reduce(
      (inner, condition) => (condition.kind === 'call' ? narrow(condition, inner, holds) : inner),
      scope,
    )
  }
  if (call.helper === 'ne') return narrow({ ...call, helper: 'eq' }, scope, !holds)
  if (
    !['is', 'in', 'eq'].includes(call.helper) ||
    first?.kind !== 'path' ||
    first.depth > 0 ||
    first.parts.at(-1) !== 'kind'
  )
    return scope

  const tags = new Set(rest.map((option) => (option.kind === 'literal' ? String(option.value) : '')))
  const owner = first.parts.slice(0, -1)
  if (owner.length === 0) return { ...scope, context: pick(scope.context, tags, holds) }
  const trail = owner.join('.')
  let shape: Shape | undefined = scope.narrowed.get(trail)
  if (shape === undefined) {
    shape = scope.context
    for (const [index, part] of owner.entries())
      shape = (index === 0 ? nameIn(scope, part) : undefined) ?? (shape && fieldOf(shape, part))
  }
  return shape === undefined
    ? scope
    : { ...scope, narrowed: new Map([...scope.narrowed, [trail, pick(shape, tags, holds)]]) }
}

/** The members of a union that have one of the tags, or that have none of them. */
function pick(shape: Shape, tags: ReadonlySet<string>, holds: boolean): Shape {
  const all = shape.kind === 'union' ? shape.members : [shape]
  const ownTags = (member: Shape): readonly string[] => (member.kind === 'record' ? (member.tag?.split('|') ?? []) : [])
  if (!all.some((member) => ownTags(member).length > 0)) return shape
  const members = all.filter((member) => ownTags(member).some((tag) => tags.has(tag) === holds))
  return { kind: 'union', members }
}

/** Whether nothing can be here: a `kind` that the conditions around it rule out. */
function isImpossible(scope: Scope): boolean {
  return [scope.context, ...scope.narrowed.values()].some(
    (shape) => shape.kind === 'union' && shape.members.length === 0,
  )
}

/** Whether `{{#is given "json"}}` or `{{#if given}}` holds, where `given` is a literal that the partial was called with. */
function decided(call: Call, first: Shape | undefined): boolean | undefined {
  if (first?.kind !== 'scalar' || first.value === undefined) return undefined
  if (call.helper === 'if') return !['', 'false', '0'].includes(first.value)
  if (call.helper !== 'is') return undefined
  return call.arguments.slice(1).some((option) => option.kind === 'literal' && String(option.value) === first.value)
}

function nameIn(scope: Scope | undefined, name: string): Shape | undefined {
  return scope === undefined ? undefined : (scope.names.get(name) ?? nameIn(scope.outer, name))
}

function narrowedIn(scope: Scope, trail: string): Shape | undefined {
  return scope.narrowed.get(trail)
}

function elementOf(shape: Shape): Shape {
  return shape.kind === 'list' ? shape.of() : SCALAR
}

/** Of a union, what every one of its members has. */
function fieldOf(shape: Shape, name: string): Shape | undefined {
  if (shape.kind === 'record') return shape.fields.get(name)?.()
  if (shape.kind !== 'union') return undefined
  const found = shape.members.map((member) => fieldOf(member, name))
  const [first, ...others] = found.filter((field) => field !== undefined)
  if (first === undefined || found.includes(undefined)) return undefined
  return others.length === 0 || first.kind === 'scalar' ? first : { kind: 'union', members: [first, ...others] }
}

function signature(shape: Shape): string {
  if (shape.kind === 'record') return `${shape.tag ?? ''}{${[...shape.fields.keys()].join()}}`
  if (shape.kind === 'union') return shape.members.map(signature).join('|')
  return shape.kind === 'scalar' ? `${shape.kind} ${shape.value ?? ''}` : shape.kind
}

function isBareName({ parts, depth, data }: Path): boolean {
  return parts.length === 1 && depth === 0 && !data
}
