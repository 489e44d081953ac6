import type { Nodes, Root } from 'mdast'
import { detached } from '../prose/detached.ts'
import { SPANS, type Dialect } from './dialect.ts'
import { fence, fencedLines, languageName } from './fence.ts'
import { inlineCode } from './inline-code.ts'

/**
 * https://vitepress.dev/guide/markdown: pages are templates of Vue's, so that `{{ }}` is an expression wherever it is not kept from being
 * one. A character that is written as a reference stays one in the template.
 */
export const VITEPRESS: Dialect = {
  unsafe: [
    { character: '{', inConstruct: 'phrasing', notInConstruct: [...SPANS] },
    { character: '{', atBreak: true },
    { character: '<', inConstruct: 'phrasing', notInConstruct: [...SPANS] },
    // `<<< file` puts a file's content here.
    { character: '<', atBreak: true },
    { character: ':', atBreak: true, after: ':' },
    // Emoji, and text that looks like a link.
    { character: ':', after: '(?=[\\w+-]+:|//)', inConstruct: 'phrasing', notInConstruct: [...SPANS] },
  ],
  references: '{<:',
  inlineCode: (value, place) =>
    value.includes('{{') || value.includes('@include')
      ? `<code v-pre>${referenced(value, PUNCTUATION)}</code>`
      : inlineCode(value, place),
  block(code, language, title) {
    // `js-vue` would let expressions in.
    const name = language.includes('-vue') ? '' : languageName(language)
    const lines = fencedLines(code)
    // Brackets end a title, and nothing escapes it.
    const label = referenced(title.replace(/[`[\]]/g, ''), /[&<>{}"']/g)
    if (!CHANGED.test(lines)) return fence(lines, name, label === '' ? '' : `[${label}]`)
    const named = label === '' ? '' : ` data-title="${label}"`
    return `<div class="language-${name} vp-adaptive-theme"${named}><button title="Copy Code" class="copy"></button><span class="lang">${name}</span><pre v-pre><code>${referenced(lines, PUNCTUATION)}</code></pre></div>`
  },
  place: (id) => `<span id="${id}"></span>`,
  headingId: () => '',
  prose: (root) => {
    const { children } = detached(root, 'link')
    return { type: 'root', children: children.flatMap(withoutLocal) as Root['children'] }
  },
}

/** What is read within fences, too: files to include, comments that mark lines, ends of containers, blanks at the end. */
const CHANGED = /@include|\[\\?!code|(?:^|\n)[ \t]*:{3}|\s$/

/** Of ASCII, and the line feed: a blank line would end a block of HTML. */
const PUNCTUATION = /[\n!-,:-@[-`{-~]/g

function referenced(value: string, characters: RegExp): string {
  return value.replace(characters, (character) => `&#${character.codePointAt(0)};`)
}

/** A link to `localhost` ends the build, as one that leads nowhere. */
function withoutLocal(node: Nodes): Nodes[] {
  if (!('children' in node)) return [node]
  const children = node.children.flatMap(withoutLocal)
  return node.type === 'link' && /^\w+:\/\/localhost:/i.test(node.url) ? children : [{ ...node, children } as Nodes]
}
