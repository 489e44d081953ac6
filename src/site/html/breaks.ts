import { escapeHtml } from '../../pages/html/escape.ts'

/** Characters: shorter words fit on any line. */
const LONG = /[^\s<>]{12,}/g
/** `camel|Case`, `HTTP|Server`, `snake_|case`, `a.|b`; hyphens and blanks are known to every browser. */
const BOUNDARY = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=[\p{L}\p{N}][_./:])(?=[\p{L}\p{N}])/gu

/** A text whose long names may be broken at the words that they consist of, and need not be broken anywhere. What is read and copied stays the same. */
export function breakable(text: string): string {
  return withBreaks(escapeHtml(text))
}

/** @param html escaped text, with nothing but `<br />` in it */
export function withBreaks(html: string): string {
  return html.replace(LONG, (word) => word.replace(BOUNDARY, '<wbr />'))
}
