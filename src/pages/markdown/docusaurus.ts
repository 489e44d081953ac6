import type { Dialect } from './dialect.ts'
import { fence, languageName } from './fence.ts'
import { codeExpression, DIRECTIVES, MDX } from './mdx.ts'

/** https://docusaurus.io/docs/markdown-features/react */
export const DOCUSAURUS: Dialect = {
  ...MDX,
  unsafe: [...MDX.unsafe, ...DIRECTIVES],
  // It warns of links to places, but for these, that it does not find.
  place: (id) => `<Link id="${id}" />`,
  headingId: (id) => `{#${id}}`,
  block(code, language) {
    const name = language === 'mdx-code-block' ? '' : languageName(language)
    // A range of lines to be highlighted (none) keeps comments from being read as commands.
    const info = /highlight-/.test(code) ? '{0}' : ''
    return CHANGED.test(code)
      ? `<CodeBlock language=${JSON.stringify(name)} metastring="{0}">${codeExpression(code)}</CodeBlock>`
      : fence(code, name, info)
  },
}

/**
 * What is rewritten before Markdown is read, within fences too: admonitions, ids of headings, blocks of MDX
 * (https://github.com/facebook/docusaurus/blob/main/packages/docusaurus-mdx-loader/src/preprocessor.ts).
 */
const CHANGED = /^[> \t]*:{3,}|^#{1,6}[^\n]*\{#|mdx-code-block/m
