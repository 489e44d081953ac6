import type { BlockContent, Definition, ListItem, Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import { flatten } from './flatten.ts'
import { safeUrl } from './safe-url.ts'
import { oneLine, tidyInline, trimInline } from './tidy-inline.ts'

/** Whether a description keeps the names of places in it. */
export type Anchors = 'none' | 'named'

/** Deeper than any prose; a printer's stack is not tried with it. */
const DEPTH = 50

/**
 * The tree with what a page may hold: safe URLs, references resolved, headings in order from `level` on, no raw HTML, no empty nodes.
 * @throws RangeError for a tree that is too deep
 */
export function clean(root: Root, level: number, anchors: Anchors = 'none'): Root {
  const definitions = new Map<string, Definition>()
  collect(root, definitions)
  const outline = createOutline(level)

  const all = (nodes: readonly Nodes[], depth: number): Nodes[] => {
    if (depth > DEPTH) throw new RangeError('nested too deep')
    return nodes.flatMap((node) => one(node, depth))
  }
  const phrasing = (nodes: readonly Nodes[], depth: number): PhrasingContent[] =>
    tidyInline(all(nodes, depth) as PhrasingContent[])

  const urlOf = (url: string): string | undefined =>
    anchors === 'named' && /^#./.test(url) ? url : safeUrl(url, 'link')

  const one = (node: Nodes, depth: number): Nodes[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
      case 'break':
      case 'thematicBreak':
        return [node]
      case 'code':
        return [{ ...node, lang: /^[\w.+#-]+$/.test(node.lang ?? '') ? (node.lang ?? null) : null, meta: null }]
      case 'paragraph': {
        const children = trimInline(phrasing(node.children, depth + 1))
        return children.length === 0 ? [] : [{ type: 'paragraph', children }]
      }
      case 'heading': {
        const children = trimInline(oneLine(phrasing(node.children, depth + 1)))
        if (children.length === 0) return []
        const data = anchors === 'named' && node.data !== undefined ? { data: node.data } : {}
        return [{ type: 'heading', depth: outline(node.depth), children, ...data }]
      }
      case 'emphasis':
      case 'strong':
      case 'delete':
      case 'textDirective': {
        if (node.type === 'textDirective' && node.name === 'anchor') return anchors === 'named' ? [node] : []
        const children = phrasing(node.children, depth + 1)
        return children.length === 0 ? [] : [{ ...node, children }]
      }
      case 'link':
      case 'linkReference': {
        const target = node.type === 'link' ? node : definitions.get(node.identifier)
        const children = phrasing(node.children, depth + 1)
        const url = target === undefined ? undefined : urlOf(target.url)
        if (url === undefined || children.length === 0) return children
        return [{ type: 'link', url, title: target?.title ?? null, children }]
      }
      case 'image':
      case 'imageReference': {
        const target = node.type === 'image' ? node : definitions.get(node.identifier)
        const url = target === undefined ? undefined : safeUrl(target.url, 'image')
        const alt = (node.alt ?? '').replace(/\s+/g, ' ')
        if (url === undefined) return alt === '' ? [] : [{ type: 'text', value: alt }]
        return [{ type: 'image', url, title: target?.title ?? null, alt }]
      }
      case 'list': {
        // Loose or tight as a whole: that is how it is printed and read.
        const spread = node.spread === true || node.children.some((item) => item.spread === true)
        const children = node.children.map((item): ListItem => {
          const content = all(item.children, depth + 1) as BlockContent[]
          return {
            type: 'listItem',
            spread,
            children: typeof item.checked === 'boolean' ? withMark(content, item.checked ? '☑' : '☐') : content,
          }
        })
        return children.length === 0
          ? []
          : [{ type: 'list', ordered: node.ordered ?? false, start: node.start ?? null, spread, children }]
      }
      case 'blockquote': {
        const children = all(node.children, depth + 1) as BlockContent[]
        return children.length === 0 ? [] : [{ type: 'blockquote', children }]
      }
      case 'table': {
        const width = node.children.reduce((most, row) => Math.max(most, row.children.length), 0)
        const children = node.children.map((row) => ({
          ...row,
          children: Array.from({ length: width }, (_, index) => ({
            type: 'tableCell' as const,
            children: trimInline(
              oneLine(tidyInline(flatten(all(row.children[index]?.children ?? [], depth + 1))), true),
            ),
          })),
        }))
        return [
          { type: 'table', align: Array.from({ length: width }, (_, index) => node.align?.[index] ?? null), children },
        ]
      }
      default:
        return []
    }
  }
  return { type: 'root', children: all(root.children, 0) as RootContent[] }
}

function collect(node: Nodes, definitions: Map<string, Definition>): void {
  if (node.type === 'definition') {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  } else if ('children' in node) for (const child of node.children) collect(child, definitions)
}

/** A checkbox is a sign in the text: as a form control it would want a label, and nobody can tick it. */
function withMark(children: readonly BlockContent[], mark: string): BlockContent[] {
  const [first, ...rest] = children
  if (first?.type !== 'paragraph')
    return [{ type: 'paragraph', children: [{ type: 'text', value: mark }] }, ...children]
  return [
    { type: 'paragraph', children: tidyInline([{ type: 'text', value: `${mark} ` }, ...first.children]) },
    ...rest,
  ]
}

/** Gives headings their levels on the page: the first is `level`, and one that is deeper than the last is deeper by one. */
function createOutline(level: number): (depth: number) => 1 | 2 | 3 | 4 | 5 | 6 {
  const open: number[] = []
  return (depth) => {
    while (open.length > 0 && (open.at(-1) as number) >= depth) open.pop()
    open.push(depth)
    return Math.min(level + open.length - 1, 6) as 1 | 2 | 3 | 4 | 5 | 6
  }
}
