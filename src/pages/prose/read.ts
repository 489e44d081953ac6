import { raw } from 'hast-util-raw'
import { sanitize, type Schema } from 'hast-util-sanitize'
import { defaultHandlers, toMdast, type Handle } from 'hast-util-to-mdast'
import type { Nodes, PhrasingContent, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { toHast } from 'mdast-util-to-hast'
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { linesOf } from '../text/line.ts'
import { isBearable } from './bearable.ts'
import { clean, type Anchors } from './clean.ts'
import { withLiteralTags } from './literal-tags.ts'
import { TAGS, type Tag, type TagName } from './tag.ts'
import { tidyInline } from './tidy-inline.ts'

/**
 * Reads a description: Markdown (GitHub's) that may hold HTML. What comes back is Markdown alone (and a `tag` here and there): every element
 * of HTML is turned into what it means or into its content, URLs are safe, references are resolved, headings begin at `level` and skip none.
 * No description makes it fail: what can't be read is a paragraph of plain text.
 *
 * @param anchors `named` keeps links to places in the description, and the names of such places
 *
 * The formats of a site ask for a page's descriptions one after the other, so the last few trees are remembered: nobody changes one.
 */
export function readProse(markdown: string, level: number, anchors: Anchors = 'none'): Root {
  if (markdown.length > LONGEST_RECENT) return read(markdown, level, anchors)
  const key = `${level} ${anchors} ${markdown}`
  const known = RECENT.get(key)
  if (known !== undefined) return known
  const root = read(markdown, level, anchors)
  const [oldest] = RECENT.keys()
  if (RECENT.size >= MOST_RECENT && oldest !== undefined) RECENT.delete(oldest)
  RECENT.set(key, root)
  return root
}

const RECENT = new Map<string, Root>()
const MOST_RECENT = 32
/** Characters. */
const LONGEST_RECENT = 20_000

function read(markdown: string, level: number, anchors: Anchors): Root {
  if (!isBearable(markdown)) return literal(markdown)
  try {
    const root = fromMarkdown(linesOf(markdown), EXTENSIONS)
    return clean(holdsHtml(root) ? withoutHtml(root) : root, level, anchors)
  } catch (error) {
    // Ten thousand nested quotes: the parser's stack ends before the description does.
    if (error instanceof RangeError) return literal(markdown)
    throw error
  }
}

const EXTENSIONS = {
  extensions: [gfmAutolinkLiteral(), gfmStrikethrough({ singleTilde: false }), gfmTable(), gfmTaskListItem()],
  mdastExtensions: [
    gfmAutolinkLiteralFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  ],
}

function literal(markdown: string): Root {
  return {
    type: 'root',
    children: [{ type: 'paragraph', children: tidyInline([{ type: 'text', value: linesOf(markdown) }]) }],
  }
}

function holdsHtml(node: Nodes): boolean {
  return node.type === 'html' || ('children' in node && node.children.some(holdsHtml))
}

/** Through a tree of HTML, where a browser's own parser says what belongs together, and back. */
function withoutHtml(root: Root): Root {
  literalTags(root)
  const parsed = raw(toHast(root, { allowDangerousHtml: true }))
  const tree = toMdast(sanitize(parsed, SCHEMA), {
    handlers: HANDLERS,
    checked: '☑',
    unchecked: '☐',
    newlines: true,
    document: true,
  })
  return tree.type === 'root' ? tree : { type: 'root', children: [tree as Root['children'][number]] }
}

function literalTags(node: Nodes): void {
  if (node.type === 'html') node.value = withLiteralTags(node.value)
  else if ('children' in node) node.children.forEach(literalTags)
}

const SCHEMA: Schema = {
  tagNames: [
    ...'a b blockquote br caption code dd del details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img input li ol p pre'.split(
      ' ',
    ),
    ...'q s samp section strike strong summary table tbody td tfoot th thead tr tt ul var'.split(' '),
    ...TAGS,
  ],
  attributes: {
    a: ['href', 'title', 'id', 'name'],
    ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, ['id']])),
    img: ['src', 'alt', 'title'],
    input: [['type', 'checkbox'], 'checked'],
    ol: ['start'],
    code: [['className', /^language-./]],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan'],
  },
  // Names of places get a prefix where they are printed.
  clobber: [],
  required: { input: { type: 'checkbox', disabled: true } },
  strip: [
    'script',
    'style',
    'template',
    'noscript',
    'iframe',
    'object',
    'embed',
    'svg',
    'math',
    'textarea',
    'select',
    'title',
    'head',
  ],
  ancestors: {
    li: ['ol', 'ul'],
    tbody: ['table'],
    td: ['table'],
    th: ['table'],
    thead: ['table'],
    tfoot: ['table'],
    tr: ['table'],
  },
}

const HANDLERS: Readonly<Record<string, Handle>> = {
  ...Object.fromEntries(
    TAGS.map((name): [TagName, Handle] => [
      name,
      (state, element): Tag => ({ type: 'textDirective', name, children: state.all(element) as PhrasingContent[] }),
    ]),
  ),
  ...Object.fromEntries(
    (['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const).map((name): [string, Handle] => [
      name,
      (state, element) => {
        const heading = defaultHandlers[name](state, element)
        const { id } = element.properties
        return typeof id === 'string' && id !== '' ? { ...heading, data: { id } } : heading
      },
    ]),
  ),
  a: (state, element) => {
    const { href, id, name } = element.properties
    const own = id ?? name
    if (typeof href === 'string' || typeof own !== 'string' || own === '') return defaultHandlers.a(state, element)
    const anchor: Tag = { type: 'textDirective', name: 'anchor', id: own, children: [] }
    return [anchor, ...(state.all(element) as PhrasingContent[])]
  },
  /** A list is loose where its items hold paragraphs, and not where they hold lists. */
  li: (state, element) => {
    const item = defaultHandlers.li?.(state, element)
    const spread = element.children.some((child) => child.type === 'element' && child.tagName === 'p')
    return item !== undefined && !Array.isArray(item) && item.type === 'listItem' ? { ...item, spread } : item
  },
}
