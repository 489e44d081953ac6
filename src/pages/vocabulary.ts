import type { Helper, Operation, Output, Vocabulary } from '../render/vocabulary.ts'
import { values } from '../render/values.ts'
import { htmlHelpers } from './html/helpers.ts'
import { escapeHtml } from './html/escape.ts'
import { DIALECTS } from './markdown/dialects.ts'
import { markdownHelpers, markdownText } from './markdown/helpers.ts'
import { describeBinary } from './binary.ts'
import type { ExampleBody, Flavor, Format, Page } from './model.ts'
import { notesOf } from './notes.ts'
import { lineOf } from './text/line.ts'
import { textHelpers } from './text/helpers.ts'

/** A layout's format, as far as layouts are templates. */
export type Written = Exclude<Format, 'json'> | Flavor

/**
 * What a page's layout may say: `{{value}}` prints a value escaped for the format, a few helpers print what has a form of its own (and say
 * so by writing it themselves), and the helpers on values are those of snippets.
 */
export function pageVocabulary(format: Written): Vocabulary<Output> {
  return {
    operations: { ...values, ...operations },
    helpers: FORMATS[format].helpers,
    placed: {},
    deferred: {},
    conditions: {},
    blocks: {},
    escape: (value) => {
      if (typeof value === 'string') return FORMATS[format].escape(value)
      if (typeof value === 'number') return String(value)
      throw new TypeError(`expected a text, found ${value === null ? 'null' : typeof value}`)
    },
  }
}

const operations = {
  /** `{{#each (notes warnings samples)}}`: the warnings that are no sample's. */
  notes: (warnings: unknown, samples: unknown) =>
    notesOf({ warnings: warnings as Page['warnings'], samples: samples as Page['samples'] }),
  /** `(both query disabled.query)`: the entries of several lists, as one. */
  both: (...lists: readonly unknown[]) => lists.flatMap((list) => list as readonly unknown[]),
  /** `(has headers "description")`: whether any entry has something there. */
  has: (list: unknown, name: unknown) =>
    (list as readonly Readonly<Record<string, unknown>>[]).some((entry) => {
      const value = entry[String(name)]
      return typeof value === 'string' && value.trim() !== ''
    }),
  /** `{{binary body}}`: what a saved response is that is no text, as a sentence. */
  binary: (body: unknown) => describeBinary(body as ExampleBody),
} satisfies Record<string, Operation>

const FORMATS: Readonly<
  Record<Written, { readonly helpers: Readonly<Record<string, Helper<Output>>>; escape(value: string): string }>
> = {
  text: { helpers: textHelpers, escape: lineOf },
  ...mapped(DIALECTS, (dialect) => ({
    helpers: markdownHelpers(dialect),
    escape: (value: string) => markdownText(value, dialect),
  })),
  html: { helpers: htmlHelpers, escape: escapeHtml },
}

function mapped<Key extends string, Value, Result>(
  record: Readonly<Record<Key, Value>>,
  change: (value: Value) => Result,
): Record<Key, Result> {
  return Object.fromEntries(Object.entries<Value>(record).map(([key, value]) => [key, change(value)])) as Record<
    Key,
    Result
  >
}
