import type { Root } from 'mdast'
import type { Unsafe } from 'mdast-util-to-markdown'

/** A kind of Markdown: what it takes for markup besides GitHub's, and how code is written so that it stays what it is. */
export interface Dialect {
  /** What else a text can't hold as it is. */
  readonly unsafe: readonly Unsafe[]
  /** Characters of those that are written as references, because a backslash would not do. */
  readonly references: string
  /** Code within a line. */
  inlineCode(value: string, place: 'line' | 'cell'): string
  /**
   * A block of code.
   * @param title of its tab, where blocks are tabs; else empty
   */
  block(code: string, language: string, title: string): string
  /** What gives a place within a text its name. */
  place(id: string): string
  /** What gives a heading its name, behind its text; empty where that takes an element, as elsewhere. */
  headingId(id: string): string
  /** What a page can show of a description. */
  prose(root: Root): Root
}

/** Where text is not read for marks: as in mdast-util-to-markdown's own table. */
export const SPANS = [
  'autolink',
  'destinationLiteral',
  'destinationRaw',
  'reference',
  'titleQuote',
  'titleApostrophe',
] as const
