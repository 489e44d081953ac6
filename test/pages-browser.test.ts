import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageOf, requestsOf } from './support/pages.ts'

const CHROMIUM = '/usr/bin/chromium'
const isThere = existsSync(CHROMIUM)
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe.skipIf(!isThere)(isThere ? 'pages in a browser' : `skipped: ${CHROMIUM} is not here`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  }, 120_000)
  afterAll(async () => browser.close())

  test.each([
    ['item', 'light'],
    ['docs', 'light'],
    ['docs', 'dark'],
  ] as const)(
    'layout %s, %s: axe finds nothing, the policy lets the style through, nothing is loaded',
    async (layout, colorScheme) => {
      const requests = [
        ...(await requestsOf('collections/bookshop.json')).slice(0, 3),
        ...(await requestsOf('collections/responses.json')).slice(0, 2),
      ]
      const context = await browser.newContext({ bypassCSP: false, colorScheme, viewport: { width: 360, height: 800 } })
      for (const [collection, request] of requests) {
        const page = await context.newPage()
        const problems: string[] = []
        page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
        page.on('request', ({ url }) => problems.push(`loaded ${url()}`))
        await page.setContent(pageOf(collection, request, layout, 'html'))
        expect(problems).toEqual([])
        // The style sheet is in force, and nothing is wider than the screen.
        expect(await page.evaluate('getComputedStyle(document.body).maxWidth')).toBe('960px')
        expect(await page.evaluate('document.documentElement.scrollWidth <= 360')).toBe(true)
        // What a test evaluates is not bound by the page's policy.
        await page.evaluate(axe)
        const violations = (await page.evaluate(
          'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ").slice(0, 300)))',
        )) as readonly string[]
        expect(violations, request.location).toEqual([])
        await page.close()
      }
      await context.close()
    },
    300_000,
  )

  test('tabs work without a script, with keyboard and mouse', async () => {
    const [first] = await requestsOf('collections/bookshop.json')
    if (first === undefined) throw new Error('no request')
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    await page.setContent(pageOf(...first, 'docs', 'html'))
    const panels = page.locator('#sample-shell-curl ~ .panel')
    expect(await panels.nth(0).isVisible()).toBe(true)
    expect(await panels.nth(1).isVisible()).toBe(false)
    await page.locator('label[for="sample-python-requests"]').click()
    expect(await panels.nth(0).isVisible()).toBe(false)
    expect(await panels.nth(1).isVisible()).toBe(true)
    await page.locator('#sample-python-requests').press('ArrowUp')
    expect(await panels.nth(0).isVisible()).toBe(true)
  }, 120_000)
})
