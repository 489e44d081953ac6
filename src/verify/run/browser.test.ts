import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { plain } from '../../ir/text.ts'
import { toolchainsFolder } from '../built-in.ts'
import type { Request } from '../../ir/request.ts'
import type { Recipe } from '../recipe.ts'
import type { Result } from '../result.ts'
import { request } from '../testing/request.ts'
import { verify } from '../verify.ts'

const toolchains = toolchainsFolder()
const hasBrowser =
  existsSync(`${toolchains}/node/node_modules/playwright-core`) && spawnSync('chromium', ['--version']).status === 0
const RECIPE: Recipe = { runner: 'browser', file: 'snippet.mjs', version: ['chromium', '--version'] }

const verifyOne = (
  subject: Request,
  scripts: readonly ((url: string) => string)[],
): Promise<{ readonly results: readonly Result[] }> =>
  verify({
    requests: [{ collection: 'test', request: subject }],
    targets: scripts.map((script, at) => ({
      id: `t${at}`,
      policy: 'keep' as const,
      recipe: { ...RECIPE, timeout: 3000 },
      render: (aimed) => ({ code: script(plain(aimed.url.text)), warnings: [] }),
    })),
    jobs: 1,
    toolchains,
    support: fileURLToPath(new URL('.', import.meta.url)),
    environment: process.env,
  })

it.skipIf(!hasBrowser)(
  'runs a page in a browser',
  async () => {
    const body = { kind: 'text', source: ['ä'], language: 'text' } as const
    const subject = request(
      'POST',
      '/a%20b?c=%22',
      [
        ['Content-Type', 'text/plain'],
        ['X-A', '1'],
      ],
      body,
    )
    const levels: string[] = []
    const scripts = [
      (url: string) =>
        `await fetch(${JSON.stringify(url)}, { method: 'POST', headers: { 'X-A': '1', 'Content-Type': 'text/plain' }, body: 'ä' })`,
      (url: string) => `await fetch(${JSON.stringify(url)}, { method: 'POST', headers: { 'X-A': '1' }, body: 'ä' })`,
      () => `no such syntax`,
    ]
    const { results } = await verifyOne(subject, scripts)
    for (const { level, differences } of results)
      levels.push([level, ...differences.map((found) => found.reason)].join(', '))
    expect(levels).toEqual(['exact', 'equivalent, charset added', 'does-not-run, nothing came'])
  },
  30_000,
)

it.skipIf(!hasBrowser)(
  'waits for what follows a redirect, however slow',
  async () => {
    // Redirects are followed on the page's own thread.
    const script = (url: string): string => `
      setTimeout(() => { const end = Date.now() + 400; while (Date.now() < end) {} }, 0)
      await fetch(${JSON.stringify(url)}, { method: 'DELETE' })`
    const subject = { ...request('DELETE', '/'), redirectStatus: 303 }
    const { results } = await verifyOne(subject, [script])
    expect(results.map(({ level, differences }) => [level, differences])).toEqual([['exact', []]])
  },
  30_000,
)
