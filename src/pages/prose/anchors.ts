import { slug } from 'github-slugger'
import type { Nodes, Root } from 'mdast'
import { inSite, type Reference } from './site-link.ts'
import type { Tag } from './tag.ts'

declare module 'mdast' {
  interface HeadingData {
    /** What a link within the description leads to. */
    id?: string
  }
}

/** Of the places in a description, so that none is taken for a part of the page around it. */
const PREFIX = 'about-'

/**
 * A description whose headings and anchors can be linked to, and whose links to places in itself lead there, whichever way they name them: as GitHub and
 * Postman derive them from headings, or as the author did. A link to a place that there is not is words.
 * @param root that was read with its anchors
 * @param references links to other pages of the site; a place of the description's own goes before
 */
export function anchored(root: Root, references: readonly Reference[] = []): Root {
  const used = new Set<string>()
  const places = new Map<string, string>()
  const unique = (name: string): string => {
    let id = name
    for (let count = 1; used.has(id); count++) id = `${name}-${count}`
    used.add(id)
    return id
  }
  const place = (name: string): string => {
    const id = PREFIX + unique(slug(name.trim()) || 'section')
    for (const known of [name, id.slice(PREFIX.length)]) if (!places.has(known)) places.set(known, id)
    return id
  }
  const named = (node: Nodes): Nodes => {
    if (node.type === 'textDirective' && node.name === 'anchor') return { ...node, id: place(node.id ?? '') }
    if (!('children' in node)) return node
    if (node.type !== 'heading') return { ...node, children: node.children.map(named) } as Nodes
    const own = node.data?.id
    const id = place(own ?? textOf(node))
    if (own !== undefined && !places.has(slug(textOf(node)))) places.set(slug(textOf(node)), id)
    return { ...node, data: { id }, children: node.children.map(named) as typeof node.children }
  }
  const linked = (node: Nodes): Nodes[] => {
    if (!('children' in node)) return [node]
    const children = node.children.flatMap(linked)
    if (node.type !== 'link') return [{ ...node, children } as Nodes]
    const isFragment = node.url.startsWith('#')
    const name = isFragment ? decoded(node.url.slice(1)) : ''
    const id = isFragment ? (places.get(name) ?? places.get(slug(name))) : undefined
    if (id !== undefined) return [{ ...node, url: `#${encodeURIComponent(id)}`, children } as Nodes]
    const reference = references.find(({ url }) => url === node.url)
    if (reference !== undefined) return [{ ...node, url: inSite(reference.href), children } as Nodes]
    return isFragment ? children : [{ ...node, children } as Nodes]
  }
  const whole = { ...root, children: withoutLoneAnchors(root.children) }
  return { ...root, children: (named(whole) as Root).children.flatMap(linked) as Root['children'] }
}

/** An anchor by itself names what follows it. */
function withoutLoneAnchors(blocks: Root['children']): Root['children'] {
  const kept: Root['children'] = []
  let waiting: Tag[] = []
  for (const block of blocks) {
    if (block.type === 'paragraph' && block.children.every(isAnchor)) waiting.push(...(block.children as Tag[]))
    else if (waiting.length > 0 && (block.type === 'heading' || block.type === 'paragraph')) {
      kept.push({ ...block, children: [...waiting, ...block.children] })
      waiting = []
    } else {
      if (waiting.length > 0) kept.push({ type: 'paragraph', children: waiting })
      waiting = []
      kept.push(block)
    }
  }
  return waiting.length === 0 ? kept : [...kept, { type: 'paragraph', children: waiting }]
}

function isAnchor(node: Nodes): boolean {
  return node.type === 'textDirective' && node.name === 'anchor'
}

function textOf(node: Nodes): string {
  return 'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : ''
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
