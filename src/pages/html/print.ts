import { builders } from 'prettier/doc'
import { attributeOf, rawContent } from './parse.ts'
import * as tags from './tags.ts'
import { isPre, isScript, letsThrough, VOID, type HtmlNode } from './tree.ts'

type Doc = builders.Doc

const { breakParent, fill, group, hardline, ifBreak, indent, join, line, literalline, softline } = builders

/** The document as prettier's printer takes it. https://github.com/prettier/prettier/tree/main/src/language-html describes the rules. */
export function documentOf(root: HtmlNode): Doc {
  return [group(printChildren(root)), hardline]
}

function printNode(each: HtmlNode): Doc {
  switch (each.kind) {
    case 'doctype':
      return [group(['<!doctype', ' ', 'html']), '>']
    case 'text':
      return printText(each)
    default:
      return printElement(each)
  }
}

function printText(each: HtmlNode): Doc {
  const words: Doc[] = (join(line, each.value.split(/[\t\n\f\r ]+/)) as Doc[]).slice()
  const [prefix, suffix] = [tags.openingPrefix(each), tags.closingSuffix(each)]
  if (prefix !== '') words[0] = [prefix, words[0] as Doc]
  if (suffix !== '') words.push([words.pop() as Doc, suffix])
  return fill(words)
}

function printElement(each: HtmlNode): Doc {
  if (isPre(each)) {
    const content = rawContent(each)
    return [group(printOpeningTag(each)), lines(tags.borrowsOfContent(each, content)), ...printClosingTag(each)]
  }
  const attributes = Symbol('attributes')
  const tag = (content: Doc): Doc =>
    group([group(printOpeningTag(each), { id: attributes }), content, ...printClosingTag(each)])
  const { children } = each
  if (children.length === 0) return tag(each.danglingSpaces && letsThrough(each.display) && !isScript(each) ? line : '')
  if (isScript(each)) return tag([breakParent, indent([hardline, scriptLines(children[0] as HtmlNode)]), hardline])
  const [first, last] = [children[0] as HtmlNode, children.at(-1) as HtmlNode]
  const before = first.leadingSpaces && first.leadingSensitive ? line : softline
  const isBorrowed =
    each.next === null ? tags.borrowsLastChild(each.parent as HtmlNode) : tags.borrowsPrevious(each.next)
  const after = isBorrowed
    ? last.trailingSpaces && last.trailingSensitive
      ? ' '
      : ''
    : last.trailingSpaces && last.trailingSensitive
      ? line
      : softline
  return tag([breaksContent(each) ? breakParent : '', indent([before, printChildren(each)]), after])
}

function scriptLines(text: HtmlNode): Doc {
  const source = text.value
    .replace(/^(?:[\t ]*\n)+/, '')
    .trimEnd()
    .split('\n')
  const depth = Math.min(...source.filter((row) => row.trim() !== '').map((row) => /^ */.exec(row)?.[0].length ?? 0))
  return join(
    hardline,
    source.map((row) => row.slice(depth)),
  )
}

function lines(source: string): Doc {
  return join(literalline, source.split('\n'))
}

function printOpeningTag(each: HtmlNode): Doc[] {
  return [tags.openingStart(each), ...printAttributes(each), VOID.has(each.name) ? '' : tags.openingEnd(each)]
}

function printAttributes(each: HtmlNode): Doc[] {
  const isVoid = VOID.has(each.name)
  if (each.attributes.length === 0) return [isVoid ? ' ' : '']
  const printed = each.attributes.map(({ name, value }) => lines(attributeOf(name, value)))
  const [first] = each.children
  const isHugged =
    (first !== undefined && tags.borrowsParentOpening(first)) ||
    (isVoid && tags.borrowsLastChild(each.parent as HtmlNode))
  return [indent([line, join(line, printed)]), isHugged ? (isVoid ? ' ' : '') : isVoid ? line : softline]
}

function printClosingTag(each: HtmlNode): Doc[] {
  return [VOID.has(each.name) ? '' : tags.closingStart(each), tags.closingEnd(each)]
}

function breaksChildren(each: HtmlNode): boolean {
  if (each.kind !== 'element' || each.children.length === 0) return false
  return (
    ['html', 'head', 'ul', 'ol', 'select'].includes(each.name) ||
    (each.display.startsWith('table') && each.display !== 'table-cell')
  )
}

function breaksContent(each: HtmlNode): boolean {
  if (breaksChildren(each)) return true
  return (
    each.name === 'body' ||
    each.children.some((child) => child.children.some((grandchild) => grandchild.kind !== 'text'))
  )
}

function printChildren(each: HtmlNode): Doc {
  const { children } = each
  if (breaksChildren(each))
    return [
      breakParent,
      ...children.map((child) => [child.prev === null ? '' : between(child.prev, child), printNode(child)]),
    ]
  const ids = children.map(() => Symbol('child'))
  return children.map((child, index) => {
    const [prev, next] = [child.prev, child.next]
    const before = prev === null ? '' : between(prev, child)
    if (child.kind === 'text')
      return prev?.kind === 'text' && before !== '' ? [before, printNode(child)] : printNode(child)
    const after = next === null ? '' : between(child, next)
    const [outside, leading, trailing, behind]: [Doc[], Doc[], Doc[], Doc[]] = [[], [], [], []]
    if (before !== '') {
      if (before === hardline) outside.push(hardline)
      else if (prev?.kind === 'text') leading.push(before)
      else leading.push(ifBreak('', softline, { groupId: ids[index - 1] as symbol }))
    }
    if (after === hardline) {
      if (next?.kind === 'text') behind.push(hardline)
    } else if (after !== '') trailing.push(after)
    return [
      ...outside,
      group([...leading, group([printNode(child), ...trailing], { id: ids[index] as symbol })]),
      ...behind,
    ]
  })
}

/** What parts two neighbours. */
function between(prev: HtmlNode, next: HtmlNode): Doc {
  if (prev.kind === 'text' && next.kind === 'text') {
    if (!prev.trailingSensitive) return softline
    return prev.trailingSpaces ? line : ''
  }
  const isHugged =
    (tags.borrowsNextOpening(prev) &&
      (next.children.length > 0 || VOID.has(next.name) || next.attributes.length > 0)) ||
    (prev.kind === 'element' && VOID.has(prev.name) && tags.borrowsPrevious(next))
  if (isHugged) return ''
  const isAfterBreak = prev.name === 'br' && next.leadingSpaces
  const lastOfLast = prev.children.at(-1)?.children.at(-1)
  const isDoublyBorrowed =
    tags.borrowsPrevious(next) &&
    prev.children.length > 0 &&
    tags.borrowsParentClosing(prev.children.at(-1) as HtmlNode) &&
    lastOfLast !== undefined &&
    tags.borrowsParentClosing(lastOfLast)
  if (!next.leadingSensitive || prev.name === 'br' || isAfterBreak || isDoublyBorrowed) return hardline
  return next.leadingSpaces ? line : softline
}
