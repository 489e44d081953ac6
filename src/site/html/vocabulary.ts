import { escapeHtml } from '../../pages/html/escape.ts'
import type { Reference } from '../../pages/prose/site-link.ts'
import { codeOf } from '../../pages/html/helpers.ts'
import { pageVocabulary } from '../../pages/vocabulary.ts'
import type { Helper, Output, Vocabulary } from '../../render/vocabulary.ts'
import { breakable, withBreaks } from './breaks.ts'
import { HOLE } from './highlight/escape.ts'
import type { Highlighter } from './highlight/highlighter.ts'
import type { ImagePolicy } from '../../pages/prose/detached.ts'
import { proseOf } from './prose.ts'

/** What the templates of a site may say: what those of pages may, and what is the site's own. */
export function siteVocabulary(highlighter: Highlighter, images: ImagePolicy): Vocabulary<Output> {
  const pages = pageVocabulary('html')
  return {
    ...pages,
    operations: {
      ...pages.operations,
      /** `{{count requests "request"}}`: `1 request`, `3,946 requests`, `No requests`. */
      count: (number: unknown, noun: unknown) => counted(Number(number), String(noun)),
    },
    helpers: {
      ...pages.helpers,
      /** `{{highlight code "python" "powerbuilder"}}`: the content of a `code` element, by the first language that has a grammar. */
      highlight: ({ writer }, _hash, code, ...languages) =>
        writer.seal(highlighter.highlight(String(code), languages.map(String))),
      /** `{{prose description 2 references}}`: a description whose headings begin at the level. */
      prose: ({ writer }, _hash, value, level, references = []) =>
        writer.seal(proseOf(String(value), Number(level), references as readonly Reference[], images, highlighter)),
      /** `{{words title}}`: a text whose long names may be broken where a word ends. */
      words: ({ writer }, _hash, value) => writer.seal(breakable(String(value))),
      /** `{{code value}}`: as that of pages, and breakable, too. */
      code: ({ writer }, _hash, value) => writer.seal(withBreaks(codeOf(String(value)))),
      /** `{{short method}}`: for narrow places; read aloud it is whole. */
      short: ({ writer }, _hash, value) => writer.seal(shortened(String(value))),
      /** `{{holes url}}`: as code within a line, with its holes marked. */
      holes: ({ writer }, _hash, value) =>
        writer.seal(`<code>${escapeHtml(String(value)).replace(HOLE, '<span class="h">$&</span>')}</code>`),
      /** `{{route page.route}}`: the same, with the names of path variables marked, in lines that end behind slashes. */
      route: ({ writer }, _hash, value) => writer.seal(`<code>${markedRoute(String(value))}</code>`),
    } satisfies Record<string, Helper<Output>>,
  }
}

function counted(number: number, noun: string): string {
  const digits = number === 0 ? 'No' : String(number).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',')
  return `${digits} ${noun}${number === 1 ? '' : 's'}`
}

function markedRoute(route: string): string {
  return escapeHtml(route)
    .replace(HOLE, '<span class="h">$&</span>')
    .replace(/(?<=\/):[^/.]+/g, '<span class="h">$&</span>')
    .replace(/(?<!<)\/(?=[^/])/g, '/<wbr />')
}

function shortened(method: string): string {
  const short = SHORT[method] ?? method.slice(0, 5)
  const whole = escapeHtml(method)
  if (short === method) return whole
  return `<span aria-hidden="true">${escapeHtml(short)}</span><span class="hidden">${whole}</span>`
}

const SHORT: Readonly<Record<string, string>> = { DELETE: 'DEL', OPTIONS: 'OPT' }
