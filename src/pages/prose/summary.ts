import type { Nodes, PhrasingContent } from 'mdast'
import { readProse } from './read.ts'
import { inline } from './text.ts'

/** The first words of a description, on one line. Headings are none of its sentences, unless there is nothing else. */
export function summaryOf(markdown: string, length: number): string {
  if (markdown.trim() === '') return ''
  // No summary comes from the middle of a long text.
  const { children } = readProse(markdown.slice(0, 20 * length), 2)
  const sentences = wordsOf(children, length, ['paragraph', 'tableCell'])
  const text = (sentences.length > 0 ? sentences : wordsOf(children, length, ['heading'])).join(' ')
  const words = text.replace(/\s+/g, ' ').trim()
  if (words.length <= length) return words
  const cut = words.slice(0, length).toWellFormed()
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).trimEnd()}…`
}

type Holder = 'paragraph' | 'tableCell' | 'heading'

function wordsOf(nodes: readonly Nodes[], length: number, holders: readonly Holder[]): readonly string[] {
  const found: string[] = []
  for (const node of nodes) {
    if (found.join(' ').length > length) break
    if (node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'heading') {
      if (holders.includes(node.type)) found.push(inline(node.children.map(withoutTarget)))
    } else if ('children' in node) found.push(...wordsOf(node.children, length, holders))
  }
  return found
}

/** A link's words, without where it leads. */
function withoutTarget(node: PhrasingContent): Nodes {
  return node.type === 'link' ? { type: 'emphasis', children: node.children } : node
}
