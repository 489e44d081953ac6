import { existsSync } from 'node:fs'
import fastGlob from 'fast-glob'
import { describe, expect, test } from 'vitest'
import { readCollection } from '../src/collection/read-file.ts'
import type { Request } from '../src/ir/request.ts'
import { renderSnippet } from '../src/render/render.ts'
import type { VariablePolicy } from '../src/render/snippet.ts'
import type { Target } from '../src/render/target.ts'
import { loadTargets } from '../src/targets/load.ts'

const CORPUS = '../shared/corpus'
const POLICIES: readonly VariablePolicy[] = ['keep', 'code', 'env']
const targets = [...(await loadTargets()).values()]

describe.skipIf(!existsSync(CORPUS))(existsSync(CORPUS) ? 'the corpus' : `skipped: ${CORPUS} is not here`, () => {
  test.each(fastGlob.sync(`${CORPUS}/*.json`).toSorted())('%s: every request renders in every target', async (path) => {
    const { requests, items } = await readCollection(path)
    expect(requests.length).toBe(items.length)
    const faults = requests.flatMap((request) =>
      targets.flatMap((target) => POLICIES.flatMap((policy) => faultOf(request, target, policy))),
    )
    expect(faults).toEqual([])
  })
})

function faultOf(request: Request, target: Target, variables: VariablePolicy): readonly string[] {
  const where = `${request.location}, ${target.id}, ${variables}`
  try {
    const { code } = renderSnippet(target, request, { variables })
    return /[^\n]\n$/.test(code) || target.id === 'http-message' ? [] : [`${where}: does not end with one line break`]
  } catch (error) {
    return [`${where}: ${String(error)}`]
  }
}
