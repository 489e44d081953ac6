import { printer } from 'prettier/doc'
import { parseHtml } from './parse.ts'
import { documentOf } from './print.ts'
import { annotate } from './tree.ts'

/**
 * HTML laid out as prettier lays it out (its defaults), which needs no second look: what comes out is well-formed, because it was read as
 * a browser reads it and written from the tree.
 */
export function formatHtml(html: string): string {
  const root = parseHtml(html)
  annotate(root)
  return printer.printDocToString(documentOf(root), {
    printWidth: 80,
    tabWidth: 2,
    useTabs: false,
    parentParser: undefined,
  } as never).formatted
}
