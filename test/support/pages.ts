import { HtmlValidate } from 'html-validate'
import { format as prettier } from 'prettier'
import { readCollection } from '../../src/collection/read-file.ts'
import type { Collection } from '../../src/ir/collection.ts'
import type { Request } from '../../src/ir/request.ts'
import type { Format, Layout } from '../../src/pages/model.ts'
import { renderPage } from '../../src/pages/render.ts'
import { loadTargets } from '../../src/targets/load.ts'

const all = await loadTargets()
const curl = all.get('shell-curl')
// Two targets say of a page's form what all of them would.
const targets = ['shell-curl', 'python-requests'].flatMap((id) => all.get(id) ?? [])

/** A collection's requests; those that can't be read (a cycle of variables) have nothing to show. */
export async function requestsOf(
  path: string,
): Promise<readonly (readonly [collection: Collection, request: Request])[]> {
  const collection = await readCollection(path)
  return collection.items.flatMap((_, index) => {
    try {
      const request = collection.requests[index]
      return request === undefined ? [] : [[collection, request] as const]
    } catch {
      return []
    }
  })
}

export function pageOf(collection: Collection, request: Request, layout: Layout, format: Format): string {
  const samples = layout === 'item' ? targets.slice(1) : targets
  return renderPage(collection, request, samples, { layout, format, curl }).page
}

/**
 * A page and what prettier makes of it, where that differs. Prettier takes the blanks at the ends of lines out of fenced code; they
 * are part of what is sent, and stay.
 */
export async function unlikePrettier(
  page: string,
  format: 'markdown' | 'html' | 'json',
): Promise<readonly [ours: string, theirs: string] | undefined> {
  const formatted = await prettier(page, {
    parser: format,
    embeddedLanguageFormatting: format === 'markdown' ? 'off' : 'auto',
  })
  const [ours, theirs] = format === 'markdown' ? [withoutBlanks(page), withoutBlanks(formatted)] : [page, formatted]
  return ours === theirs ? undefined : [ours, theirs]
}

function withoutBlanks(markdown: string): string {
  return markdown.replace(/[ \t]+$/gm, '')
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Form that prettier decides otherwise, and titles, which are as long as the collection has them.
    'void-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    // A site's own files are as much its own as the page is.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
})

/** What is not valid in a page, or hard to use. */
export async function htmlProblems(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId} (line ${line}): ${message}`),
  )
}
