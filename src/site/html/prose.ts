import { detached, type ImagePolicy } from '../../pages/prose/detached.ts'
import { proseHtml } from '../../pages/prose/html.ts'
import { readProse } from '../../pages/prose/read.ts'
import type { Highlighter } from './highlight/highlighter.ts'

/** A description as HTML. Its headings begin at `level`; links lead only to other sites, since it was not written for this one. */
export function proseOf(markdown: string, level: number, images: ImagePolicy, { highlight }: Highlighter): string {
  return proseHtml(detached(readProse(markdown, level), images), (code, language) => {
    return `<pre tabindex="0"><code>${highlight(code, [language.toLowerCase()])}</code></pre>\n`
  })
}
