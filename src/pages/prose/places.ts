import type { Html, Nodes, Root } from 'mdast'
import type { Dialect } from '../markdown/dialect.ts'
import { addressOf } from './site-link.ts'

/** A description whose places have their names in Markdown's own words: an element, or what the dialect writes behind a heading. */
export function withPlaces(root: Root, dialect: Dialect): Root {
  const html = (value: string): Html => ({ type: 'html', value })
  const named = (node: Nodes): Nodes => {
    if (node.type === 'textDirective' && node.name === 'anchor') return html(dialect.place(node.id ?? ''))
    if (!('children' in node)) return node
    const children = node.children.map(named)
    if (node.type === 'link') return { ...node, url: addressOf(node.url), children } as Nodes
    const id = node.type === 'heading' ? node.data?.id : undefined
    if (id === undefined) return { ...node, children } as Nodes
    const behind = dialect.headingId(id)
    return {
      ...node,
      children: behind === '' ? [html(dialect.place(id)), ...children] : [...children, html(` ${behind}`)],
    } as Nodes
  }
  return { ...root, children: root.children.map(named) as Root['children'] }
}
