import { existsSync } from 'node:fs'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCollection } from '../src/collection/read-file.ts'
import { builtInPages } from '../src/pages/built-in.ts'
import { fencedLines } from '../src/pages/markdown/fence.ts'
import type { Page } from '../src/pages/model.ts'
import { pageOf } from '../src/pages/page.ts'
import { lineOf } from '../src/pages/text/line.ts'
import { createPageRenderer } from '../src/pages/renderer.ts'
import { createFlavoredFormat } from '../src/site/markdown/flavored.ts'
import { FLAVORS } from '../src/site/markdown/flavors/flavors.ts'
import { planSite } from '../src/site/plan.ts'
import { loadTargets } from '../src/targets/load.ts'
import { OTHER_TOOLS } from './support/hostile.ts'
import { hostileCollection, serve, siteOf } from './support/site.ts'
import { isInstalled, SITE_TOOLS, SiteProject, type SiteToolName } from './support/site-tools.ts'

const CHROMIUM = '/usr/bin/chromium'
const all = await loadTargets()
const targets = ['shell-curl', 'python-requests', 'go-nethttp', 'http-message', 'javascript-fetch'].flatMap(
  (id) => all.get(id) ?? [],
)
const printer = createPageRenderer(builtInPages())
const corpus = '../shared/corpus'
const names = ['collections/bookshop.json', 'collections/nasty-strings.json', 'collections/names.json'].concat(
  ['binance-spot', 'adyen-in-person-payments']
    .map((name) => `${corpus}/${name}.json`)
    .filter((file) => existsSync(file)),
)
const linked = await readCollection({
  info: { name: 'Linked', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
  item: [
    {
      name: 'Limits',
      request: {
        url: 'https://api.example.com/',
        description:
          '[a](#rate-limits) [b](#more) [c](#错误)\n\n## Rate limits\n\n<a name="more"></a>More.\n\n### `X`-limits & <b>错误</b>\n\n## 错误',
      },
    },
  ],
})
const collections = [
  ...(await Promise.all(names.map((name) => readCollection(name)))),
  linked,
  hostileCollection(OTHER_TOOLS),
]
const plan = planSite(collections)
const requests = plan.nodes.flatMap((node) => {
  if (node.kind !== 'request') return []
  const collection = collections[node.collection]
  const request = collection?.requests[node.request]
  if (collection === undefined || request === undefined) throw new Error(`no request of ${node.path}`)
  const isHostile = node.collection === collections.length - 1
  return [{ path: node.path, isHostile, page: pageOf(collection, request, targets, { layout: 'docs' }) }]
})

const TOOLS = (Object.keys(SITE_TOOLS) as readonly SiteToolName[]).map((name) => ({
  name,
  isHere: isInstalled(name),
  title: isInstalled(name) ? name : `skipped: ${name} is not here (scripts/install-toolchains --sites)`,
}))

describe.for(TOOLS)('$title', ({ name, isHere }) => {
  let project: SiteProject
  let output = ''
  let code: number | null = null
  beforeAll(async () => {
    if (!isHere) return
    project = new SiteProject(name, siteOf(createFlavoredFormat(FLAVORS[name], printer), collections, targets))
    const ran = await project.build()
    code = ran.code
    output = ran.stdout + ran.stderr
  })
  afterAll(() => (isHere ? project.remove() : undefined))

  test.skipIf(!isHere)('builds the site', () => expect(code, output.slice(-5000)).toBe(0))

  test.skipIf(!isHere)('shows each sample as it is, and the title', () => {
    expect(requests.length).toBeGreaterThan(100)
    for (const { path, page } of requests) {
      const document = parse(project.html(path))
      const shown = new Set(codeIn(document))
      for (const { id, code: sample } of page.samples)
        expect(
          shown.has(fencedLines(sample)),
          `${path} ${id}\n${fencedLines(sample)}\n--- found:\n${[...shown].join('\n---\n')}`,
        ).toBe(true)
      expect(titleIn(document), path).toBe(titleOf(page, name))
    }
  })

  test.skipIf(!isHere)('links of a description lead to its places', () => {
    const elements = elementsIn(parse(project.html('linked/limits')))
    const ids = new Set(
      elements.flatMap(({ attrs }) => attrs.filter(({ name: of }) => of === 'id')).map(({ value }) => value),
    )
    const links = elements.flatMap(({ tagName, attrs }) =>
      tagName === 'a' ? attrs.filter(({ name: of }) => of === 'href') : [],
    )
    const places = new Set(
      links.flatMap(({ value }) => (/#about-/.test(value) ? [decodeURIComponent(value.replace(/.*#/, ''))] : [])),
    )
    expect([...places].toSorted()).toEqual(['about-more', 'about-rate-limits', 'about-错误'])
    for (const place of places) expect(ids).toContain(place)
    expect(output).not.toMatch(/broken anchor/i)
  })

  test.skipIf(!isHere || !existsSync(CHROMIUM))('runs nothing of a collection’s', async () => {
    const server = await serve(project.output(), '/')
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--headless', '--no-sandbox'] })
    try {
      const page = await browser.newPage()
      const problems: string[] = []
      page.on('pageerror', ({ message }) => problems.push(message))
      for (const { path } of requests.filter(({ isHostile }) => isHostile)) {
        const file = SITE_TOOLS[name]
          .htmlOf(path)
          .replace(/^out/, '')
          .replace(/index\.html$/, '')
        await page.goto(server.origin + file.split('/').map(encodeURIComponent).join('/'), { waitUntil: 'load' })
        expect(await page.evaluate('globalThis.pwned'), path).toBeUndefined()
        expect(await page.locator('body').innerText(), path).not.toContain('root:x:0:0')
      }
      expect(problems).toEqual([])
    } finally {
      await browser.close()
      server.server.close()
    }
  })
})

/** Blocks of code, with the line breaks that are seen. */
function codeIn(document: DefaultTreeAdapterTypes.Document): readonly string[] {
  return elementsIn(document)
    .filter(({ tagName }) => tagName === 'pre')
    .map((pre) => {
      const lines = elementsIn(pre).filter(({ attrs }) =>
        attrs.some(({ name, value }) => name === 'class' && /(?:^| )(?:ec-line|token-line)(?: |$)/.test(value)),
      )
      const text = lines.length === 0 ? textOf(pre) : lines.map((line) => textOf(line).replace(/\n$/, '')).join('\n')
      return text.replace(/\n$/, '')
    })
}

function titleIn(document: DefaultTreeAdapterTypes.Document): string | undefined {
  const heading = elementsIn(document).find(({ tagName }) => tagName === 'h1')
  return heading && oneLine(textOf(heading))
}

function titleOf({ title }: Page, name: SiteToolName): string {
  const shown = oneLine(lineOf(title.toWellFormed()))
  // Docusaurus takes no backslash there.
  return name === 'docusaurus' ? shown.replaceAll('\\', '\u29f5') : shown
}

/** What anchors in headings hold is no part of them. */
function oneLine(text: string): string {
  return text.replaceAll('\u200b', '').replace(/\s+/g, ' ').trim()
}

function elementsIn(node: DefaultTreeAdapterTypes.ParentNode): readonly DefaultTreeAdapterTypes.Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []))
}

function textOf(node: DefaultTreeAdapterTypes.ChildNode): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}
