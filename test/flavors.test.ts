import { compileSync } from '@mdx-js/mdx'
import type { Nodes, Root } from 'mdast'
import { describe, expect, test } from 'vitest'
import { readCollection } from '../src/collection/read-file.ts'
import { builtInPages } from '../src/pages/built-in.ts'
import { createPageRenderer } from '../src/pages/renderer.ts'
import { createFlavoredFormat } from '../src/site/markdown/flavored.ts'
import { FLAVORS } from '../src/site/markdown/flavors/flavors.ts'
import { loadTargets } from '../src/targets/load.ts'
import { OTHER_TOOLS } from './support/hostile.ts'
import { hostileCollection, siteOf } from './support/site.ts'

const all = await loadTargets()
const targets = ['shell-curl', 'go-nethttp', 'http-message'].flatMap((id) => all.get(id) ?? [])
const printer = createPageRenderer(builtInPages())
const collections = [
  await readCollection('collections/bookshop.json'),
  await readCollection('collections/nasty-strings.json'),
  hostileCollection(OTHER_TOOLS),
]
const siteFor = (name: keyof typeof FLAVORS): ReadonlyMap<string, string> =>
  new Map(
    [...siteOf(createFlavoredFormat(FLAVORS[name], printer), collections, targets)].map(([path, text]) => [
      path,
      String(text),
    ]),
  )

/** What our layouts have, and what descriptions may hold. */
const ELEMENTS = new Set('Tabs TabItem CodeBlock Code CodeGroup br sub sup kbd ins mark'.split(' '))

describe.each(['docusaurus', 'starlight', 'mintlify'] as const)('%s', (name) => {
  const pages = [...siteFor(name)].filter(([path]) => path.endsWith('.mdx'))

  test.each(pages)('%s is MDX with no code but ours', (_path, source) => {
    const problems = problemsIn(source, FLAVORS[name].imports)
    expect(problems).toEqual([])
  })

  test('what would run is seen', () => {
    const seen = ['{1}', '<Foo />', "import x from 'y'", 'a {b}'].map((text) => problemsIn(`---\n---\n\n${text}`, ''))
    expect(seen).toEqual([['{1}'], ['<Foo>'], ["import x from 'y'"], ['{b}']])
  })
})

describe('front matter and navigation', () => {
  test('docusaurus', () => {
    const site = siteFor('docusaurus')
    expect(site.get('bookshop/books/add-a-book.mdx')).toContain('\nsidebar_position: 4\n')
    expect(site.get('bookshop/books/_category_.json')).toBe('{\n  "label": "Books",\n  "position": 1\n}\n')
    expect(site.get('bookshop/_category_.json')).toContain('"position": 1')
    // Two pages whose names begin with a number have two addresses.
    const numbered = [...site.values()].filter((text) => /^slug: .*\/[12]-a"$/m.test(text))
    expect(new Set(numbered.map((text) => /^id: .*$/m.exec(text)?.[0])).size).toBe(2)
  })

  test('docusaurus: no name ends the script that it is written into', () => {
    const names = [...siteFor('docusaurus')].flatMap(([path, text]) =>
      path.endsWith('_category_.json')
        ? [(JSON.parse(text) as { label: string }).label]
        : (text.match(/^(?:title|description): .*$/gm) ?? []),
    )
    expect(names.filter((name) => name.includes('script')).length).toBeGreaterThan(5)
    expect(names.filter((name) => /<[/!]/.test(name))).toEqual([])
  })

  test.each(['vitepress', 'starlight'] as const)('%s: the sidebar names every page', (name) => {
    const site = siteFor(name)
    const sidebar = site.get('sidebar.js') ?? ''
    const links = [...sidebar.matchAll(/"link": "([^"]*)"/g)].map(([, link = '']) => link.replace(/^\/|\/$/g, ''))
    const paths = [...site.keys()]
      .filter((path) => /\.mdx?$/.test(path) && !path.startsWith('index.'))
      .map((path) => FLAVORS[name].route({ kind: 'request', path: path.replace(/(?:\/index)?\.mdx?$/, '') }))
      .map((route) => decodeURIComponent(route).replace(/\/$|\.html$/, ''))
    expect(links.toSorted()).toEqual(paths.toSorted())
  })

  test('mintlify: docs.json names every page', () => {
    const site = siteFor('mintlify')
    const { navigation } = JSON.parse(site.get('docs.json') ?? '') as { navigation: { pages: unknown[] } }
    const found = JSON.stringify(navigation)
    for (const path of site.keys())
      if (path.endsWith('.mdx')) expect(found).toContain(JSON.stringify(path.slice(0, -'.mdx'.length)))
  })
})

test('vitepress: no expression, no element and no file is in a text or in code within a line', () => {
  for (const [path, source] of siteFor('vitepress')) {
    if (!path.endsWith('.md')) continue
    const text = source.replace(/^---\n[^]*?\n---\n/, '').replace(/^(`{3,}|~{3,})[^\n]*\n[^]*?\n\1$/gm, '')
    expect(text, path).not.toMatch(/\{\{|^ *<<</m)
    expect(source, path).not.toMatch(/<!--\s*@include/)
    expect(/^---\n[^]*?\n---\n/.exec(source)?.[0], path).not.toContain('</')
  }
})

/** What of a page in MDX is not text. */
function problemsIn(source: string, imports: string): readonly string[] {
  const problems: string[] = []
  const body = source.replace(/^---\n[^]*?\n?---\n/, '')
  const visit = (node: Nodes | MdxNode): void => {
    switch (node.type) {
      case 'mdxjsEsm':
        if (node.value !== imports) problems.push(node.value)
        break
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        // Of a block of code the one string that it is.
        if (!isString(node.value)) problems.push(`{${node.value}}`)
        break
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        if (!ELEMENTS.has(node.name ?? '')) problems.push(`<${node.name}>`)
        break
    }
    if ('children' in node) for (const child of node.children as Nodes[]) visit(child)
  }
  compileSync(body, {
    remarkPlugins: [
      () =>
        (root: Root): void =>
          visit(root),
    ],
  })
  return problems
}

interface MdxNode {
  readonly type: 'mdxjsEsm' | 'mdxFlowExpression' | 'mdxTextExpression' | 'mdxJsxFlowElement' | 'mdxJsxTextElement'
  readonly value: string
  readonly name: string
  readonly children: readonly Nodes[]
}

function isString(source: string): boolean {
  try {
    return typeof JSON.parse(source) === 'string'
  } catch {
    return false
  }
}
