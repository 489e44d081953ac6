import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { cli, polysnip } from './support/run.ts'
import { collectionOf, contentOf, folderOf, requestOf } from './support/site-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'killed-'))
afterAll(() => rmSync(folder, { recursive: true }))

const ROUNDS = 50
const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000)
const random = createRandom(seed)

/** Two states of one API: pages change, come and go. */
const inputs = ['a', 'b'].map((state) => {
  const file = join(folder, `${state}.json`)
  const items = Array.from({ length: 40 }, (_, index) =>
    requestOf(`${index % 3 === 0 ? state : 'same'} ${index}`, `${state}${index}`),
  )
  writeFileSync(file, collectionOf('Shop', [folderOf('Books', ...items), requestOf('Last', state)]))
  return file
})
const argumentsFor = (input: string, out: string): string[] => [
  ...[
    'build',
    input,
    '--out',
    out,
    '-t',
    'curl',
    '-t',
    'python',
    '--format',
    'html',
    '--format',
    'json',
    '--jobs',
    '1',
  ],
]

test(`a build that is killed leaves the earlier site or the new one, whole (KILL_SEED=${seed})`, async () => {
  const expected: string[] = []
  let took = 0
  for (const [index, input] of inputs.entries()) {
    const start = performance.now()
    expect((await polysnip(argumentsFor(input, join(folder, `fresh-${index}`)))).code).toBe(0)
    took = performance.now() - start
    expected.push(siteIn(join(folder, `fresh-${index}`)))
  }
  expect(expected[0]).not.toBe(expected[1])

  const site = join(folder, 'site')
  await polysnip(argumentsFor(inputs[0] as string, site))
  const seen = new Set<string>()
  for (let round = 0; round < ROUNDS; round++) {
    const input = inputs[(round + 1) % 2] as string
    const wasKilled = await runAndKill(argumentsFor(input, site), random() * took * 1.1)
    // Between two renames the earlier site has its other name.
    const there = existsSync(site) ? site : join(folder, '.site.polysnip-work/old')
    const state = expected.indexOf(siteIn(there))
    expect(state, `round ${round}`).not.toBe(-1)
    seen.add(`${wasKilled ? 'killed' : 'ended'}: ${state === (round + 1) % 2 ? 'new' : 'earlier'}`)
    if (round % 10 !== 9) continue
    expect((await polysnip(argumentsFor(input, site))).code).toBe(0)
    expect(siteIn(site)).toBe(expected[(round + 1) % 2])
    expect(existsSync(join(folder, '.site.polysnip-work'))).toBe(false)
  }
  expect([...seen]).toContain('killed: earlier')
})

/** All that a reader sees. */
function siteIn(path: string): string {
  const files = Object.entries(contentOf(path)).filter(
    ([name]) => name !== 'report.json' && !name.startsWith('.polysnip/'),
  )
  return JSON.stringify(files)
}

function runAndKill(args: readonly string[], milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, ...args], { stdio: 'ignore' })
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
    child.on('close', (_code, signal) => {
      clearTimeout(timer)
      resolve(signal === 'SIGKILL')
    })
  })
}

/** https://en.wikipedia.org/wiki/Linear_congruential_generator, so that a seed tells all. */
function createRandom(start: number): () => number {
  let state = start
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648
}
