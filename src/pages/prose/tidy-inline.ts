import type { PhrasingContent } from 'mdast'

/**
 * Parts of a sentence in normal form: neighbouring texts joined, runs of blanks one blank, blanks moved out of emphasis (where Markdown could not write them), and
 * none at the beginning and the end.
 */
export function tidyInline(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = []
  const add = (node: PhrasingContent): void => {
    const last = result.at(-1)
    if (node.type === 'text') {
      if (node.value === '') return
      const value = (last?.type === 'text' ? last.value + node.value : node.value)
        .replace(/[\t ]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
      if (last?.type === 'text') result[result.length - 1] = { type: 'text', value }
      else result.push({ type: 'text', value })
    } else result.push(node)
  }
  for (const node of nodes) {
    if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete') {
      const [before, children, after] = hoisted(node.children)
      add({ type: 'text', value: before })
      if (children.length > 0) add({ ...node, children })
      add({ type: 'text', value: after })
    } else add(node)
  }
  return result
}

/** What has no blanks at its ends once it stands in a paragraph. */
export function trimInline(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const isBlank = (node: PhrasingContent | undefined): boolean =>
    node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '')
  let [start, end] = [0, nodes.length]
  while (start < end && isBlank(nodes[start])) start++
  while (end > start && isBlank(nodes[end - 1])) end--
  return nodes.slice(start, end).map((node, index, all) => {
    if (node.type !== 'text') return node
    let { value } = node
    if (index === 0) value = value.trimStart()
    if (index === all.length - 1) value = value.trimEnd()
    return { type: 'text', value }
  })
}

/** For headings and cells of tables, which are lines; in a cell a break stays one (`<br />`). */
export function oneLine(nodes: readonly PhrasingContent[], keepBreaks = false): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    switch (node.type) {
      case 'text':
        return [{ type: 'text', value: node.value.replace(/\s*\n\s*/g, ' ') }]
      case 'inlineCode':
        return [{ ...node, value: node.value.replace(/\s*\n\s*/g, ' ') }]
      case 'break':
        return keepBreaks ? [node] : [{ type: 'text', value: ' ' }]
      default:
        return 'children' in node
          ? [{ ...node, children: oneLine(node.children as PhrasingContent[], keepBreaks) } as PhrasingContent]
          : [node]
    }
  })
}

function hoisted(children: readonly PhrasingContent[]): [before: string, children: PhrasingContent[], after: string] {
  const inner = [...children]
  const take = (end: 'first' | 'last'): string => {
    let taken = ''
    for (;;) {
      const at = end === 'first' ? 0 : inner.length - 1
      const node = inner[at]
      if (node?.type !== 'text') return taken
      const rest = end === 'first' ? node.value.trimStart() : node.value.trimEnd()
      const blanks =
        end === 'first' ? node.value.slice(0, node.value.length - rest.length) : node.value.slice(rest.length)
      taken = end === 'first' ? taken + blanks : blanks + taken
      if (rest !== '') {
        inner[at] = { type: 'text', value: rest }
        return taken
      }
      inner.splice(at, 1)
    }
  }
  return [take('first'), inner, take('last')]
}
