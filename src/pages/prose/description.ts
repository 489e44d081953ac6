import type { Nodes, Root } from 'mdast'
import { anchored } from './anchors.ts'
import { readProse } from './read.ts'
import type { Reference } from './site-link.ts'

/** At this level stands the page's own description, of which there is one: only its places have names. */
const OWN = 2

/**
 * A description as {@link readProse} reads it; in the page's own links to its headings and anchors lead there.
 * @param references where its links to other pages of the site lead; for a page of the site
 * @param names whether every heading keeps a name, so that it can be linked to, or only those that the description links to
 */
export function readDescription(
  markdown: string,
  level: number,
  names: 'all' | 'linked',
  references: readonly Reference[] = [],
): Root {
  if (level !== OWN) return readProse(markdown, level)
  if (names === 'all') return anchored(readProse(markdown, level, 'named'), references)
  if (references.length === 0 && !FRAGMENT.test(markdown)) return readProse(markdown, level)
  const root = anchored(readProse(markdown, level, 'named'), references)
  const linked = new Set(fragmentsIn(root))
  return { ...root, children: root.children.flatMap((node) => withNames(node, linked)) as Root['children'] }
}

/** The URLs of a description's links that may lead to other pages of its documentation, each once. */
export function linksIn(markdown: string): readonly string[] {
  if (!FRAGMENT.test(markdown) && !/postman\.co/i.test(markdown)) return []
  return [...new Set(urlsIn(readProse(markdown, OWN, 'named')))]
}

function urlsIn(node: Nodes): readonly string[] {
  const inner = 'children' in node ? node.children.flatMap(urlsIn) : []
  return node.type === 'link' ? [node.url, ...inner] : inner
}

/** What a link to a place has in it, and most descriptions have not. */
const FRAGMENT = /#[^\s#]/

function fragmentsIn(node: Nodes): readonly string[] {
  const inner = 'children' in node ? node.children.flatMap(fragmentsIn) : []
  return node.type === 'link' && node.url.startsWith('#') ? [decodeURIComponent(node.url.slice(1)), ...inner] : inner
}

function withNames(node: Nodes, linked: ReadonlySet<string>): Nodes[] {
  if (node.type === 'textDirective' && node.name === 'anchor' && !linked.has(node.id ?? '')) return []
  if (!('children' in node)) return [node]
  const children = node.children.flatMap((child) => withNames(child, linked))
  if (node.type !== 'heading') {
    const isEmpty = node.type === 'paragraph' && children.length === 0
    return isEmpty ? [] : [{ ...node, children } as Nodes]
  }
  const { data, ...heading } = node
  const isLinked = data?.id !== undefined && linked.has(data.id)
  return [{ ...heading, children, ...(isLinked ? { data } : {}) } as Nodes]
}
