import type { Node, Template } from './template.ts'

/** All names that the template's blocks and partials give to something. */
export function namesIn({ body, partials }: Template): ReadonlySet<string> {
  const names = new Set<string>()
  const visit = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (typeof node === 'string') continue
      if (node.kind === 'partial') for (const key of Object.keys(node.hash)) names.add(key)
      if (node.kind !== 'block') continue
      for (const parameter of node.parameters) names.add(parameter)
      visit(node.body)
      visit(node.otherwise)
    }
  }
  for (const nodes of [body, ...Object.values(partials)]) visit(nodes)
  return names
}
