import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { isPre, node, VOID, type HtmlNode } from './tree.ts'

/** Reads a document as a browser does; comments go. */
export function parseHtml(html: string): HtmlNode {
  const document = parse(html)
  return node('root', '', { children: document.childNodes.flatMap(read) })
}

function read(source: DefaultTreeAdapterTypes.ChildNode): HtmlNode[] {
  if (source.nodeName === '#documentType') return [node('doctype', 'html')]
  if (source.nodeName === '#text') {
    const { value, parentNode } = source as DefaultTreeAdapterTypes.TextNode
    const isRaw = parentNode?.nodeName === 'style' || parentNode?.nodeName === 'script'
    return [node('text', '', { value: isRaw ? value : escapeText(value) })]
  }
  if (!('tagName' in source)) return []
  const element = node('element', source.tagName, {
    attributes: source.attrs.map(({ name, value }) => ({ name, value })),
    children: source.childNodes.flatMap(read),
  })
  return [element]
}

/** A line break at the beginning of `pre` is not part of its content, so that one that is has to be written twice. */
export function rawContent(each: HtmlNode): string {
  const content = each.children.map(rawNode).join('')
  return isPre(each) && content.startsWith('\n') ? `\n${content}` : content
}

function rawNode(each: HtmlNode): string {
  if (each.kind === 'text') return each.value
  const attributes = each.attributes.map(({ name, value }) => ` ${attributeOf(name, value)}`).join('')
  if (VOID.has(each.name)) return `<${each.name}${attributes} />`
  return `<${each.name}${attributes}>${each.children.map(rawNode).join('')}</${each.name}>`
}

export function attributeOf(name: string, value: string): string {
  if (value === '' && BOOLEAN.has(name)) return name
  const escaped = value
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\u00a0/g, '&nbsp;')
  const text = name === 'class' ? escaped.trim().replace(/\s+/g, ' ') : escaped
  const doubles = text.split('"').length
  const singles = text.split("'").length
  return doubles > singles && name !== 'class'
    ? `${name}='${text.replaceAll("'", '&apos;')}'`
    : `${name}="${text.replaceAll('"', '&quot;')}"`
}

const BOOLEAN = new Set('checked disabled open hidden async defer required selected'.split(' '))

function escapeText(value: string): string {
  return value
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\u00a0/g, '&nbsp;')
}
