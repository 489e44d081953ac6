import fastGlob from 'fast-glob'
import { describe, expect, test } from 'vitest'
import { readCollection } from '../src/collection/read-file.ts'
import type { Collection } from '../src/ir/collection.ts'
import type { Request } from '../src/ir/request.ts'
import { renderSnippet } from '../src/render/render.ts'
import type { VariablePolicy } from '../src/render/snippet.ts'
import type { Target } from '../src/render/target.ts'
import { loadTargets } from '../src/targets/load.ts'

const collections = await Promise.all(
  fastGlob
    .sync('collections/*.json')
    .toSorted()
    .map((path) => readCollection(path)),
)
const requests = collections.flatMap((collection) => readable(collection))
const targets = [...(await loadTargets()).values()]
const policies: readonly VariablePolicy[] = ['keep', 'code', 'env']

test('there is something to render', () => expect(requests.length).toBeGreaterThan(100))

test('a request is deeply frozen', () => {
  for (const request of requests) expect(firstThaw(request), request.location).toBeUndefined()
  for (const collection of collections) expect(Object.isFrozen(collection)).toBe(true)
})

describe('the same request gives the same snippet, in any order', () => {
  test.each(policies)('variables: %s', (variables) => {
    const render = (target: Target, request: Request): string =>
      JSON.stringify(renderSnippet(target, request, { variables }))
    const first = new Map<string, string>()
    targets.forEach((target, t) => requests.forEach((request, r) => first.set(`${t} ${r}`, render(target, request))))
    // Each request over all targets, backwards: whatever a snippet left behind would show in the next.
    for (const [r, request] of [...requests.entries()].toReversed()) {
      for (const [t, target] of [...targets.entries()].toReversed()) {
        const again = render(target, request)
        if (again !== first.get(`${t} ${r}`)) expect.fail(`${target.id}, ${request.location}: another snippet`)
      }
    }
  })
})

test('targets that were loaded anew give the same snippet', async () => {
  const anew = [...(await loadTargets()).values()].toReversed()
  for (const target of anew) {
    const before = targets.find(({ id }) => id === target.id) as Target
    for (const request of requests.slice(0, 40)) {
      expect(renderSnippet(target, request)).toEqual(renderSnippet(before, request))
    }
  }
})

/** Where a collection has a request that can't be read (a cycle of variables), the others. */
function readable(collection: Collection): readonly Request[] {
  return collection.items.flatMap((_item, index) => {
    try {
      return [collection.requests[index] as Request]
    } catch {
      return []
    }
  })
}

/** The path of the first thing in a value that could be changed. */
function firstThaw(value: unknown, path = 'request'): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (!Object.isFrozen(value)) return path
  for (const [key, inner] of Object.entries(value)) {
    const found = firstThaw(inner, `${path}.${key}`)
    if (found !== undefined) return found
  }
  return undefined
}
