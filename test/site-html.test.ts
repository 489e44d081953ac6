import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { afterAll, describe, expect, test } from 'vitest'
import { shapeOfType } from '../scripts/shape.ts'
import { readCollection } from '../src/collection/read-file.ts'
import { checkTemplate, type Shape } from '../src/render/check.ts'
import { createHtmlFormat } from '../src/site/html/index.ts'
import { builtInPages } from '../src/pages/built-in.ts'
import { createPageRenderer } from '../src/pages/renderer.ts'
import { createJsonFormat } from '../src/site/json/format.ts'
import { createFlavoredFormat } from '../src/site/markdown/flavored.ts'
import { FLAVORS } from '../src/site/markdown/flavors/flavors.ts'
import { createMarkdownFormat } from '../src/site/markdown/plain.ts'
import { createSitemapFormat } from '../src/site/sitemap.ts'
import { loadSite } from '../src/site/html/load.ts'
import { loadTargets } from '../src/targets/load.ts'
import { htmlProblems } from './support/pages.ts'
import { hostileCollection, siteOf } from './support/site.ts'

const all = await loadTargets()
const targets = ['shell-curl', 'python-requests', 'http-message', 'powerbuilder-chilkat'].flatMap(
  (id) => all.get(id) ?? [],
)
const format = await createHtmlFormat()
const collections = await Promise.all(
  ['bookshop', 'responses', 'names'].map((name) => readCollection(`collections/${name}.json`)),
)
const site = siteOf(format, [...collections, hostileCollection()], targets, {
  baseUrl: 'https://docs.example.com/api/',
})
const pages = [...site].filter(([path]) => path.endsWith('.html')).map(([path, html]) => [path, String(html)] as const)

describe('the templates', async () => {
  const { templates } = await loadSite()
  const views = shapeOfType('src/site/html/view.ts', 'Views')
  test.each(Object.entries(templates))('%s asks only for what its view has', (name, template) => {
    const shape = views.kind === 'record' ? views.fields.get(name)?.() : undefined
    expect(shape).toBeDefined()
    expect(checkTemplate(template, shape as Shape).map(({ message }) => message)).toEqual([])
  })
})

describe('every page', () => {
  test('there are some', () => expect(pages.length).toBeGreaterThan(80))

  test('is valid', async () => {
    // All of the hostile ones, and some of each other kind.
    const some = pages.filter(([path], index) => index % 5 === 0 || !/^(?:bookshop|responses|names)/.test(path))
    for (const [path, html] of some) expect(await htmlProblems(html), path).toEqual([])
  }, 120_000)

  test('leads to pages that are there, and to places that are in them', () => {
    const ids = new Map(pages.map(([path, html]) => [path, new Set(html.match(/(?<= id=")[^"]+/g))]))
    for (const [path, html] of pages) {
      for (const url of linksIn(html)) {
        if (/^(?:https?|mailto):/.test(url)) continue
        const target = new URL(url, `https://site.example/${path}`)
        // The page that is shown where there is none knows its place from the site's root.
        const file = decodeURIComponent(target.pathname.slice(1))
        expect(site.has(file), `${path}: ${url}`).toBe(true)
        if (target.hash !== '') expect(ids.get(file)?.has(target.hash.slice(1)), `${path}: ${url}`).toBe(true)
      }
    }
  })

  test('holds no markup, script or address of a collection’s', () => {
    for (const [path, html] of pages) {
      const elements = elementsIn(html)
      const scripts = elements.filter(({ tagName }) => tagName === 'script')
      expect(scripts.map(({ childNodes }) => childNodes.length)).toEqual([0, 0])
      for (const { tagName, attrs } of elements) {
        expect('style iframe object embed svg form base template'.split(' '), path).not.toContain(tagName)
        if (tagName === 'img') expect(attrs[0]?.value, path).toMatch(/assets\/logo/)
        for (const { name, value } of attrs) {
          expect(name, path).not.toMatch(/^on|^style$|^srcdoc$/)
          if (name === 'href' || name === 'src')
            expect(value, path).not.toMatch(/^\s*(?:javascript|data|vbscript|\/\/)/i)
        }
      }
    }
  })

  test('keeps to a policy that lets nothing in from elsewhere', () => {
    for (const [path, html] of pages) {
      expect(html, path).toContain(
        'default-src &#39;none&#39;; script-src &#39;self&#39;; style-src &#39;self&#39;; img-src &#39;self&#39;; base-uri',
      )
    }
  })
})

test('code is shown, or kept, character by character', () => {
  const samples = collections.flatMap((collection) => [...collection.requests]).length
  let seen = 0
  const made = siteOf(
    {
      ...format,
      page: (content, context) => {
        const page = format.page(content, context)
        if (content.kind !== 'request') return page
        const codes = elementsIn(String(page.files[0]?.content)).filter(
          ({ tagName, parentNode }) =>
            tagName === 'code' && parentNode?.nodeName === 'pre' && textOf(parentNode.parentNode).includes('#'),
        )
        const shown = codes.map((code) => {
          const exact = code.attrs.find(({ name }) => name === 'data-code')?.value
          return exact === undefined ? textOf(code) : (JSON.parse(exact) as string)
        })
        for (const { code } of content.page.samples) expect(shown).toContain(code)
        seen++
        return page
      },
    },
    [...collections, hostileCollection()],
    targets,
  )
  expect(made.size).toBeGreaterThan(samples)
  expect(seen).toBeGreaterThan(50)
})

test('a method that is shortened where there is no room is read aloud whole', async () => {
  const item = ['DELETE', 'GET', 'PROP<FIND'].map((method) => ({
    name: method,
    request: { method, url: 'https://example.com' },
  }))
  const html = String(
    siteOf(format, [await readCollection({ info: { name: 'Shop' }, item })], []).get('shop/delete.html'),
  )
  expect(html).toContain('<span aria-hidden="true">DEL</span><span class="hidden">DELETE</span></span>')
  expect(html).toContain('<span aria-hidden="true">PROP&lt;</span><span class="hidden">PROP&lt;FIND</span></span>')
  expect(html).toContain('data-method="GET">GET</span>')
})

test('the same input gives the same bytes', async () => {
  const again = siteOf(await createHtmlFormat(), [...collections, hostileCollection()], targets, {
    baseUrl: 'https://docs.example.com/api/',
  })
  expect(again).toEqual(site)
})

describe('what a reader looks for', async () => {
  const own = await readCollection({
    info: {
      name: 'Shop',
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
      description: 'See [limits](#rate-limits).\n\n## Rate limits\n\nMany.',
    },
    variable: [{ key: 'baseUrl', value: 'https://api.example.com/v1' }],
    item: [
      {
        name: 'Books',
        item: [
          {
            name: 'Change',
            request: {
              method: 'POST',
              url: {
                raw: '{{baseUrl}}/books/:id?dry=1&full=2',
                host: ['{{baseUrl}}'],
                path: ['books', ':id'],
                query: [
                  { key: 'dry', value: '1' },
                  { key: 'full', value: '2', disabled: true },
                ],
                variable: [{ key: 'id', value: '42' }],
              },
              header: [{ key: 'X-Trace', value: 'on', disabled: true }],
              body: { mode: 'raw', raw: '{"a":1,\r\n"b":2}', options: { raw: { language: 'json' } } },
            },
            response: [
              { name: 'All went well, and here is what there was', code: 200, status: 'OK', body: '{}' },
              { name: 'No such book', code: 404, status: 'Not Found', body: '' },
              { name: 'No such shop', code: 404, status: 'Not Found', body: '' },
              { name: '500 internal server error', code: 500, status: 'Internal Server Error', body: '' },
            ],
          },
          { name: 'getSubscriptionsOfCustomer', request: 'https://api.example.com/' },
        ],
      },
    ],
  })
  const made = siteOf(format, [own], targets)
  const page = String(made.get('shop/books/change.html'))
  const home = String(made.get('index.html'))

  test('the route, and not what the samples fill it with', () => {
    const line = /<p class="line">.*?<\/p>/s.exec(page)?.[0] ?? ''
    expect(line.replace(/<[^>]*>/g, '')).toBe('POST https://api.example.com/v1/books/:idCopy')
    expect(line).toContain('<span class="h">:id</span>')
  })

  test('what is switched off is shown, and said to be so', () => {
    expect(page).toMatch(/<th scope="row"><code>full<\/code> <small>not in the samples<\/small><\/th>/)
    expect(page).toMatch(/<th scope="row"><code>X-Trace<\/code> <small>not in the samples<\/small><\/th>/)
    expect(page).toMatch(/<th scope="row"><code>dry<\/code><\/th>/)
  })

  test('a body without pictures of carriage returns', () => {
    const body = /<section aria-labelledby="body">.*?<\/section>/s.exec(page)?.[0] ?? ''
    expect(body).toContain('"b"')
    expect(body).not.toContain('␍')
  })

  test('the home of one collection is about it', () => {
    expect(home).toContain('<a href="#about-rate-limits">limits</a>')
    expect(home).toContain('<h2 id="about-rate-limits">Rate limits</h2>')
    const contents = home.slice(home.indexOf('id="contents"'))
    expect(contents).toContain('href="shop/books/change.html"')
    expect(contents).toContain('<span class="url">/books/:id</span>')
    // In the navigation, too.
    expect(home.slice(0, home.indexOf('<main'))).toContain('href="shop/books/index.html"')
  })

  test('the home of one collection stands for it', () => {
    const at = siteOf(format, [own], targets, { baseUrl: 'https://example.com/docs/' })
    for (const path of ['index.html', 'shop/index.html'])
      expect(String(at.get(path))).toContain('<link rel="canonical" href="https://example.com/docs/index.html" />')
    for (const [path, html] of at)
      if (path.endsWith('.html')) expect(linksIn(String(html)).join('\n'), path).not.toContain('shop/index.html')
    expect(page).toMatch(/<a class="collection" href="..\/..\/index.html">/)
    expect(home).toMatch(/<a class="collection" href="index.html" aria-current="page">/)
    expect(String(at.get('search/0.js'))).not.toContain('\\"shop\\"')
    const map = siteOf(createSitemapFormat('html'), [own], targets, { baseUrl: 'https://example.com/docs/' })
    expect(String(map.get('sitemap.xml')).match(/(?<=<loc>)[^<]+/g)).toEqual([
      'https://example.com/docs/index.html',
      'https://example.com/docs/shop/books/index.html',
      'https://example.com/docs/shop/books/change.html',
      'https://example.com/docs/shop/books/getsubscriptionsofcustomer.html',
    ])
  })

  test('links of a description to other pages of its documentation lead to them', async () => {
    const linking = await readCollection({
      info: { name: 'Shop', description: '[change](#change-a-book) [none](#none) [own](#own)\n\n## Own' },
      item: [
        {
          name: 'Own',
          item: [{ name: 'Change a book', request: { url: 'https://example.com/', description: '[up](#own)' } }],
        },
      ],
    })
    const html = siteOf(format, [linking], [])
    for (const path of ['index.html', 'shop/index.html'])
      expect(String(html.get(path))).toMatch(
        /<a href="(?:shop\/)?own\/change-a-book.html">change<\/a> none <a href="#about-own">own<\/a>/,
      )
    expect(String(html.get('shop/own/change-a-book.html'))).toContain('<a href="index.html">up</a>')
    const pages = createPageRenderer(builtInPages())
    expect(siteOf(createMarkdownFormat(pages), [linking], []).get('shop/own/change-a-book.md')).toContain(
      '[up](index.md)',
    )
    const flavored = siteOf(createFlavoredFormat(FLAVORS.docusaurus, pages), [linking], [])
    expect(flavored.get('shop/own/change-a-book.mdx')).toContain('[up](index.mdx)')
    expect(siteOf(createJsonFormat(pages), [linking], []).get('shop/own/change-a-book.json')).not.toContain(
      'references',
    )
  })

  test('long names may be broken where a word ends', () => {
    expect(page.slice(0, page.indexOf('<main'))).toContain(
      '<span>get<wbr />Subscriptions<wbr />Of<wbr />Customer</span>',
    )
    expect(textOf(parse(page))).toContain('getSubscriptionsOfCustomer')
  })

  test('the language that the collections are in', () => {
    expect(page).toContain('<html lang="en"')
    for (const [path, html] of siteOf(format, [own], targets, { lang: 'pt-BR' }))
      if (path.endsWith('.html')) expect(String(html), path).toContain('<html lang="pt-BR" ')
  })

  test('every folder on the way to a page, however deep it lies', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `F${index + 1}`)
    const item = names.reduceRight<object>((inner, name) => ({ name, item: [inner] }), {
      name: 'Leaf',
      request: 'https://example.com/',
    })
    const deep = await readCollection({ info: { name: 'Deep' }, item: [item] })
    const made = siteOf(format, [deep], [])
    const html = String([...made].find(([path]) => path.endsWith('leaf.html'))?.[1])
    const breadcrumb = /<nav class="breadcrumb".*?<\/nav>/s.exec(html)?.[0] ?? ''
    expect([...breadcrumb.matchAll(/>([^<>]+)<\/a>/g)].map(([, name]) => name)).toEqual(['Deep', ...names])
    expect(breadcrumb).toContain('<summary aria-label="16 folders">…</summary>')
    // The navigation leads to it from the top, and says where it leaves levels out.
    const navigation = /<nav class="navigation".*?<\/nav>/s.exec(html)?.[0] ?? ''
    const shown = [...navigation.matchAll(/<span(?: class="more")?>([^<]+)</g)].map(([, name]) => name)
    expect(shown).toEqual(['Deep', 'F1', '… further down', ...names.slice(9), 'Leaf'])
    expect(await htmlProblems(html)).toEqual([])
  })

  test('saved responses that are no text: the picture, or what it was', async () => {
    const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
    const header = [{ key: 'Content-Type', value: 'image/png' }]
    const lost = Buffer.from(png, 'base64').toString('utf8')
    const binary = await readCollection({
      info: { name: 'Files' },
      item: [
        {
          name: 'Cover',
          request: 'https://example.com/',
          response: [
            { name: 'none', code: 404, body: '{}' },
            { name: 'whole', code: 200, header, body: png },
            { name: 'lost', code: 203, header, body: lost },
          ],
        },
      ],
    })
    const made = siteOf(format, [binary], targets)
    const html = String(made.get('files/cover.html'))
    expect(html).toContain('<img src="cover.response-2.png" alt="The body of the response" loading="lazy" />')
    expect(made.get('files/cover.response-2.png')).toEqual(Uint8Array.from(Buffer.from(png, 'base64')))
    expect([...html.matchAll(/Binary data.*?(?=<)/g)].map(String)).toEqual([
      'Binary data (image/png, 70 bytes).',
      'Binary data (image/png).',
    ])
    expect(html).not.toContain('IHDR')
    expect(await htmlProblems(html)).toEqual([])
    const pages = createPageRenderer(builtInPages())
    expect(siteOf(createMarkdownFormat(pages), [binary], []).get('files/cover.md')).toContain(
      'Binary data (image/png, 70 bytes).',
    )
    const json = JSON.parse(String(siteOf(createJsonFormat(pages), [binary], []).get('files/cover.json'))) as {
      examples: { body: object }[]
    }
    expect(json.examples.map(({ body }) => body)).toMatchObject([
      { kind: 'json', mediaType: '', size: 0 },
      { kind: 'binary', mediaType: 'image/png', size: 70, source: png },
      { kind: 'binary', mediaType: 'image/png', size: 0, source: '' },
    ])
  })

  test('pages in a language that is read from right to left', () => {
    const rtl = siteOf(format, [own], targets, { lang: 'ar' })
    for (const [path, html] of rtl)
      if (path.endsWith('.html')) expect(String(html), path).toContain('<html lang="ar" dir="rtl" ')
    expect(page).not.toMatch(/<html[^>]* dir=/)
    expect(String(rtl.get('assets/site.css'))).not.toMatch(
      /(?<!scroll-)(?:margin|padding|border)-(?:left|right)|(?:^|[\s;{])(?:left|right):|float: (?:left|right)/,
    )
  })

  test('a list that is too long to be looked through, folded up', async () => {
    const leaf = (name: string): object => ({ name, request: 'https://example.com/' })
    const folder = (name: string, length: number): object => ({
      name,
      item: Array.from({ length }, (_, index) => leaf(`${name}${index}`)),
    })
    const shown = async (...item: readonly object[]): Promise<string> => {
      const html = String(siteOf(format, [await readCollection({ info: { name: 'X' }, item })], []).get('index.html'))
      expect(await htmlProblems(html)).toEqual([])
      return html
    }
    expect(await shown(folder('A', 40), folder('B', 40))).not.toContain('<summary')
    const long = await shown(folder('A', 60), leaf('Top'), folder('B', 60))
    expect(
      [...long.matchAll(/<summary aria-label="60 requests: [AB]">(.*?)<\/summary>/g)].map(([, text]) => text),
    ).toEqual(['60 requests', '60 requests'])
    expect(long).toContain('href="x/b/b59.html"')
  })

  test('how many requests there are', async () => {
    const none = await readCollection({
      info: { name: 'None' },
      item: [
        { name: 'Empty', item: [] },
        { name: 'One', item: [{ name: 'A', request: 'https://example.com' }] },
      ],
    })
    const made = siteOf(format, [none], [])
    expect(String(made.get('none/empty/index.html'))).toContain('<p class="soft">No requests</p>')
    expect(String(made.get('none/one/index.html'))).toContain('<p class="soft">1 request</p>')
    expect(String(made.get('none/one/index.html'))).toContain('<span class="url">https://example.com</span>')
  })

  test('tabs say no more than tells them apart', () => {
    const labels = [...page.matchAll(/<label for="response-\d">.*?<\/span>(.*?)<\/label>/g)].map(([, label]) => label)
    expect(labels).toEqual([
      '200 OK',
      '404 Not Found: No such book',
      '404 Not Found: No such shop',
      '500 Internal Server Error',
    ])
    expect(page).toContain('<p class="soft">All went well, and here is what there was</p>')
    expect(page).not.toContain('500 internal server error')
    expect(page).toContain('<label for="sample-shell-curl">cURL</label>')
    expect(page).toContain('<label for="sample-python-requests">Python</label>')
  })
})

describe('the search index', () => {
  const calls: [string, unknown][] = []
  for (const [path, script] of site) {
    if (!path.startsWith('search/')) continue
    const [, name, json] = /^polysnipSearch\(("[^"]*"),(".*")\)\n$/.exec(String(script)) ?? []
    calls.push([JSON.parse(name ?? ''), JSON.parse(JSON.parse(json ?? '') as string)])
  }
  test('holds every page, in files of one collection each', () => {
    const index = calls.find(([name]) => name === 'index')?.[1] as { collection: string }[]
    expect(index.map(({ collection }) => collection).slice(0, 3)).toEqual(['bookshop', 'responses', 'names-quoted-x'])
    const paths = calls.flatMap(([name, content]) =>
      name === 'index' ? [] : (content as { entries: string[][] }).entries.map(([, , path]) => path),
    )
    expect(paths.length).toBe(pages.length - 2)
    expect(paths).toContain('bookshop/books/add-a-book')
  })
  test('holds the words of descriptions, and the names of what bodies and queries take', async () => {
    const words = 'It answers with the many things that one may want to know of an order, '.repeat(3)
    const body = {
      mode: 'raw',
      raw: '{"customerId": 1, "lines": [{"sku": "a"}]}',
      options: { raw: { language: 'json' } },
    }
    const query = [{ key: 'expandLines', value: '1', disabled: true }]
    const url = { raw: 'https://api.example.com/orders', host: ['https://api.example.com'], path: ['orders'], query }
    const found = await readCollection({
      info: { name: 'Shop' },
      item: [
        { name: 'Order', request: { method: 'POST', url, body, description: `${words}even **refunds**.` } },
        {
          name: 'Form',
          request: {
            method: 'POST',
            url: 'https://example.com',
            body: { mode: 'urlencoded', urlencoded: [{ key: 'grant_type', value: 'x' }] },
          },
        },
      ],
    })
    const index = String(siteOf(format, [found], []).get('search/0.js'))
    for (const word of ['refunds', 'customerId', 'sku', 'expandLines', 'grant_type']) expect(index).toContain(word)
  })

  test('is no code but one call with two strings', () => {
    for (const [path, script] of site) {
      if (path.startsWith('search/')) expect(String(script)).not.toMatch(/[<\u2028\u2029]/)
    }
  })
})

describe('options', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  test('a site has its own colours, logo, links, labels and templates', async () => {
    mkdirSync(join(folder, '_site'))
    writeFileSync(join(folder, '_site/_breadcrumb.hbs'), '<p>mine: {{title}}</p>\n')
    writeFileSync(join(folder, '_site/extra.css'), 'h1 { color: teal; }\n')
    const own = siteOf(
      await createHtmlFormat({
        accent: { light: '#008080', dark: 'rgb(120 220 220)' },
        logo: { type: 'svg', content: Buffer.from('<svg/>') },
        links: [{ title: 'Status', href: 'https://status.example.com/' }],
        labels: { 'shell-curl': 'Terminal' },
        templates: [folder],
        markdown: true,
      }),
      collections.slice(0, 1),
      targets,
    )
    const page = String(own.get('bookshop/books/add-a-book.html'))
    expect(page).toContain('<p>mine: Add a book</p>')
    expect(page).toContain('<img src="../../assets/logo.svg" alt="" />')
    expect(page).toContain('<a href="https://status.example.com/">Status</a>')
    expect(page).toContain('<label for="sample-shell-curl">Terminal</label>')
    expect(page).toContain('<link rel="alternate" type="text/markdown" href="add-a-book.md" />')
    expect(String(own.get('assets/site.css'))).toMatch(/:root \{ --accent: light-dark\(#008080, #78dcdc\); \}\n$/)
    expect(String(own.get('assets/site.css'))).toContain('h1 { color: teal; }')
    expect(await htmlProblems(page)).toEqual([])
  })

  test.each([
    [{ accent: { light: 'red; } body { display: none', dark: '#fff' } }, 'expected a colour'],
    [{ links: [{ title: 'x', href: 'javascript:alert(1)' }] }, 'expected an address'],
  ])('%j is refused', async (options, problem) => {
    await expect(createHtmlFormat(options)).rejects.toThrow(problem)
  })

  test('what parts of a colour may be is no way out of it', () => {
    fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom(...'rgb(#);}{:/*"\' %0') }), async (colour) => {
        const made = await createHtmlFormat({ accent: { light: colour, dark: colour } }).then(
          () => true,
          () => false,
        )
        expect(made && /[;{}*"']/.test(colour)).toBe(false)
      }),
      { numRuns: 30 },
    )
  })
})

function elementsIn(html: string): readonly DefaultTreeAdapterTypes.Element[] {
  const found: DefaultTreeAdapterTypes.Element[] = []
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) found.push(node)
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  visit(parse(html))
  return found
}

function linksIn(html: string): readonly string[] {
  return elementsIn(html).flatMap(({ tagName, attrs }) =>
    attrs.filter(({ name }) => (name === 'href' || name === 'src') && tagName !== 'link').map(({ value }) => value),
  )
}

function textOf(node: DefaultTreeAdapterTypes.Node | null): string {
  if (node === null) return ''
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}
