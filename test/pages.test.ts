import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { htmlProblems, pageOf, requestsOf, unlikePrettier } from './support/pages.ts'

const LAYOUTS = ['item', 'docs'] as const
/** The rest of `collections/` and the corpus: pages.slow.test.ts. */
const PATHS = ['collections/bookshop.json', 'collections/responses.json']

test.each(PATHS)('%s: pages come out as prettier prints them', async (path) => {
  for (const [collection, request] of await requestsOf(path)) {
    for (const format of ['markdown', 'html', 'json'] as const) {
      const [ours, theirs] = (await unlikePrettier(pageOf(collection, request, 'docs', format), format)) ?? []
      expect(theirs, request.location).toBe(ours)
    }
  }
})

test.each(PATHS)('%s: HTML is valid', async (path) => {
  for (const [collection, request] of await requestsOf(path)) {
    for (const layout of LAYOUTS)
      expect(await htmlProblems(pageOf(collection, request, layout, 'html')), request.location).toEqual([])
  }
})

test.each(PATHS)('%s: JSON holds to its schema', async (path) => {
  const validate = new Ajv2020({ allErrors: true }).compile(
    JSON.parse(readFileSync('schemas/page.schema.json', 'utf8')) as object,
  )
  for (const [collection, request] of await requestsOf(path)) {
    for (const layout of LAYOUTS) {
      validate(JSON.parse(pageOf(collection, request, layout, 'json')))
      expect(validate.errors, request.location).toBeNull()
    }
  }
})

test('the content security policy names the one style sheet by its hash', async () => {
  const [[collection, request] = []] = await requestsOf('collections/bookshop.json')
  if (collection === undefined || request === undefined) throw new Error('no request')
  for (const layout of LAYOUTS) {
    const html = pageOf(collection, request, layout, 'html')
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? ''
    expect(html).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`)
    expect(html.match(/<style/g)).toHaveLength(1)
    expect(html).not.toMatch(/<script| style=| on\w+=/)
  }
})
