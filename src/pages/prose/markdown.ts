import type { Code, Emphasis, InlineCode, Nodes, Parents, PhrasingContent, Root, Table, Text } from 'mdast'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { gfmAutolinkLiteralToMarkdown } from 'mdast-util-gfm-autolink-literal'
import { defaultHandlers, toMarkdown, type Handle, type Options, type State } from 'mdast-util-to-markdown'
import { remembered } from '../../ir/remembered.ts'
import { SPANS, type Dialect } from '../markdown/dialect.ts'
import { GITHUB } from '../markdown/github.ts'
import { markdownTable } from './markdown-table.ts'
import { withPlaces } from './places.ts'
import type { Tag } from './tag.ts'

/** A description as Markdown, in the form in which prettier prints it; no line break at its end. */
export function proseMarkdown(root: Root, dialect = GITHUB): string {
  return toMarkdown(withPlaces(dialect.prose(root), dialect), optionsFor(dialect)).trimEnd()
}

/** Part of a sentence as Markdown; in a cell of a table pipes are escaped and breaks are elements. */
export function inlineMarkdown(children: readonly PhrasingContent[], place: 'line' | 'cell', dialect = GITHUB): string {
  const [first, ...others] = children
  if (first === undefined) return ''
  // Most names and types: the printer takes long to see that there is nothing to escape.
  if (dialect === GITHUB && others.length === 0 && first.type === 'text' && PLAIN.test(first.value)) return first.value
  const options = optionsFor(dialect)
  if (place === 'line') return toMarkdown({ type: 'paragraph', children: [...children] }, options).trimEnd()
  return toMarkdown({ type: 'tableCell', children: [...children] }, options).trim()
}

const PLAIN = /^[A-Za-z](?:[A-Za-z0-9 ,/-]*[A-Za-z0-9])?$/

const gfmTable = gfmTableToMarkdown({ tableCellPadding: true })
const gfmTableCell = gfmTable.handlers?.tableCell as Handle

const table: Handle = (node: Table, _parent, state, info) =>
  markdownTable(
    node.children.map((row) => row.children.map((cell) => tableCell(cell, row, state, info))),
    node.align ?? [],
  )

const tableCell: Handle = (node, parent, state, info) => {
  keepUnderscores(state)
  return gfmTableCell(node, parent, state, info)
}

/** `_` is prettier's mark, and `*` where `_` would stand within a word or within another emphasis. */
const emphasis: Handle & { peek?: Handle } = (node: Emphasis, parent: Parents | undefined, state: State, info) => {
  const siblings: readonly Nodes[] = parent?.children ?? []
  const at = siblings.indexOf(node)
  const isInWord = endsInWord(siblings[at - 1]) || beginsInWord(siblings[at + 1])
  if (!isInWord && !state.stack.includes('emphasis')) return defaultHandlers.emphasis(node, parent, state, info)
  const starred = Object.assign(Object.create(state), { options: { ...state.options, emphasis: '*' } }) as State
  return defaultHandlers.emphasis(node, parent, starred, info)
}
emphasis.peek = () => '_'

const textDirective: Handle & { peek?: Handle } = (node: Tag, _parent, state, info) => {
  const content = state.containerPhrasing(node as never, { ...info, before: '>', after: '<' })
  return `<${node.name}>${content}</${node.name}>`
}
textDirective.peek = () => '<'

const lineBreak: Handle = (_node, _parent, state) => (state.stack.includes('tableCell') ? '<br />' : '\\\n')

const root: Handle = (node, parent, state, info) => {
  keepUnderscores(state)
  return defaultHandlers.root(node, parent, state, info)
}

/** Within a word an underscore is one; to escape it there would only hurt the eyes. */
function keepUnderscores(state: State): void {
  if (state.unsafe.some((pattern) => pattern === UNDERSCORES[0])) return
  state.unsafe = [
    ...state.unsafe.filter((pattern) => pattern.character !== '_' || pattern.atBreak === true),
    ...UNDERSCORES,
  ]
}

const UNDERSCORES = [
  { character: '_', before: '(?<![A-Za-z0-9]_{0,9})', inConstruct: 'phrasing' as const, notInConstruct: [...SPANS] },
  { character: '_', after: '(?!_{0,9}[A-Za-z0-9])', inConstruct: 'phrasing' as const, notInConstruct: [...SPANS] },
]

const WORD = /[\p{L}\p{N}]/u
function endsInWord(node: Nodes | undefined): boolean {
  return node?.type === 'text' && WORD.test(node.value.slice(-1))
}
function beginsInWord(node: Nodes | undefined): boolean {
  return node?.type === 'text' && WORD.test(node.value.slice(0, 1))
}

const OPTIONS: Options = {
  bullet: '-',
  emphasis: '_',
  rule: '-',
  listItemIndent: 'one',
  resourceLink: true,
  extensions: [gfmTable, gfmStrikethroughToMarkdown(), gfmAutolinkLiteralToMarkdown()],
  handlers: { root, table, tableCell, emphasis, textDirective, break: lineBreak },
}

const optionsFor = remembered((dialect: Dialect): Options => {
  if (dialect === GITHUB) return OPTIONS
  const { unsafe, references } = dialect
  const inlineCode: Handle & { peek?: Handle } = ({ value }: InlineCode, _parent, state) =>
    dialect.inlineCode(value.replace(/\s*\n\s*/g, ' '), state.stack.includes('tableCell') ? 'cell' : 'line')
  inlineCode.peek = () => '`'
  return {
    ...OPTIONS,
    unsafe: [...unsafe],
    handlers: {
      ...OPTIONS.handlers,
      text: ({ value }: Text, _parent, state, info) => state.safe(value, { ...info, encode: [...references] }),
      inlineCode,
      code: ({ value, lang }: Code) => dialect.block(value, lang ?? '', ''),
    },
  }
})
