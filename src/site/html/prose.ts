import { readDescription } from '../../pages/prose/description.ts'
import { detached, type ImagePolicy } from '../../pages/prose/detached.ts'
import type { Reference } from '../../pages/prose/site-link.ts'
import { proseHtml } from '../../pages/prose/html.ts'
import type { Highlighter } from './highlight/highlighter.ts'

/** A description as HTML. Its headings begin at `level`; links lead only to other sites, since it was not written for this one, and within itself. */
export function proseOf(
  markdown: string,
  level: number,
  references: readonly Reference[],
  images: ImagePolicy,
  { highlight }: Highlighter,
): string {
  return proseHtml(detached(readDescription(markdown, level, 'all', references), images), (code, language) => {
    return `<pre tabindex="0"><code>${highlight(code, [language.toLowerCase()])}</code></pre>\n`
  })
}
