import type { AlignType, Nodes, Root, Table } from 'mdast'
import { escapeHtml } from '../html/escape.ts'
import { directionOf } from './direction.ts'
import { addressOf } from './site-link.ts'

/**
 * A description as HTML: the elements of Markdown and a few more, each attribute one of ours.
 * @param print how a block of code is printed
 */
export function proseHtml(root: Root, print: PrintCode = preformatted): string {
  const one = (node: Nodes): string => printNode(node, all, print)
  const all = (nodes: readonly Nodes[]): string => nodes.map(one).join('')
  return all(root.children)
}

export type PrintCode = (code: string, language: string) => string
type PrintAll = (nodes: readonly Nodes[]) => string

function printNode(node: Nodes, all: PrintAll, print: PrintCode): string {
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value)
    case 'inlineCode':
      return `<code>${escapeHtml(node.value)}</code>`
    case 'code':
      return print(node.value, node.lang ?? '')
    case 'break':
      return '<br />\n'
    case 'thematicBreak':
      return '<hr />\n'
    case 'paragraph':
      return `<p${directionOf(node)}>${all(node.children)}</p>\n`
    case 'heading':
      return `<h${node.depth}${idOf(node.data?.id)}${directionOf(node)}>${all(node.children)}</h${node.depth}>\n`
    case 'emphasis':
      return `<em>${all(node.children)}</em>`
    case 'strong':
      return `<strong>${all(node.children)}</strong>`
    case 'delete':
      return `<del>${all(node.children)}</del>`
    case 'textDirective':
      if (node.name === 'anchor') return `<span${idOf(node.id)}></span>`
      return `<${node.name}>${all(node.children)}</${node.name}>`
    case 'link':
      return `<a href="${escapeHtml(addressOf(node.url))}"${titleOf(node.title)}>${all(node.children)}</a>`
    case 'image':
      return `<img src="${escapeHtml(node.url)}" alt="${escapeHtml(node.alt ?? '')}"${titleOf(node.title)} />`
    case 'blockquote':
      return `<blockquote${directionOf(node)}>${all(node.children)}</blockquote>\n`
    case 'list': {
      const name = node.ordered === true ? 'ol' : 'ul'
      const start =
        node.ordered === true && typeof node.start === 'number' && node.start !== 1 ? ` start="${node.start}"` : ''
      const isTight = node.spread !== true && node.children.every((item) => item.spread !== true)
      const items = node.children.map(
        (item) =>
          `<li${directionOf(item)}>${item.children.map((child) => (isTight && child.type === 'paragraph' ? all(child.children) : all([child]))).join('\n')}</li>\n`,
      )
      return `<${name}${start}${directionOf(node)}>${items.join('')}</${name}>\n`
    }
    case 'table':
      return table(node, all)
    default:
      return ''
  }
}

/** Code that keeps its blanks, in a box that can be scrolled with the keyboard. */
export function preformatted(code: string, language: string): string {
  const name = /^[\w.+#-]+$/.test(language) ? ` class="language-${language}"` : ''
  return `<div class="code" tabindex="0"><pre><code${name}>${escapeHtml(code)}</code></pre></div>\n`
}

/** In a box, as code is: a wide one is scrolled. */
function table(node: Table, all: PrintAll): string {
  const { align, children } = node
  const [head, ...rows] = children.map(({ children: cells }) => cells.map((cell) => all(cell.children)))
  const cell = (name: 'th' | 'td', content: string, index: number): string =>
    `<${name}${name === 'th' ? ' scope="col"' : ''}${alignOf(align?.[index])}>${content}</${name}>\n`
  const isHeaded = head?.some((content) => content !== '') === true
  const top = isHeaded
    ? `<thead><tr>${head.map((content, index) => cell(content === '' ? 'td' : 'th', content, index)).join('')}</tr></thead>\n`
    : ''
  const body = rows.map((row) => `<tr>${row.map((content, index) => cell('td', content, index)).join('')}</tr>\n`)
  const shown = body.length === 0 ? '' : `<tbody>${body.join('')}</tbody>`
  return `<div class="table" tabindex="0"><table${directionOf(node)}>${top}${shown}</table></div>\n`
}

function alignOf(align: AlignType | undefined): string {
  return align === null || align === undefined ? '' : ` class="${align}"`
}

function idOf(id: string | undefined): string {
  return id === undefined ? '' : ` id="${escapeHtml(id)}"`
}

function titleOf(title: string | null | undefined): string {
  return title === null || title === undefined || title === '' ? '' : ` title="${escapeHtml(title)}"`
}
