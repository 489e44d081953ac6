import { readFileSync } from 'node:fs'
import fastGlob from 'fast-glob'
import { describe, expect, test } from 'vitest'
import { snapshotFiles } from '../scripts/snapshot-files.ts'

const made = await snapshotFiles()
const kept = new Set(fastGlob.sync('snapshots/**/*', { dot: true }))

test('every snapshot is kept, and none that is not made', () => {
  expect([...made.keys()].filter((path) => !kept.has(path))).toEqual([])
  expect([...kept].filter((path) => !made.has(path))).toEqual([])
})

const targets = [...new Set([...made.keys()].map((path) => path.split('/')[1] as string))]
const byTarget = targets.map(
  (target) => [target, [...made].filter(([path]) => path.startsWith(`snapshots/${target}/`))] as const,
)
describe.each(byTarget)('%s', (_target, files) => {
  test.each(files)('%s', (path, content) => {
    expect(content).toBe(kept.has(path) ? readFileSync(path, 'utf8') : '(no such snapshot)')
  })
})
