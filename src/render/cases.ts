import type { BlockNode, Expression, Node } from './template.ts'

/** The block that continues a chain of `{{else is subject …}}`. */
export function caseOf(nodes: readonly Node[], subject: Expression): BlockNode | undefined {
  const [node, ...more] = nodes
  if (node === undefined || more.length > 0 || typeof node === 'string' || node.kind !== 'block') return undefined
  const [own, ...options] = node.call.arguments
  const isCase =
    node.call.helper === 'is' && isSamePath(own, subject) && options.every((option) => option.kind === 'literal')
  return isCase ? node : undefined
}

function isSamePath(left: Expression | undefined, right: Expression): boolean {
  if (left === right) return true
  if (left?.kind !== 'path' || right.kind !== 'path') return false
  return left.depth === right.depth && left.data === right.data && left.parts.join('.') === right.parts.join('.')
}
