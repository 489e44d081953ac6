import type { List, Nodes, Root } from 'mdast'
import { toRows } from './rows.ts'

/** A description as plain text: paragraphs, bullets and tables as one types them, without marks. */
export function proseText(root: Root): string {
  return blocks(root.children)
}

function blocks(nodes: readonly Nodes[]): string {
  return nodes.map(block).join('\n\n')
}

function block(node: Nodes): string {
  switch (node.type) {
    case 'list':
      return list(node)
    case 'blockquote':
      return indented(blocks(node.children), '> ', '> ')
    case 'code':
      return indented(node.value, '    ', '    ')
    case 'thematicBreak':
      return '----'
    case 'table':
      return toRows(node.children.map((row) => row.children.map((cell) => inline(cell.children)))).join('\n')
    default:
      return 'children' in node ? inline(node.children) : ''
  }
}

function list({ ordered, start, spread, children }: List): string {
  const isLoose = spread === true || children.some((item) => item.spread === true)
  const items = children.map((item, index) => {
    const mark = ordered === true ? `${(start ?? 1) + index}. ` : '  • '
    const content = item.children.map(block).join(isLoose ? '\n\n' : '\n')
    return indented(content, mark, ' '.repeat(mark.length))
  })
  return items.join(isLoose ? '\n\n' : '\n')
}

function indented(source: string, first: string, rest: string): string {
  return source
    .split('\n')
    .map((line, index) => (line === '' && index > 0 ? '' : (index === 0 ? first : rest) + line))
    .join('\n')
}

/** The words of a sentence; a link is followed by where it leads. */
export function inline(nodes: readonly Nodes[]): string {
  return nodes
    .map((node): string => {
      switch (node.type) {
        case 'text':
        case 'inlineCode':
          return node.value
        case 'break':
          return '\n'
        case 'image':
          return node.alt ?? ''
        case 'link': {
          const label = inline(node.children)
          return label === node.url || `mailto:${label}` === node.url || `http://${label}` === node.url
            ? label
            : `${label} (${node.url})`
        }
        default:
          return 'children' in node ? inline(node.children) : ''
      }
    })
    .join('')
}
