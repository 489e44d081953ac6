import { spawn, type ChildProcess } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer, get as httpGet } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cli, polysnip } from './support/run.ts'
import { collectionOf, requestOf } from './support/site-files.ts'

const CHROMIUM = '/usr/bin/chromium'
const base = mkdtempSync(join(tmpdir(), 'dev-'))
afterAll(() => rmSync(base, { recursive: true }))
let folder = base
let temporary = base
let open: Dev | undefined
beforeEach(() => {
  folder = mkdtempSync(join(base, 'test-'))
  temporary = join(folder, 'temporary')
  mkdirSync(temporary)
  put('shop.json', collectionOf('Shop', [requestOf('Add', 'one')]))
})
afterEach(async () => {
  await open?.end('SIGTERM')
  open = undefined
})
/** Of the compiler's cache and others there is more. */
const left = (): readonly string[] => readdirSync(temporary).filter((name) => name.startsWith('polysnip-'))
const put = (path: string, content: string): void => writeFileSync(join(folder, path), content)

interface Dev {
  readonly url: string
  /** Waits until it has said something that it had not said before. */
  said(pattern: RegExp): Promise<void>
  /** The status with which, or the signal by which it ended. */
  end(signal: NodeJS.Signals): Promise<number | string | null>
}

/** `polysnip dev`, serving. */
async function dev(...args: readonly string[]): Promise<Dev> {
  const child: ChildProcess = spawn(process.execPath, [cli, 'dev', '--port', '0', ...args], {
    cwd: folder,
    env: { ...process.env, TMPDIR: temporary, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const ended = new Promise<number | string | null>((resolve) =>
    child.on('exit', (code, signal) => resolve(signal ?? code)),
  )
  let seen = 0
  const said = async (pattern: RegExp): Promise<void> => {
    await expect.poll(() => output.slice(seen), { timeout: 30_000, interval: 20 }).toMatch(pattern)
    seen += output.slice(seen).search(pattern) + 1
  }
  open = {
    get url() {
      return /http:\S+/.exec(output)?.[0] ?? ''
    },
    said,
    async end(signal) {
      child.kill(signal)
      return ended
    },
  }
  await said(/Serving http:\S+ /)
  return open
}

interface Answer {
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: string
}
function get(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    httpGet(url, { headers }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }))
    }).on('error', reject)
  })
}

/** What the pages are told, from now on. */
async function listen(url: string): Promise<{ readonly heard: () => string; readonly stop: () => void }> {
  let heard = ''
  const request = httpGet(`${url}@polysnip/events`, (response) =>
    response.on('data', (chunk: Buffer) => (heard += chunk.toString())),
  ).on('error', () => {})
  await expect.poll(() => heard, { timeout: 10_000 }).toMatch(/\n\n/)
  return { heard: () => heard, stop: () => request.destroy() }
}

describe('polysnip dev', () => {
  test('serves what build makes, and its pages learn of changes', async () => {
    const { url, said } = await dev('shop.json', '-t', 'curl')
    await said(/1 sample,/)
    await polysnip(['build', 'shop.json', '-t', 'curl', '--out', 'site'], { cwd: folder })
    const built = readFileSync(join(folder, 'site/shop/add.html'), 'utf8')
    const { status, headers, body } = await get(`${url}shop/add.html?lang=shell`)
    expect(status).toBe(200)
    expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    expect(built).not.toContain('@polysnip')
    expect(built).not.toContain('connect-src')
    expect(
      body
        .replace(/<script src="\/@polysnip\/reload\.js\?build=\d+" defer><\/script>\n/, '')
        .replace("connect-src 'self'; ", ''),
    ).toBe(built)
    expect(await get(`${url}shop/add.md`)).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/markdown; charset=utf-8' },
    })
    expect((await get(`${url}shop/`)).body).toContain('Add')
    expect(await get(`${url}shop`)).toMatchObject({ status: 302, headers: { location: '/shop/' } })
    for (const path of ['none.html', 'none', '..%2f..%2fetc%2fpasswd', '.polysnip/build.ndjson', 'a%00.html'])
      expect(await get(url + path), path).toMatchObject({ status: 404 })
    expect(await get(`${url}%`)).toMatchObject({ status: 400 })
    // https://en.wikipedia.org/wiki/DNS_rebinding
    expect(await get(url, { host: 'evil.example.com' })).toMatchObject({ status: 403 })

    const { heard, stop } = await listen(url)
    expect(heard()).toMatch(/^event: built\ndata: \d+\n\n$/)
    put('shop.json', collectionOf('Shop', [requestOf('Add', 'two')]))
    await said(/1 made/)
    await expect.poll(heard).toMatch(/(?:event: built\ndata: \d+\n\n){2}/)
    expect((await get(`${url}shop/add.html`)).body).toContain('two')

    put('shop.json', '{ "info": ')
    await said(/shop\.json:1:11: this is no JSON/)
    await expect.poll(heard).toMatch(/event: problem\ndata: "shop\.json:1:11: this is no JSON/)
    expect(await get(`${url}shop/add.html`)).toMatchObject({ status: 200 })
    put('shop.json', collectionOf('Shop', [requestOf('Add', 'three')]))
    await said(/1 made/)
    expect((await get(`${url}shop/add.html`)).body).toContain('three')
    stop()
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('leaves nothing behind on %s', async (signal) => {
    put(
      'shop.json',
      collectionOf(
        'Shop',
        Array.from({ length: 2000 }, (_, index) => requestOf(`Add ${index}`)),
      ),
    )
    const { url, end } = await dev('shop.json')
    expect(left()).toHaveLength(1)
    expect(await get(url)).toMatchObject({ status: 503, body: expect.stringContaining('@polysnip/reload.js') })
    const { stop } = await listen(url)
    // While pages are being made, on several threads, and a page is open.
    expect(await end(signal)).toBe(signal)
    expect(left()).toEqual([])
    stop()
  })

  test('follows the configuration, environments, templates and files that come', async () => {
    mkdirSync(join(folder, 'api'))
    mkdirSync(join(folder, 'templates/_site'), { recursive: true })
    put('api/shop.json', collectionOf('Shop', [requestOf('Add', '{{a}}')]))
    const config = {
      collections: ['api/*.json'],
      targets: ['curl'],
      environments: ['test.json'],
      templates: ['templates'],
    }
    const environment = (value: string): void =>
      put('test.json', JSON.stringify({ name: 'Test', values: [{ key: 'a', value }] }))
    environment('first')
    put('polysnip.config.json', JSON.stringify(config))
    const { url, said } = await dev()
    await said(/1 sample,/)
    const page = async (): Promise<string> => (await get(`${url}shop/add.html`)).body
    expect(await page()).toContain('first')
    environment('second')
    await said(/1 sample,/)
    expect(await page()).toContain('second')
    put('templates/_site/_breadcrumb.hbs', '<p>mine</p>\n')
    await said(/1 sample,/)
    expect(await page()).toContain('<p>mine</p>')
    put('templates/_site/_breadcrumb.hbs', '<p>{{#if</p>\n')
    await said(/breadcrumb:1:/)
    rmSync(join(folder, 'templates/_site/_breadcrumb.hbs'))
    await said(/1 sample,/)
    expect(await page()).not.toContain('<p>mine</p>')
    put('api/more.json', collectionOf('More', [requestOf('Add')]))
    await said(/2 samples,/)
    put('polysnip.config.json', '{ "titel": "x" }')
    await said(/"titel": there is no such member/)
    put('polysnip.config.json', JSON.stringify({ ...config, title: 'Renamed' }))
    await said(/2 samples,/)
    expect(await page()).toContain('Renamed')
  })

  test('follows the modules that the configuration imports', async () => {
    put('shop.json', collectionOf('Shop', [requestOf('Add')]))
    mkdirSync(join(folder, 'parts'))
    put('parts/words.js', `export const title = 'First'\n`)
    put('parts/site.ts', `export { title } from './words.js'\nexport const targets: string[] = ['curl']\n`)
    put(
      'polysnip.config.ts',
      `import * as site from './parts/site'\nexport default { collections: ['shop.json'], ...site }\n`,
    )
    const { url, said } = await dev()
    await said(/1 sample,/)
    put('parts/words.js', `export const title = 'Second'\n`)
    await said(/1 sample,/)
    expect((await get(url)).body).toContain('Second')
    // Nor is one forgotten that has a fault when it is first imported.
    put('parts/new.js', `export const title = 'Third\n`)
    put('parts/words.js', `export { title } from './new.js'\n`)
    await said(/it can’t be run/)
    // Saved until it is seen: the file is looked at a little later than it is spoken of.
    const saving = setInterval(() => put('parts/new.js', `export const title = 'Third'\n`), 300)
    await said(/1 sample,/).finally(() => clearInterval(saving))
    expect((await get(url)).body).toContain('Third')
  })

  test('follows files that are replaced, and globs that match nothing yet', async () => {
    put('polysnip.config.json', JSON.stringify({ collections: ['shop.json'], targets: ['curl'] }))
    const { url, said } = await dev()
    await said(/1 sample,/)
    const shop = async (name: string, replace: (text: string) => void): Promise<void> => {
      replace(collectionOf('Shop', [requestOf(name)]))
      await said(/1 sample,/)
      expect((await get(`${url}shop/${name}.html`)).status).toBe(200)
    }
    const anew = (text: string): void => {
      rmSync(join(folder, 'shop.json'))
      put('shop.json', text)
    }
    const over = (text: string): void => {
      put('shop.json.tmp', text)
      renameSync(join(folder, 'shop.json.tmp'), join(folder, 'shop.json'))
    }
    await shop('one', anew)
    await shop('two', anew)
    await shop('three', over)
    await shop('four', over)
    await shop('five', (text) => put('shop.json', text))
    put('polysnip.config.json', JSON.stringify({ collections: ['api/*.json'], targets: ['curl'] }))
    await said(/no file matches this glob/)
    mkdirSync(join(folder, 'api'))
    put('api/more.json', collectionOf('More', [requestOf('Add')]))
    await said(/1 sample,/)
    expect((await get(`${url}more/add.html`)).status).toBe(200)
  })

  test.each(['shop.json', '*.json'])('follows folders that are replaced: api/%s', async (source) => {
    mkdirSync(join(folder, 'api'))
    put('api/shop.json', collectionOf('Shop', [requestOf('one')]))
    const { url, said } = await dev(`api/${source}`, '-t', 'curl')
    await said(/1 sample,/)
    for (const name of ['two', 'three']) {
      mkdirSync(join(folder, 'new'))
      put('new/shop.json', collectionOf('Shop', [requestOf(name)]))
      renameSync(join(folder, 'api'), join(folder, `before-${name}`))
      renameSync(join(folder, 'new'), join(folder, 'api'))
      await expect.poll(async () => (await get(`${url}shop/${name}.html`)).status, { timeout: 10_000 }).toBe(200)
      // And what changes in the new one.
      put('api/shop.json', collectionOf('Shop', [requestOf(`${name} again`)]))
      await expect.poll(async () => (await get(`${url}shop/${name}-again.html`)).status, { timeout: 10_000 }).toBe(200)
    }
  })

  test('says what is wrong at the start', async () => {
    const start = (...args: readonly string[]): ReturnType<typeof polysnip> =>
      polysnip(['dev', ...args], { cwd: folder })
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    expect(await start('shop.json', '--port', String(port))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`port ${port} is taken`),
    })
    server.close()
    expect(await start('shop.json', '--port', 'x')).toMatchObject({ code: 2 })
    expect(await start('-')).toMatchObject({ code: 2, stderr: expect.stringContaining('standard input') })
    expect(await start('shop.json', '-t', 'pyton')).toMatchObject({ code: 2 })
    expect(await start()).toMatchObject({ code: 2, stderr: expect.stringContaining('expected a collection') })
    expect(left()).toEqual([])
  })
})

test.skipIf(!existsSync(CHROMIUM))('a page that is open shows a change, and what went wrong', async () => {
  const { url, said } = await dev('shop.json', '-t', 'curl')
  await said(/1 sample,/)
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    const problems: string[] = []
    page.on('console', (message) => problems.push(message.text()))
    page.on('pageerror', ({ message }) => problems.push(message))
    await page.goto(`${url}shop/add.html`)
    const code = page.locator('.samples > :checked + label + .panel pre > code')
    await expect.poll(() => code.innerText()).toContain('one')
    put('shop.json', collectionOf('Shop', [requestOf('Add', 'two')]))
    await expect.poll(() => code.innerText(), { timeout: 30_000 }).toContain('two')
    put('shop.json', '<b>{')
    const alert = page.getByRole('alert')
    await expect
      .poll(() => alert.allInnerTexts(), { timeout: 30_000 })
      .toEqual([expect.stringContaining('this is no JSON')])
    expect(
      await alert.evaluate(
        (box) =>
          (globalThis as never as { getComputedStyle(box: unknown): { position: string } }).getComputedStyle(box)
            .position,
      ),
    ).toBe('fixed')
    put('shop.json', collectionOf('Shop', [requestOf('Add', 'two')]))
    await expect.poll(() => alert.count(), { timeout: 30_000 }).toBe(0)
    expect(problems).toEqual([])
  } finally {
    await browser.close()
  }
})
