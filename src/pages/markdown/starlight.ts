import type { Dialect } from './dialect.ts'
import { fence, languageName } from './fence.ts'
import { codeExpression, DIRECTIVES, MDX } from './mdx.ts'

/** https://starlight.astro.build/guides/authoring-content/ */
export const STARLIGHT: Dialect = {
  ...MDX,
  unsafe: [...MDX.unsafe, ...DIRECTIVES],
  block(code, language) {
    // As `diff` lines lose the sign that they begin with.
    const name = language === 'diff' ? '' : languageName(language)
    // Tabs would become blanks, and blanks at the end of a line would go; Astro's own component leaves them.
    return /\t|[^\S\n](?:\n|$)/.test(code)
      ? `<Code code=${codeExpression(code)} lang=${JSON.stringify(name || 'text')} />`
      : // In another frame a comment may become a title, and not be copied.
        fence(code, name || 'text', 'frame="none"')
  },
}
