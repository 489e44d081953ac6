import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Request } from '../ir/request.ts'
import { plain } from '../ir/text.ts'
import type { Recipe } from './recipe.ts'
import { request } from './testing/request.ts'
import { verify } from './verify.ts'

const NODE: Recipe = { runner: 'process', file: 'snippet.mjs', version: ['node', '--version'], run: ['node', '{file}'] }

async function run(
  render: (request: Request) => string,
  subject: Request,
  recipe: Recipe | null = NODE,
): Promise<string> {
  const folder = fileURLToPath(new URL('.', import.meta.url))
  const { results } = await verify({
    requests: [{ collection: 'test', request: subject }],
    targets: [{ id: 'test', recipe, policy: 'keep', render: (aimed) => ({ code: render(aimed), warnings: [] }) }],
    jobs: 1,
    toolchains: folder,
    support: folder,
    environment: process.env,
  })
  const [result] = results
  return [result?.level, ...(result?.differences.map((found) => found.place) ?? [])].join(' ')
}

const send = (aimed: Request, init: object): string =>
  `const response = await fetch(${JSON.stringify(plain(aimed.url.text))}, ${JSON.stringify(init)})\nconsole.log(await response.text())\n`

describe('verify', () => {
  it('says exact where the request arrives as it is', async () => {
    const subject = request('POST', '/a?b=1', [['X-A', '1']], { kind: 'text', source: ['x'], language: 'text' })
    const headers = { 'X-A': '1', 'Content-Type': 'text/plain' }
    const typed = {
      ...subject,
      headers: [
        ...subject.headers,
        { name: ['Content-Type'], value: ['text/plain'], origin: 'body', description: '' } as const,
      ],
    }
    expect(await run((aimed) => send(aimed, { method: 'POST', headers, body: 'x' }), typed)).toBe('exact')
  })
  it('says different where it does not', async () => {
    const subject = request('DELETE', '/a?b=1', [['X-A', '1']])
    expect(await run((aimed) => send(aimed, { method: 'PUT' }), subject)).toBe('different method header "X-A"')
  })
  it('says what does not run, is not run, or can not be rendered', async () => {
    expect(await run(() => 'process.exit(3)', request('GET', '/'))).toBe('does-not-run request')
    expect(await run(() => '', request('GET', '/'), null)).toBe('not-run')
    expect(await run(() => '', request('GET', '/'), { ...NODE, version: ['no-such-tool'] })).toBe('not-run')
    const fail = (): string => {
      throw new Error('no')
    }
    expect(await run(fail, request('GET', '/'))).toBe('does-not-parse')
  })
  it('says what does not parse, alone or in a batch, and what is only parsed', async () => {
    const check = [['node', '--check', '{file}']]
    const { run: _, ...unrun } = NODE
    expect(await run(() => 'let a = 1', request('GET', '/'), { ...unrun, check })).toBe('parsed')
    expect(await run(() => 'let = = 1', request('GET', '/'), { ...unrun, check })).toBe('does-not-parse')
    expect(await run(() => 'let a = 1', request('GET', '/'), unrun)).toBe('not-run')
    expect(await run(() => 'let = = 1', request('GET', '/'), { ...NODE, check })).toBe('does-not-parse')
    const checkFailed = check
    expect(await run(() => 'let = = 1', request('GET', '/'), { ...NODE, checkFailed })).toBe('does-not-parse')
    expect(await run(() => 'throw 1', request('GET', '/'), { ...NODE, checkFailed })).toBe('does-not-run request')
    const batch = { size: 10, build: [['node', '--check', '{sources}']] }
    expect(await run(() => 'let = = 1', request('GET', '/'), { ...NODE, batch })).toBe('does-not-parse')
  })
  it('ends what does not end, with its children', async () => {
    const code = `import { spawn } from 'node:child_process'\nspawn('sleep', ['98765'])\nsetInterval(() => {}, 1000)\n`
    expect(await run(() => code, request('GET', '/'), { ...NODE, timeout: 600 })).toBe('does-not-run request')
    const { execFileSync } = await import('node:child_process')
    expect(execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })).not.toContain('sleep 98765')
  })
})
