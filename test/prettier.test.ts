import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'prettier'
import { describe, expect, it } from 'vitest'
import { readCollection } from '../src/collection/read-file.ts'
import { renderSnippet } from '../src/render/render.ts'
import { loadTargets } from '../src/targets/load.ts'

const targets = [...(await loadTargets()).values()].filter((target) => target.language.id === 'javascript')
const files = readdirSync('collections').filter((file) => file.endsWith('.json') && file !== 'variables-cyclic.json')

/** JavaScript comes out as prettier prints it, without prettier. */
describe.each(files)('%s', async (file) => {
  const { requests } = await readCollection(join('collections', file))
  it.each(targets.map((target) => [target.id, target] as const))('%s', async (_, target) => {
    for (const request of requests) {
      for (const variables of ['keep', 'code', 'env'] as const) {
        const { code } = renderSnippet(target, request, { variables })
        expect(await format(code, { parser: 'babel' }), `${request.location}, ${variables}`).toBe(code)
      }
    }
  })
})
