import { describe, expect, test } from 'vitest'
import { readCollectionFrom } from '../src/collection/read.ts'
import type { Request } from '../src/ir/request.ts'
import { renderSnippet } from '../src/render/render.ts'
import { loadTargets } from '../src/targets/load.ts'
import { supportFolder, toolchainsFolder } from '../src/verify/built-in.ts'
import { readRecipe } from '../src/verify/read-recipe.ts'
import { verify } from '../src/verify/verify.ts'

/** An argument of a program has 131,072 bytes at most on Linux, a function of JavaScript some 100,000 arguments. */
const LONG = 'a "quote", an é, a `tick`, $money and a \\\\\n'.repeat(4000)
const body = (mode: string, content: unknown, more: object = {}): object => ({
  method: 'POST',
  url: 'http://api.test/',
  body: { mode, [mode]: content, ...more },
})
const entries = Array.from({ length: 3000 }, (_, id) => ({ id, name: `name ${id}`, 'a.b': [id, null] }))
const part = (key: string, more: object = {}): object => ({ key, value: LONG, ...more })

const { requests } = readCollectionFrom({
  info: { name: 'Long', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
  variable: [{ key: 'open', value: `it's "open"` }],
  item: Object.entries({
    text: body('raw', `{{open}}${LONG}`),
    JSON: body('raw', JSON.stringify({ text: LONG, entries }, null, 2), { options: { raw: { language: 'json' } } }),
    form: body('urlencoded', [part('a', { value: `${LONG}{{open}}` }), part('b')]),
    parts: body('formdata', [
      part('a', { value: `${LONG}{{open}}` }),
      part('typed', { contentType: 'text/csv; charset=utf-8' }),
      part('named=so', { contentType: 'text/csv' }),
      { key: 'short', value: '1' },
    ]),
    GraphQL: body('graphql', { query: `{ books(title: ${JSON.stringify(LONG)}) { id } }`, variables: '' }),
    query: { method: 'GET', url: `http://api.test/?q=${'y'.repeat(8000)}` },
  }).map(([name, request]) => ({ name, request })),
})
const targets = await loadTargets()

describe.each([...targets.keys()])('%s', (id) => {
  const target = targets.get(id) as NonNullable<ReturnType<typeof targets.get>>
  test.each(['keep', 'code'] as const)('prints requests of any length (variables: %s)', (variables) => {
    for (const request of requests)
      expect(renderSnippet(target, request, { variables }).code.length, request.name).toBeGreaterThan(8000)
  })
})

test.each(['keep', 'code', 'env'] as const)('curl sends what no argument can hold (variables: %s)', async (policy) => {
  const curl = targets.get('shell-curl') as NonNullable<ReturnType<typeof targets.get>>
  const { results } = await verify({
    requests: requests.map((request) => ({ collection: 'Long', request })),
    targets: [
      {
        id: curl.id,
        recipe: readRecipe(curl.id, curl.verify),
        policy,
        render: (request: Request, samples) => renderSnippet(curl, request, { variables: policy, samples }),
      },
    ],
    jobs: 2,
    toolchains: toolchainsFolder(),
    support: supportFolder(),
    environment: process.env,
  })
  expect(results.map(({ request, level }) => `${request}: ${level}`)).toEqual(
    requests.map(({ name }) => `${name}: exact`),
  )
})
