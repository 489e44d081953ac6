import type { Field, Page } from './model.ts'
import { proseHtml } from './prose/html.ts'
import { readDescription } from './prose/description.ts'

/** What a page is as JSON (schemas/page.schema.json): the model, with each description as Markdown and as safe HTML. */
export function pageDocument(page: Page): unknown {
  const { references: _, ...rest } = page
  return {
    ...rest,
    description: described(page.description, 2),
    pathVariables: page.pathVariables.map(documentOf),
    query: page.query.map(documentOf),
    headers: page.headers.map(documentOf),
    body: { ...page.body, fields: page.body.fields.map(documentOf) },
    disabled: {
      query: page.disabled.query.map(documentOf),
      headers: page.disabled.headers.map(documentOf),
      body: page.disabled.body.map(documentOf),
    },
    auth: { ...page.auth, fields: page.auth.fields.map(({ name, value }) => ({ name, value })) },
    examples: page.examples.map((example) => ({
      ...example,
      headers: example.headers.map(({ name, value }) => ({ name, value })),
    })),
  }
}

function documentOf({ description, ...field }: Field): unknown {
  return { ...field, description: described(description, 3) }
}

function described(markdown: string, level: number): unknown {
  return { markdown, html: markdown === '' ? '' : proseHtml(readDescription(markdown, level, 'linked')) }
}
