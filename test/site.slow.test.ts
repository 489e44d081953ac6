import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCollection } from '../src/collection/read-file.ts'
import { renderSnippet } from '../src/render/render.ts'
import { createHtmlFormat } from '../src/site/html/index.ts'
import { loadTargets } from '../src/targets/load.ts'
import { hostileCollection, serve, siteOf } from './support/site.ts'

const CHROMIUM = '/usr/bin/chromium'
const isThere = existsSync(CHROMIUM)
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const all = await loadTargets()
const targets = [
  ...['csharp-restsharp', 'go-nethttp', 'http-message', 'java-okhttp', 'javascript-fetch', 'php-http-request2'],
  ...['powerbuilder-chilkat', 'python-chilkat', 'python-requests', 'ruby-nethttp', 'shell-curl'],
].flatMap((id) => all.get(id) ?? [])
const collections = await Promise.all(
  ['bookshop', 'responses', 'nasty-strings', 'variables'].map((name) => readCollection(`collections/${name}.json`)),
)
const hostile = hostileCollection()
const site = siteOf(await createHtmlFormat(), [...collections, hostile], targets, { basePath: '/docs/' })
const ADD = 'bookshop/books/add-a-book.html'
const CHANGE = 'bookshop/books/change-a-book.html'

describe.skipIf(!isThere)(isThere ? 'the site in a browser' : `skipped: ${CHROMIUM} is not here`, () => {
  let browser: Browser
  let server: Awaited<ReturnType<typeof serve>>
  let root: string
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
    server = await serve(site, '/docs/')
    root = `${server.origin}/docs/`
  }, 120_000)
  afterAll(async () => {
    await browser.close()
    server.server.close()
  })

  /** A page that tells of whatever goes wrong in it. */
  async function open(
    path: string,
    options: Parameters<Browser['newContext']>[0] = {},
  ): Promise<{ page: Page; context: BrowserContext; problems: readonly string[] }> {
    const context = await browser.newContext(options)
    const problems: string[] = []
    context.on('request', (request) => {
      if (!request.url().startsWith(root)) problems.push(`asked for ${request.url()}`)
    })
    context.on('page', (page) => {
      page.on('console', (message) => problems.push(message.text()))
      page.on('pageerror', ({ message }) => problems.push(message))
      page.on('dialog', (dialog) => problems.push(`dialog ${dialog.message()}`))
    })
    const page = await context.newPage()
    await page.goto(path.includes(':') ? path : root + path)
    return { page, context, problems }
  }
  const shown = (page: Page): Promise<string> =>
    page.locator('.samples > :checked + label + .panel pre > code').innerText()

  test('a language holds on the next page, in other windows and in the address', async () => {
    const { page, context, problems } = await open(ADD)
    expect(await page.locator('.samples > :checked').getAttribute('value')).toBe(targets[0]?.id)
    await page.getByLabel('All languages').selectOption('python-requests')
    expect(new URL(page.url()).searchParams.get('lang')).toBe('python-requests')
    const other = await context.newPage()
    await other.goto(root + CHANGE)
    expect(await other.locator('.samples > :checked').getAttribute('value')).toBe('python-requests')
    expect(await shown(other)).toContain('import requests')
    await other.locator('label[for="sample-go-nethttp"]').click()
    await expect.poll(() => page.locator('.samples > :checked').getAttribute('value')).toBe('go-nethttp')
    await page.getByRole('link', { name: 'Next' }).click()
    expect(await page.locator('.samples > :checked').getAttribute('value')).toBe('go-nethttp')
    await page.goto(`${root}${ADD}?lang=ruby`)
    expect(await page.locator('.samples > :checked').getAttribute('data-language')).toBe('ruby')
    // Whatever an address asks for.
    await page.goto(`${root}${ADD}?lang=%22%3E%3Cscript%3E`)
    expect(await page.locator('.samples > :checked').getAttribute('data-language')).toBe('ruby')
    expect(problems).toEqual([])
    await context.close()
  })

  test('the language that was chosen is the first that is seen', async () => {
    const { page, context } = await open(`${ADD}?lang=python-requests`)
    await page.addInitScript(() => {
      // What would be painted: looked at whenever the parser lets others work.
      const seen: string[] = []
      Object.assign(globalThis, { seen })
      const look = new Function(
        'seen',
        `const tab = document.querySelector('.samples > :checked')
         if (tab !== null && getComputedStyle(tab.parentElement).visibility === 'visible') seen.push(tab.value)`,
      )
      setInterval(() => look(seen), 1)
    })
    await page.goto(root + CHANGE)
    expect([...new Set(await page.evaluate<string[]>('seen'))]).toEqual(['python-requests'])
    await context.close()
  })

  test('a copy is the snippet, byte for byte', async () => {
    for (const [collection, only] of [
      [collections[0], /Add a book|Upload/],
      [collections[2], /./],
      [collections[3], /./],
    ] as const) {
      const requests = collection?.requests.filter(({ name }) => only.test(name)).slice(0, 6) ?? []
      expect(requests.length).toBeGreaterThan(0)
      for (const request of requests) {
        const path = pathOf(collection?.name ?? '', request.name)
        const { page, context, problems } = await open(path, { permissions: ['clipboard-read', 'clipboard-write'] })
        for (const target of targets) {
          await page.evaluate(`document.getElementById("sample-${target.id}").click()`)
          await page.locator('.samples > :checked + label + .panel button.copy').click()
          const copied = await page.evaluate<string>('navigator.clipboard.readText()')
          expect(copied, `${request.location} ${target.id}`).toBe(renderSnippet(target, request).code)
        }
        expect(problems).toEqual([])
        await context.close()
      }
    }
  })

  test('without the clipboard’s own interface a copy is the same', async () => {
    const { page, context } = await open(ADD, { permissions: ['clipboard-read'] })
    await page.evaluate('Object.defineProperty(navigator.clipboard, "writeText", { value: () => Promise.reject() })')
    await page.locator('.samples > :checked + label + .panel button.copy').click()
    expect(await page.getByRole('status').first().textContent()).toBe('Copied')
    const request = collections[0]?.requests.find(({ name }) => name === 'Add a book')
    if (request === undefined || targets[0] === undefined) throw new Error('no request')
    expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(renderSnippet(targets[0], request).code)
    await context.close()
  })

  test.each([
    ['books/:bookId', 'Get a book'],
    ['/v1/books/b-77/cover', 'Upload a cover'],
    ['patch books/{id}', 'Change a book'],
    ['upload cov', 'Upload a cover'],
    ['ORDERS', 'Place an order'],
  ])('the search for %s finds “%s”, by keyboard alone', async (query, title) => {
    const { page, context, problems } = await open(ADD)
    await page.keyboard.press('/')
    await page.keyboard.type(query)
    const options = page.locator('.finder [role=option]')
    await expect.poll(() => page.locator('.finder [role=option]', { hasText: title }).count()).toBeGreaterThan(0)
    const names = await options.allInnerTexts()
    const at = names.findIndex((name) => name.includes(title))
    expect(at, names.join('\n')).toBeLessThan(3)
    for (let step = 0; step < at; step++) await page.keyboard.press('ArrowDown')
    expect(await page.locator('[role=option][aria-selected=true]').innerText()).toContain(title)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname !== `/docs/${ADD}`)
    expect(await page.locator('h1').innerText()).toBe(title)
    expect(problems).toEqual([])
    await context.close()
  })

  test('the search says when it finds nothing, and closes', async () => {
    const { page, context } = await open('index.html')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('zzzz')
    await expect.poll(() => page.locator('.finder [role=status]').innerText()).toBe('Nothing found.')
    await page.keyboard.press('Escape')
    expect(await page.locator('.finder').isVisible()).toBe(false)
    await context.close()
  })

  test('a deep link opens the sample or the response, and is remembered', async () => {
    const { page, context } = await open(`${ADD}#sample-php-http-request2`)
    expect(await page.locator('.samples > :checked').getAttribute('value')).toBe('php-http-request2')
    await page.goto(`${root}responses/response-several.html#response-1`)
    expect(await page.locator('[name=response]:checked').getAttribute('id')).toBe('response-1')
    expect(await page.locator('.samples > :checked').getAttribute('value')).toBe('php-http-request2')
    await context.close()
  })

  test.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 360],
    ['dark', 360],
  ] as const)('%s, %i pixels: axe finds nothing, nothing is wider than the screen', async (colorScheme, width) => {
    for (const path of ['index.html', 'bookshop/index.html', ADD, 'responses/response-several.html', '404.html']) {
      const { page, context, problems } = await open(path, { colorScheme, viewport: { width, height: 800 } })
      expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(width)
      expect(await violationsIn(page), path).toEqual([])
      if (width === 360) {
        if (path !== '404.html') {
          expect(await page.getByRole('navigation', { name: 'Pages' }).isVisible()).toBe(false)
          await page.getByRole('button', { name: 'Navigation' }).click()
          expect(await page.getByRole('navigation', { name: 'Pages' }).isVisible()).toBe(true)
          expect(await violationsIn(page), path).toEqual([])
          await page.getByRole('button', { name: 'Close' }).click()
        }
      }
      await page.getByRole('button', { name: 'Search' }).click()
      await page.keyboard.type('book')
      await expect.poll(() => page.locator('.finder [role=option]').count()).toBeGreaterThan(0)
      expect(await violationsIn(page), path).toEqual([])
      expect(problems).toEqual([])
      await context.close()
    }
  })

  test('the colour scheme is the system’s, or the reader’s', async () => {
    const { page, context } = await open(ADD, { colorScheme: 'dark' })
    const back = (): Promise<string> => page.evaluate('getComputedStyle(document.body).backgroundColor')
    expect(await back()).toBe('rgb(20, 22, 26)')
    await page.locator('#theme').click()
    expect(await back()).toBe('rgb(255, 255, 255)')
    await page.reload()
    expect(await back()).toBe('rgb(255, 255, 255)')
    await context.close()
  })

  test('without a script every sample and page can be reached', async () => {
    const { page, context, problems } = await open(ADD, {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 800 },
    })
    const last = targets.at(-1)?.id ?? ''
    await page.locator(`label[for="sample-${last}"]`).click()
    expect(await page.locator(`#sample-${last} + label + .panel`).isVisible()).toBe(true)
    expect(await page.locator('.samples > label:visible').count()).toBe(targets.length)
    expect(await page.locator('button.copy:visible, #search-open:visible, #theme:visible').count()).toBe(0)
    await page.getByRole('button', { name: 'Navigation' }).click()
    await page.getByRole('link', { name: 'GET List books' }).click()
    expect(await page.locator('h1').innerText()).toBe('List books')
    await page.goto(`${root}${ADD}#sample-go-nethttp`)
    expect(await page.locator('#sample-go-nethttp + label + .panel').isVisible()).toBe(true)
    expect(problems).toEqual([])
    await context.close()
  })

  test('on paper there is the page, and no more', async () => {
    const { page, context } = await open(ADD)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.top, .navigation, .copy, .neighbours').filter({ visible: true }).count()).toBe(0)
    expect(await page.locator('h1, .samples > :checked + label, .samples pre').filter({ visible: true }).count()).toBe(
      3,
    )
    await context.close()
  })

  test('what is read from right to left begins there; samples have the width that no description takes', async () => {
    const own = await readCollection({
      info: { name: 'Own', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
      item: [
        { name: 'Bare', request: 'https://api.example.com/' },
        {
          name: 'قائمة',
          request: {
            url: 'https://api.example.com/',
            header: [{ key: 'X-Trace', value: '1', description: 'معرف الطلب' }],
            description: 'هذه الواجهة تعيد `limit`.\n\n- أولا\n\nIn English.',
          },
        },
      ],
    })
    const served = await serve(siteOf(await createHtmlFormat(), [own], targets), '/docs/')
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 800 } })
      const widthOf = async (selector: string): Promise<number> =>
        (await page.locator(selector).first().boundingBox())?.width ?? 0
      await page.goto(`${served.origin}/docs/own/bare.html`)
      expect(await widthOf('.console')).toBe(await widthOf('.line'))
      await page.goto(`${served.origin}/docs/own/${encodeURIComponent('قائمة')}.html`)
      expect(await widthOf('.console')).toBeLessThan((await widthOf('.line')) / 2)
      const alignment = (selector: string): Promise<string> =>
        page.evaluate(
          `(() => { const { direction, textAlign } = getComputedStyle(document.querySelector(${JSON.stringify(selector)})); return direction + ' ' + textAlign })()`,
        )
      expect(await alignment('.reference > .prose > p')).toBe('rtl start')
      expect(await alignment('.reference > .prose > ul')).toBe('rtl start')
      expect(await alignment('.reference > .prose > p:last-child')).toBe('ltr start')
      expect(await alignment('.fields .prose > p')).toBe('rtl start')
      expect(await alignment('.line code')).toBe('ltr start')
      expect(await violationsIn(page)).toEqual([])
      await page.close()
    } finally {
      served.server.close()
    }
  })

  test('a site in a language that is read from right to left is turned, and its code is not', async () => {
    const served = await serve(siteOf(await createHtmlFormat(), collections, targets, { lang: 'he' }), '/docs/')
    try {
      for (const width of [1440, 360]) {
        const page = await browser.newPage({ viewport: { width, height: 800 } })
        const leftOf = async (selector: string): Promise<number> =>
          (await page.locator(selector).first().boundingBox())?.x ?? -1
        await page.goto(`${served.origin}/docs/${ADD}`)
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
        expect(await page.evaluate('getComputedStyle(document.querySelector("pre")).direction')).toBe('ltr')
        if (width === 360) await page.getByRole('button', { name: 'Navigation' }).click()
        expect(await leftOf('.navigation')).toBeGreaterThan(await leftOf('main'))
        expect(await violationsIn(page)).toEqual([])
        await page.close()
      }
    } finally {
      served.server.close()
    }
  })

  test('a search can be closed without a key', async () => {
    const { page, context } = await open(ADD, { viewport: { width: 360, height: 800 }, hasTouch: true })
    await page.getByRole('button', { name: 'Search' }).tap()
    expect(await page.locator('.finder').isVisible()).toBe(true)
    expect(await page.locator('.finder .keys').isVisible()).toBe(false)
    await page.locator('.finder').getByRole('button', { name: 'Close' }).tap()
    expect(await page.locator('.finder').isVisible()).toBe(false)
    await context.close()
  })

  test('of a hostile collection nothing runs, nothing is loaded', async () => {
    const paths = [...site.keys()].filter(
      (path) => path.endsWith('.html') && !/^(?:bookshop|responses|nasty|variables)/.test(path),
    )
    expect(paths.length).toBeGreaterThan(20)
    for (const [index, path] of paths.entries()) {
      const { page, context, problems } = await open(path.split('/').map(encodeURIComponent).join('/'))
      if (path !== '404.html') {
        await page.keyboard.press('/')
        await page.keyboard.type('script')
        await expect.poll(() => page.locator('.finder [role=option]').count()).toBeGreaterThan(0)
      }
      expect(await page.evaluate('globalThis.pwned'), path).toBeUndefined()
      if (index % 8 === 0) expect(await violationsIn(page), path).toEqual([])
      expect(problems, path).toEqual([])
      await context.close()
    }
  })

  test('the server was asked for nothing that is not there', () => expect(server.missing).toEqual([]))

  test('from a disk all of it works, too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'site-'))
    try {
      for (const [path, content] of site) {
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        writeFileSync(join(folder, path), content)
      }
      const { page, context, problems } = await open(pathToFileURL(join(folder, ADD)).href)
      await page.getByLabel('All languages').selectOption('python-requests')
      expect(await shown(page)).toContain('import requests')
      await page.keyboard.press('/')
      await page.keyboard.type('upload cover')
      await expect.poll(() => page.locator('.finder [role=option]').count()).toBeGreaterThan(0)
      await page.keyboard.press('Enter')
      await page.waitForURL(/upload-a-cover/)
      expect(await page.locator('.samples > :checked').getAttribute('value')).toBe('python-requests')
      expect(problems.filter((problem) => !problem.startsWith(`asked for ${pathToFileURL(folder).href}`))).toEqual([])
      await context.close()
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--no-first-run'],
]

async function violationsIn(page: Page): Promise<readonly string[]> {
  // What a test evaluates is not bound by the page's policy.
  await page.evaluate(axe)
  return page.evaluate(
    'axe.run({ rules: { "target-size": { enabled: true } } }).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ").slice(0, 400)))',
  )
}

function pathOf(collection: string, name: string): string {
  const path = [...site].find(
    ([file, html]) =>
      file.startsWith(`${collection.toLowerCase().replaceAll(' ', '-')}/`) &&
      String(html).includes(`<h1>${escaped(name)}</h1>`),
  )?.[0]
  if (path === undefined) throw new Error(`no page of ${name}`)
  return path.split('/').map(encodeURIComponent).join('/')
}

function escaped(name: string): string {
  return name
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll('&#38;', '&amp;')
    .replaceAll('&#60;', '&lt;')
    .replaceAll('&#62;', '&gt;')
    .replaceAll('&#34;', '&quot;')
}
