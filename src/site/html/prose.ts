import { anchored } from '../../pages/prose/anchors.ts'
import { detached, type ImagePolicy } from '../../pages/prose/detached.ts'
import { proseHtml } from '../../pages/prose/html.ts'
import { readProse } from '../../pages/prose/read.ts'
import type { Highlighter } from './highlight/highlighter.ts'

/** At this level stands the page's own description, of which there is one: only its places have names. */
const OWN = 2

/** A description as HTML. Its headings begin at `level`; links lead only to other sites, since it was not written for this one, and within itself. */
export function proseOf(markdown: string, level: number, images: ImagePolicy, { highlight }: Highlighter): string {
  const root = level === OWN ? anchored(readProse(markdown, level, 'named')) : readProse(markdown, level)
  return proseHtml(detached(root, images), (code, language) => {
    return `<pre tabindex="0"><code>${highlight(code, [language.toLowerCase()])}</code></pre>\n`
  })
}
