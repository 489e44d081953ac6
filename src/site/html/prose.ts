import type { Nodes, PhrasingContent, Root } from 'mdast'
import { proseHtml } from '../../pages/prose/html.ts'
import { readProse } from '../../pages/prose/read.ts'
import { inline } from '../../pages/prose/text.ts'
import type { Highlighter } from './highlight/highlighter.ts'

/** What becomes of an image in a description: its file lies elsewhere, and whoever opens the page would be seen there. */
export type ImagePolicy = 'link' | 'load'

/** A description as HTML. Its headings begin at `level`; links lead only to other sites, since it was not written for this one. */
export function proseOf(markdown: string, level: number, images: ImagePolicy, { highlight }: Highlighter): string {
  const root = readProse(markdown, level)
  return proseHtml({ ...root, children: changed(root.children, images) as Root['children'] }, (code, language) => {
    return `<pre tabindex="0"><code>${highlight(code, [language.toLowerCase()])}</code></pre>\n`
  })
}

/** The first words of a description, on one line. */
export function summaryOf(markdown: string, length: number): string {
  if (markdown.trim() === '') return ''
  // No summary comes from the middle of a long text.
  const text = wordsOf(readProse(markdown.slice(0, 20 * length), 2).children, length).join(' ')
  const words = text.replace(/\s+/g, ' ').trim()
  if (words.length <= length) return words
  const cut = words.slice(0, length).toWellFormed()
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).trimEnd()}…`
}

function wordsOf(nodes: readonly Nodes[], length: number): readonly string[] {
  const found: string[] = []
  for (const node of nodes) {
    if (found.join(' ').length > length) break
    if (node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'heading') {
      found.push(inline(node.children.map(withoutTarget)))
    } else if ('children' in node) found.push(...wordsOf(node.children, length))
  }
  return found
}

/** A link's words, without where it leads. */
function withoutTarget(node: PhrasingContent): Nodes {
  return node.type === 'link' ? { type: 'emphasis', children: node.children } : node
}

function changed(nodes: readonly Nodes[], images: ImagePolicy): Nodes[] {
  return nodes.flatMap((node): Nodes[] => {
    switch (node.type) {
      case 'link': {
        const [children, url] = [changed(node.children, images) as PhrasingContent[], absolute(node.url)]
        return url === undefined ? children : [{ ...node, url, children: children.flatMap(unlinked) }]
      }
      case 'image': {
        const url = absolute(node.url)
        const alt = (node.alt ?? '') === '' ? 'Image' : (node.alt as string)
        if (url === undefined) return [{ type: 'text', value: alt }]
        return images === 'load'
          ? [{ ...node, url, alt }]
          : [{ type: 'link', url, title: node.title ?? null, children: [{ type: 'text', value: alt }] }]
      }
      default:
        return 'children' in node ? [{ ...node, children: changed(node.children, images) } as Nodes] : [node]
    }
  })
}

/** No link within a link. */
function unlinked(node: PhrasingContent): PhrasingContent[] {
  return node.type === 'link' ? node.children : [node]
}

/** The URL where it says where it leads; what is relative was so to another place. */
function absolute(url: string): string | undefined {
  if (url.startsWith('//')) return `https:${url}`
  return /^[a-z][a-z\d+.-]*:/i.test(url) ? url : undefined
}
