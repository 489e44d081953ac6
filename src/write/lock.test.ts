import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { run } from '../../test/support/run.ts'
import { takeLock } from './lock.ts'

const root = mkdtempSync(join(tmpdir(), 'lock-'))
afterAll(() => rmSync(root, { recursive: true }))

test('a lock makes its folder and gives it back, unless there is something in it', () => {
  const folder = join(root, 'a/work')
  const file = join(folder, 'lock')
  takeLock(file, 'site')()
  expect(existsSync(folder)).toBe(false)
  const unlock = takeLock(file, 'site')
  expect(() => takeLock(file, 'site')).toThrow('another build is writing here')
  writeFileSync(join(folder, 'more'), '')
  unlock()
  expect(existsSync(file)).toBe(false)
  expect(existsSync(folder)).toBe(true)
})

test('processes that take it and give it back at once only ever meet one that has it', async () => {
  const script = `
    import { rmSync, writeFileSync } from 'node:fs'
    import { takeLock } from ${JSON.stringify(join(import.meta.dirname, 'lock.ts'))}
    for (let count = 0; count < 500; ) {
      let unlock
      try { unlock = takeLock(${JSON.stringify(join(root, 'b/lock'))}, 'site') } catch (error) {
        if (error.code !== 'output-busy') throw error
        continue
      }
      // What nobody else writes while it is held.
      writeFileSync(${JSON.stringify(join(root, 'held'))}, '', { flag: 'wx' })
      rmSync(${JSON.stringify(join(root, 'held'))})
      count++
      unlock()
    }`
  const file = join(root, 'take.mts')
  writeFileSync(file, script)
  const runs = await Promise.all([1, 2, 3].map(() => run('npx', ['tsx', file])))
  expect(runs.map(({ code, stderr }) => ({ code, errors: stderr.match(/\w*Error.*/g) }))).toEqual(
    runs.map(() => ({ code: 0, errors: null })),
  )
})

test.skipIf(process.platform !== 'linux')(
  'a process that was killed holds nothing, though nobody asks how it ended',
  async () => {
    const file = join(root, 'c/lock')
    mkdirSync(join(root, 'c'))
    const child = join(root, 'child')
    // What takes the place of the shell never asks.
    const parent = spawn('sh', ['-c', `sleep 60 & echo $! > ${child}; exec sleep 60`])
    try {
      await expect.poll(() => existsSync(child) && readFileSync(child, 'utf8')).toMatch(/\n/)
      const id = Number(readFileSync(child, 'utf8'))
      writeFileSync(file, JSON.stringify({ host: hostname(), process: id, since: 0 }))
      expect(() => takeLock(file, 'site')).toThrow(`another build is writing here (process ${id}`)
      process.kill(id, 'SIGKILL')
      takeLock(file, 'site')()
      expect(existsSync(file)).toBe(false)
    } finally {
      parent.kill()
    }
  },
)
