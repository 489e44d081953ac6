import { isPre, VOID, type HtmlNode } from './tree.ts'

// Where a blank would count, a tag is broken inside instead of before or after it: its first or last characters are printed by a
// neighbour, who "borrows" them (`<b\n  >bold</b\n>`).

const lastLeaf = (each: HtmlNode): HtmlNode => {
  let leaf = each
  for (let last = leaf.children.at(-1); last !== undefined; last = leaf.children.at(-1)) leaf = last
  return leaf
}

/** The `>` of the previous element. */
export function borrowsPrevious(each: HtmlNode): boolean {
  return (
    each.prev !== null &&
    each.prev.kind !== 'doctype' &&
    each.prev.kind !== 'text' &&
    each.leadingSensitive &&
    !each.leadingSpaces
  )
}
/** The `>` of the last child. */
export function borrowsLastChild(each: HtmlNode): boolean {
  const last = each.children.at(-1)
  return (
    last !== undefined &&
    last.trailingSensitive &&
    !last.trailingSpaces &&
    lastLeaf(last).kind !== 'text' &&
    !isPre(each)
  )
}
/** The `</name` of the parent. */
export function borrowsParentClosing(each: HtmlNode): boolean {
  return each.next === null && !each.trailingSpaces && each.trailingSensitive && lastLeaf(each).kind === 'text'
}
/** The `<name` of the next element. */
export function borrowsNextOpening(each: HtmlNode): boolean {
  return (
    each.next !== null &&
    each.next.kind !== 'text' &&
    each.kind === 'text' &&
    each.trailingSensitive &&
    !each.trailingSpaces
  )
}
/** The `>` of the parent's opening tag. */
export function borrowsParentOpening(each: HtmlNode): boolean {
  return each.prev === null && each.leadingSensitive && !each.leadingSpaces
}

const closingEndMark = (each: HtmlNode): string => (VOID.has(each.name) ? '/>' : '>')
const closingStartMark = (each: HtmlNode): string => `</${each.name}`
const openingStartMark = (each: HtmlNode): string => `<${each.name}`

export function openingStart(each: HtmlNode): string {
  return each.prev !== null && borrowsNextOpening(each.prev) ? '' : openingPrefix(each) + openingStartMark(each)
}
export function openingPrefix(each: HtmlNode): string {
  if (borrowsParentOpening(each)) return '>'
  return borrowsPrevious(each) ? closingEndMark(each.prev as HtmlNode) : ''
}
export function openingEnd(each: HtmlNode): string {
  const [first] = each.children
  return first !== undefined && borrowsParentOpening(first) ? '' : '>'
}
export function closingStart(each: HtmlNode): string {
  const last = each.children.at(-1)
  if (last !== undefined && borrowsParentClosing(last)) return ''
  return (borrowsLastChild(each) ? closingEndMark(last as HtmlNode) : '') + closingStartMark(each)
}
export function closingEnd(each: HtmlNode): string {
  const isBorrowed = each.next === null ? borrowsLastChild(each.parent as HtmlNode) : borrowsPrevious(each.next)
  return isBorrowed ? '' : closingEndMark(each) + closingSuffix(each)
}
export function closingSuffix(each: HtmlNode): string {
  if (borrowsParentClosing(each)) return closingStartMark(each.parent as HtmlNode)
  return borrowsNextOpening(each) ? openingStartMark(each.next as HtmlNode) : ''
}
/** The content of a preformatted element with what its last child borrows. */
export function borrowsOfContent(each: HtmlNode, content: string): string {
  const last = each.children.at(-1)
  return last !== undefined && borrowsParentClosing(last) ? content + closingStartMark(each) : content
}
