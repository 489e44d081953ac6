import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readCollectionFrom } from '../../src/collection/read.ts'
import type { Collection } from '../../src/ir/collection.ts'
import type { Target } from '../../src/render/target.ts'
import { pageOf } from '../../src/pages/page.ts'
import { contextOf, linkTo, type Entry, type SiteInfo } from '../../src/site/context.ts'
import { descriptionOf, type Content, type Format, type PageNote, type Pages } from '../../src/site/format.ts'
import { createReferences } from '../../src/site/references.ts'
import type { SiteNode } from '../../src/site/node.ts'
import { homeOf } from '../../src/site/home.ts'
import { planSite } from '../../src/site/plan.ts'

/** Every file of a site, made in memory and in one go: what the command makes, without its caches and workers. */
export function siteOf(
  format: Format,
  collections: readonly Collection[],
  targets: readonly Target[],
  info: Partial<SiteInfo> = {},
): ReadonlyMap<string, string | Uint8Array> {
  const plan = planSite(collections)
  const site: SiteInfo = {
    title: 'Acme API',
    lang: 'en',
    baseUrl: '',
    basePath: '/',
    isSingle: collections.length === 1,
    targets: targets.map(({ id, title, language, library, extension }) => ({
      ...{ id, title, library, extension, deprecated: '' },
      ...{ language: language.id, languageTitle: language.title, highlight: language.highlight },
    })),
    ...info,
  }
  const files = new Map<string, string | Uint8Array>()
  const add = (path: string, content: string | Uint8Array | Iterable<string>): void => {
    if (files.has(path)) throw new Error(`made twice: ${path}`)
    files.set(path, typeof content === 'string' || content instanceof Uint8Array ? content : [...content].join(''))
  }
  const entry = (node: SiteNode, children: readonly Entry[]): Entry => ({
    ...linkTo(node),
    requests: node.kind === 'request' ? 0 : node.requests,
    url: node.kind === 'request' ? node.url : '',
    children,
  })
  const references = createReferences(plan)
  const notes = plan.nodes.map((node): PageNote => {
    const content = contentOf(node, collections, targets)
    const context = { ...contextOf(plan, site, node), references: references.of(descriptionOf(content), node) }
    const made = format.page(content, context)
    for (const { path, content } of made.files) add(path, content)
    return { page: entry(node, []), parent: plan.nodes[node.parent]?.path ?? '', note: made.note }
  })
  const home = homeOf(plan, site)
  const pages: Pages = {
    [Symbol.iterator]: () => notes[Symbol.iterator](),
    read: (path) => String(files.get(path)),
  }
  for (const { path, content } of [...format.files(home), ...format.indexes(home, pages)]) add(path, content)
  return files
}

function contentOf(node: SiteNode, collections: readonly Collection[], targets: readonly Target[]): Content {
  const { kind, title } = node
  if (kind !== 'request') return { kind, title, description: node.description, requests: node.requests }
  const collection = collections[node.collection] as Collection
  try {
    const request = collection.requests[node.request]
    if (request === undefined) throw new Error('no such request')
    return { kind: 'request', page: pageOf(collection, request, targets, { layout: 'docs' }) }
  } catch (error) {
    return { kind: 'problem', problem: error instanceof Error ? error.message : '', location: node.location }
  }
}

/** Serves the files under a path: `/docs/`. */
export async function serve(
  files: ReadonlyMap<string, string | Uint8Array>,
  basePath: string,
): Promise<{ readonly origin: string; readonly server: Server; readonly missing: readonly string[] }> {
  const missing: string[] = []
  const server = createServer(({ url = '' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname)
    const file = path.endsWith('/') ? `${path}index.html` : path
    const content = file.startsWith(basePath) ? files.get(file.slice(basePath.length)) : undefined
    if (content === undefined) missing.push(path)
    const type = TYPES[/\.\w+$/.exec(file)?.[0] ?? ''] ?? 'application/octet-stream'
    response.writeHead(content === undefined ? 404 : 200, { 'Content-Type': type }).end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server, missing }
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

const HOSTILE: readonly string[] = [
  '<script>window.pwned = 1</script>',
  '"><img src=x onerror="window.pwned = 1">',
  "' autofocus onfocus='window.pwned = 1",
  '</style></title></pre></code></script><svg/onload="window.pwned = 1">',
  '[a](javascript:window.pwned=1) ![b](https://tracker.example/x.png) ![c](data:image/svg+xml,x)',
  '<a href="java&#10;script:window.pwned=1">a</a> <img src="//tracker.example/y.png"> [up](../../etc) <iframe src="https://tracker.example">',
  '{{#if}} {{constructor}} {{> partial}} {{{raw}}} {{__proto__}}',
  '\u2028\u2029 \u202e\u0007 a\0b',
  '-->]]><!-- `code` **bold** | pipe',
  '../../../etc/passwd',
  '__proto__',
]

/** A collection that says everywhere what would run, load or break if it were believed. */
export function hostileCollection(more: readonly string[] = []): Collection {
  const info = {
    name: HOSTILE[3],
    description: HOSTILE.join('\n\n'),
    schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
  }
  const items = [...HOSTILE, ...more].map((text) => ({
    name: text,
    request: {
      method: text.slice(0, 30),
      header: [{ key: 'X-Text', value: text, description: text }],
      body: { mode: 'formdata', formdata: [{ key: text, value: text, description: text, type: 'text' }] },
      url: {
        raw: 'https://api.example.com/:id?q=1',
        ...{ protocol: 'https', host: ['api', 'example', 'com'], path: [':id'] },
        query: [{ key: 'q', value: text, description: text }],
        variable: [{ key: 'id', value: text, description: text }],
      },
      description: text,
    },
    response: [
      {
        name: text,
        ...{ status: text, code: 200, _postman_previewlanguage: text, body: text },
        header: [{ key: 'X-A', value: text }],
      },
    ],
  }))
  return readCollectionFrom({ info, item: [{ name: HOSTILE[0], description: HOSTILE[1], item: items }, ...items] })
}
