import { displayOf, isBlock } from './display.ts'

/** A node of a document that is to be laid out: what blanks around it there are, and whether they count. */
export interface HtmlNode {
  readonly kind: 'root' | 'doctype' | 'element' | 'text'
  /** Of an element. */
  readonly name: string
  readonly attributes: readonly { readonly name: string; readonly value: string }[]
  /** Of a text: escaped, as it stands in the source. */
  value: string
  children: HtmlNode[]
  parent: HtmlNode | null
  prev: HtmlNode | null
  next: HtmlNode | null
  display: string
  leadingSpaces: boolean
  trailingSpaces: boolean
  danglingSpaces: boolean
  leadingSensitive: boolean
  trailingSensitive: boolean
}

export function node(kind: HtmlNode['kind'], name: string, fields: Partial<HtmlNode> = {}): HtmlNode {
  return {
    kind,
    name,
    attributes: [],
    value: '',
    children: [],
    parent: null,
    prev: null,
    next: null,
    display: 'inline',
    leadingSpaces: false,
    trailingSpaces: false,
    danglingSpaces: false,
    leadingSensitive: false,
    trailingSensitive: false,
    ...fields,
  }
}

export const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
export const isPre = (each: HtmlNode): boolean => each.kind === 'element' && each.name === 'pre'
export const isScript = (each: HtmlNode): boolean =>
  each.kind === 'element' && (each.name === 'script' || each.name === 'style')

/** Notes for every node what its neighbours are, and which blanks count (CSS Text 3, 4.1). */
export function annotate(root: HtmlNode): void {
  walk(root, (each) => {
    each.display = each.kind === 'element' ? displayOf(each.name) : 'inline'
  })
  walk(root, (each) => {
    takeBlanks(each)
    link(each)
  })
  walk(root, noteSensitivity)
  walk(root, mergeWords)
}

function walk(each: HtmlNode, visit: (each: HtmlNode) => void): void {
  visit(each)
  for (const child of each.children) walk(child, visit)
}

function link(each: HtmlNode): void {
  each.children.forEach((child, index) => {
    child.parent = each
    child.prev = each.children[index - 1] ?? null
    child.next = each.children[index + 1] ?? null
  })
}

const BLANKS = /^[\t\n\f\r ]*|[\t\n\f\r ]*$/g

function takeBlanks(each: HtmlNode): void {
  const { children } = each
  if (children.length === 0) return
  if (children.every((child) => child.kind === 'text' && isBlank(child.value)) && !isPre(each)) {
    each.danglingSpaces = true
    each.children = []
    return
  }
  if (isPre(each) || isScript(each)) return
  children.forEach((child, index) => {
    if (child.kind !== 'text') return
    const [prev, next] = [children[index - 1], children[index + 1]]
    const value = child.value.replace(BLANKS, '')
    const hasLeading = /^[\t\n\f\r ]/.test(child.value)
    const hasTrailing = /[\t\n\f\r ]$/.test(child.value)
    if (hasLeading && prev !== undefined) prev.trailingSpaces = true
    if (hasTrailing && next !== undefined) next.leadingSpaces = true
    if (value === '' && prev !== undefined) prev.trailingSpaces = true
    if (value === '' && next !== undefined) next.leadingSpaces = true
    child.value = value
    child.leadingSpaces = hasLeading
    child.trailingSpaces = hasTrailing
  })
  each.children = children.filter((child) => child.kind !== 'text' || child.value !== '')
}

function isBlank(value: string): boolean {
  return /^[\t\n\f\r ]*$/.test(value)
}

function noteSensitivity({ children }: HtmlNode): void {
  for (const child of children) {
    child.leadingSensitive = isLeadingSensitive(child)
    child.trailingSensitive = isTrailingSensitive(child)
  }
  // A blank counts where it does from both sides; the second is judged by what the first became.
  children.forEach((child, index) => {
    child.leadingSensitive &&= index === 0 || (child.prev as HtmlNode).trailingSensitive
    child.trailingSensitive &&= index === children.length - 1 || (child.next as HtmlNode).leadingSensitive
  })
}

function isLeadingSensitive(each: HtmlNode): boolean {
  const parent = each.parent as HtmlNode
  if (each.prev === null && isPre(parent)) return false
  if (parent.display === 'none') return false
  if (isPre(parent)) return true
  if (each.prev === null)
    return parent.kind !== 'root' && !isPre(each) && !isScript(parent) && letsThrough(parent.display)
  return !isBlock(each.prev.display)
}

function isTrailingSensitive(each: HtmlNode): boolean {
  const parent = each.parent as HtmlNode
  if (parent.display === 'none') return false
  if (isPre(parent)) return true
  if (each.next === null)
    return parent.kind !== 'root' && !isPre(each) && !isScript(parent) && letsThrough(parent.display)
  return !isBlock(each.next.display)
}

/** Whether blanks at the edges of the content count. */
export function letsThrough(display: string): boolean {
  return !isBlock(display) && display !== 'inline-block'
}

/** `foo<b>bar</b>baz` is one word. */
function mergeWords(each: HtmlNode): void {
  for (let index = 1; index < each.children.length - 1; index++) {
    const [prev, child, next] = each.children.slice(index - 1, index + 2) as [HtmlNode, HtmlNode, HtmlNode]
    const inner = child.children[0]
    const isWord =
      child.kind === 'element' &&
      child.attributes.length === 0 &&
      child.children.length === 1 &&
      inner?.kind === 'text' &&
      !/[\t\n\f\r ]/.test(inner.value) &&
      !inner.leadingSpaces &&
      !inner.trailingSpaces &&
      child.leadingSensitive &&
      !child.leadingSpaces &&
      child.trailingSensitive &&
      !child.trailingSpaces &&
      prev.kind === 'text' &&
      next.kind === 'text'
    if (!isWord) continue
    prev.value += `<${child.name}>${inner.value}</${child.name}>${next.value}`
    prev.trailingSensitive = next.trailingSensitive
    prev.trailingSpaces = next.trailingSpaces
    each.children.splice(index, 2)
    link(each)
    index--
  }
}
