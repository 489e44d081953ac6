import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { runInThisContext } from 'node:vm'
import { expect, test } from 'vitest'
import { readCollection } from '../src/collection/read-file.ts'
import { emitTemplate, type Program } from '../src/render/emit.ts'
import { renderSnippet } from '../src/render/render.ts'
import { builtInTargets } from '../src/targets/built-in.ts'
import { compileTarget } from '../src/targets/compile.ts'

const files = readdirSync('collections').filter((name) => /^(?!.*-cyclic).*\.json$/.test(name))
const collections = await Promise.all(files.map((file) => readCollection(join('collections', file))))
const emitted = builtInTargets().flatMap((source) => {
  const text = emitTemplate(source.template())
  return text === undefined ? [] : [{ source, text }]
})

test('all but the family’s templates, whose partials call themselves, become programs', () => {
  const others = builtInTargets().filter(({ manifest }) => manifest.family === undefined)
  expect(emitted.map(({ source }) => source.id)).toEqual(others.map(({ id }) => id))
})

test.each(emitted.map((each) => [each.source.id, each] as const))(
  '%s: the program prints what the template prints',
  (_, { source, text }) => {
    const [slow, fast] = [
      compileTarget(source),
      compileTarget({ ...source, program: () => runInThisContext(text) as Program }),
    ]
    for (const { requests } of collections) {
      for (const request of requests) {
        for (const variables of ['keep', 'code', 'env'] as const)
          expect(renderSnippet(fast, request, { variables })).toEqual(renderSnippet(slow, request, { variables }))
      }
    }
  },
)
