import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { withScratch } from './scratch.ts'

const dead = (): number => spawnSync(process.execPath, ['--version']).pid

it('is removed when the work fails', async () => {
  let folder = ''
  const work = withScratch(async (given) => {
    folder = given
    await writeFile(join(given, 'file'), '')
    throw new Error('no')
  })
  await expect(work).rejects.toThrow('no')
  expect(folder).not.toBe('')
  expect(existsSync(folder)).toBe(false)
})

it('removes what killed processes left, and nothing of living ones', async () => {
  const abandoned = mkdtempSync(join(tmpdir(), `polysnip-verify-${dead()}-`))
  await withScratch((outer) =>
    withScratch(async (inner) => {
      expect(existsSync(abandoned)).toBe(false)
      expect(existsSync(outer)).toBe(true)
      expect(inner).not.toBe(outer)
    }),
  )
})
