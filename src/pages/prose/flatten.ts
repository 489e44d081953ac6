import type { Nodes, PhrasingContent } from 'mdast'

/** A description as one sentence, for a cell of a table: blocks are parted by breaks, items of lists have bullets. */
export function flatten(nodes: readonly Nodes[]): PhrasingContent[] {
  const blocks: Nodes[] = []
  for (const node of nodes) {
    const last = blocks.at(-1)
    if (!isPhrasing(node)) blocks.push(node)
    else if (last?.type === 'paragraph') last.children.push(node)
    else blocks.push({ type: 'paragraph', children: [node] })
  }
  return lines(blocks).flatMap((line, index): PhrasingContent[] => (index === 0 ? line : [{ type: 'break' }, ...line]))
}

const PHRASING: ReadonlySet<string> = new Set(
  'break delete emphasis image inlineCode link strong text textDirective'.split(' '),
)
function isPhrasing(node: Nodes): node is PhrasingContent {
  return PHRASING.has(node.type)
}

function lines(nodes: readonly Nodes[]): PhrasingContent[][] {
  return nodes.flatMap((node): PhrasingContent[][] => {
    switch (node.type) {
      case 'paragraph':
        return [node.children.flatMap(unbroken)]
      case 'heading':
        return [[{ type: 'strong', children: node.children }]]
      case 'code':
        return node.value
          .split('\n')
          .flatMap((line): PhrasingContent[][] => (line.trim() === '' ? [] : [[{ type: 'inlineCode', value: line }]]))
      case 'list':
        return node.children.flatMap((item, index) => {
          const mark = node.ordered === true ? `${(node.start ?? 1) + index}. ` : '• '
          return lines(item.children).map((line, at): PhrasingContent[] =>
            at === 0 ? [{ type: 'text', value: mark }, ...line] : line,
          )
        })
      case 'table':
        return node.children.map((row) =>
          row.children.flatMap((cell, index): PhrasingContent[] =>
            index === 0 ? cell.children : [{ type: 'text', value: ' — ' }, ...cell.children],
          ),
        )
      default:
        return 'children' in node ? lines(node.children) : []
    }
  })
}

function unbroken(node: PhrasingContent): PhrasingContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value.replace(/\s*\n\s*/g, ' ') }]
  if ('children' in node)
    return [{ ...node, children: (node.children as PhrasingContent[]).flatMap(unbroken) } as PhrasingContent]
  return [node]
}
