import { existsSync } from 'node:fs'
import fastGlob from 'fast-glob'
import { describe, expect, test } from 'vitest'
import { htmlProblems, pageOf, requestsOf, unlikePrettier } from './support/pages.ts'

const CORPUS = '../shared/corpus'
const LAYOUTS = ['item', 'docs'] as const

describe.each(fastGlob.sync('collections/*.json').toSorted())('%s', (path) => {
  test('pages come out as prettier prints them, and HTML is valid', async () => {
    for (const [collection, request] of await requestsOf(path)) {
      for (const layout of LAYOUTS) {
        for (const format of ['markdown', 'html', 'json'] as const) {
          const page = pageOf(collection, request, layout, format)
          const [ours, theirs] = (await unlikePrettier(page, format)) ?? []
          expect(theirs, request.location).toBe(ours)
          if (format === 'html') expect(await htmlProblems(page), request.location).toEqual([])
        }
      }
    }
  })
})

describe.skipIf(!existsSync(CORPUS))(existsSync(CORPUS) ? 'the corpus' : `skipped: ${CORPUS} is not here`, () => {
  test.each(fastGlob.sync(`${CORPUS}/*.json`).toSorted())('%s', async (path) => {
    for (const [index, [collection, request]] of (await requestsOf(path)).entries()) {
      for (const layout of LAYOUTS) {
        for (const format of ['text', 'markdown', 'html', 'json'] as const) {
          const page = pageOf(collection, request, layout, format)
          expect(page.endsWith('\n')).toBe(true)
          // Prettier takes ten times what the page took: each tenth page stands for the others.
          if (format === 'text' || index % 10 !== 0) continue
          const [ours, theirs] = (await unlikePrettier(page, format)) ?? []
          expect(theirs, request.location).toBe(ours)
        }
      }
    }
  })
})
