import type { AlignType, Nodes, Root, Table } from 'mdast'
import { escapeHtml } from '../html/escape.ts'

/** A description as HTML: the elements of Markdown and a few more, each attribute one of ours. */
export function proseHtml(root: Root): string {
  return all(root.children)
}

function all(nodes: readonly Nodes[]): string {
  return nodes.map(one).join('')
}

function one(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value)
    case 'inlineCode':
      return `<code>${escapeHtml(node.value)}</code>`
    case 'code':
      return preformatted(node.value, node.lang ?? '')
    case 'break':
      return '<br />\n'
    case 'thematicBreak':
      return '<hr />\n'
    case 'paragraph':
      return `<p>${all(node.children)}</p>\n`
    case 'heading':
      return `<h${node.depth}>${all(node.children)}</h${node.depth}>\n`
    case 'emphasis':
      return `<em>${all(node.children)}</em>`
    case 'strong':
      return `<strong>${all(node.children)}</strong>`
    case 'delete':
      return `<del>${all(node.children)}</del>`
    case 'textDirective':
      return `<${node.name}>${all(node.children)}</${node.name}>`
    case 'link':
      return `<a href="${escapeHtml(node.url)}"${titleOf(node.title)}>${all(node.children)}</a>`
    case 'image':
      return `<img src="${escapeHtml(node.url)}" alt="${escapeHtml(node.alt ?? '')}"${titleOf(node.title)} />`
    case 'blockquote':
      return `<blockquote>${all(node.children)}</blockquote>\n`
    case 'list': {
      const name = node.ordered === true ? 'ol' : 'ul'
      const start =
        node.ordered === true && typeof node.start === 'number' && node.start !== 1 ? ` start="${node.start}"` : ''
      const isTight = node.spread !== true && node.children.every((item) => item.spread !== true)
      const items = node.children.map(
        (item) =>
          `<li>${item.children.map((child) => (isTight && child.type === 'paragraph' ? all(child.children) : one(child))).join('\n')}</li>\n`,
      )
      return `<${name}${start}>${items.join('')}</${name}>\n`
    }
    case 'table':
      return table(node)
    default:
      return ''
  }
}

/** Code that keeps its blanks, in a box that can be scrolled with the keyboard. */
export function preformatted(code: string, language: string): string {
  const name = /^[\w.+#-]+$/.test(language) ? ` class="language-${language}"` : ''
  return `<div class="code" tabindex="0"><pre><code${name}>${escapeHtml(code)}</code></pre></div>\n`
}

function table({ align, children }: Table): string {
  const [head, ...rows] = children.map(({ children: cells }) => cells.map((cell) => all(cell.children)))
  const cell = (name: 'th' | 'td', content: string, index: number): string =>
    `<${name}${name === 'th' ? ' scope="col"' : ''}${alignOf(align?.[index])}>${content}</${name}>\n`
  const isHeaded = head?.some((content) => content !== '') === true
  const top = isHeaded
    ? `<thead><tr>${head.map((content, index) => cell(content === '' ? 'td' : 'th', content, index)).join('')}</tr></thead>\n`
    : ''
  const body = rows.map((row) => `<tr>${row.map((content, index) => cell('td', content, index)).join('')}</tr>\n`)
  return `<table>${top}${body.length === 0 ? '' : `<tbody>${body.join('')}</tbody>`}</table>\n`
}

function alignOf(align: AlignType | undefined): string {
  return align === null || align === undefined ? '' : ` class="${align}"`
}

function titleOf(title: string | null | undefined): string {
  return title === null || title === undefined || title === '' ? '' : ` title="${escapeHtml(title)}"`
}
