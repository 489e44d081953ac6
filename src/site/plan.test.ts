import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCollectionFrom } from '../collection/read.ts'
import { contextOf, type SiteInfo } from './context.ts'
import { relativeUrl } from './node.ts'
import { planSite, type SitePlan } from './plan.ts'

type Raw = { readonly name: string; readonly item?: readonly Raw[]; readonly request?: string }
const request = (name: string): Raw => ({ name, request: 'https://api.example.com' })
const folder = (name: string, ...item: readonly Raw[]): Raw => ({ name, item })
const plan = (...collections: readonly Raw[]): SitePlan =>
  planSite(collections.map(({ name, item }) => readCollectionFrom({ info: { name }, item })))
const SITE: SiteInfo = { title: 'Site', lang: 'en', baseUrl: '', basePath: '/', targets: [], isSingle: true }

test('pages lie as requests do, in reading order', () => {
  const { nodes, collections } = plan(folder('Shop', request('Home'), folder('Books', request('List'), request('Add'))))
  expect(nodes.map(({ path }) => path)).toEqual([
    'shop',
    'shop/home',
    'shop/books',
    'shop/books/list',
    'shop/books/add',
  ])
  expect(nodes.map(({ parent }) => parent)).toEqual([-1, 0, 0, 2, 2])
  expect(nodes.map(({ children }) => children)).toEqual([[1, 2], [], [3, 4], [], []])
  expect(nodes[0]).toMatchObject({ kind: 'collection', requests: 3 })
  expect(collections).toEqual([0])
})

test('names that clash, are reserved or are no names become safe and unique', () => {
  const { nodes } = plan(folder('Assets', request('Get'), request('GET'), folder('get', request('x')), request('')))
  expect(nodes.map(({ path }) => path)).toEqual([
    'assets-2',
    'assets-2/get',
    'assets-2/get-2',
    'assets-2/get-3',
    'assets-2/get-3/x',
    'assets-2/https-api-example-com',
  ])
  expect(
    plan(folder('名前', request('_index'), request('v1.2'), request('../..'), request('CON'))).nodes.map((n) => n.path),
  ).toEqual(['名前', '名前/index-2', '名前/v1-2', '名前/unnamed', '名前/con-'])
})

test('an entry that is added later changes no path', () => {
  const before = plan(folder('Shop', request('A'), folder('B', request('C')))).nodes.map(({ path }) => path)
  const after = plan(folder('Shop', request('A'), folder('B', request('C')), request('A'))).nodes.map(
    ({ path }) => path,
  )
  expect(after.slice(0, before.length)).toEqual(before)
})

test('paths stay short, however deep folders nest, and so do contexts', () => {
  let inner = request('deep')
  for (let depth = 0; depth < 3000; depth++) inner = folder('Folder with a name', inner)
  const made = plan(folder('Shop', inner))
  const last = made.nodes.at(-1)
  expect(Math.max(...made.nodes.map(({ path }) => path.length))).toBeLessThan(220)
  expect(new Set(made.nodes.map(({ path }) => path)).size).toBe(3002)
  const { ancestors, levels } = contextOf(made, SITE, last as never)
  expect(levels).toHaveLength(12)
  expect(levels.map(({ isApart }) => isApart).indexOf(true)).toBe(1)
  // The way in, though the levels next to it are left out.
  expect(levels[0]).toMatchObject({ current: 0, entries: [{ path: made.nodes[1]?.path }] })
  expect(ancestors).toHaveLength(64)
  expect(ancestors.map(({ omitted }) => omitted).filter((omitted) => omitted > 0)).toEqual([3001 - 64])
  expect(contextOf(made, SITE, made.nodes[0] as never).contents).toHaveLength(1)
})

test('a page’s navigation is cut around it', () => {
  const made = plan(folder('Shop', ...Array.from({ length: 1000 }, (_, index) => request(`R${index}`))))
  for (const [at, current, before] of [
    [1, 0, 0],
    [501, 30, 470],
    [1000, 59, 940],
  ] as const) {
    const { levels, previous, next } = contextOf(made, SITE, made.nodes[at] as never)
    expect(levels).toHaveLength(1)
    expect(levels[0]).toMatchObject({ current, before, after: 940 - before })
    expect(levels[0]?.entries[current]?.title).toBe(`R${at - 1}`)
    expect([previous?.path, next?.path]).toEqual([
      at === 1 ? 'shop' : `shop/r${at - 2}`,
      at === 1000 ? undefined : `shop/r${at}`,
    ])
  }
})

test('relative URLs', () => {
  expect(relativeUrl('shop/books/add.html', 'shop/authors/list.html')).toBe('../authors/list.html')
  expect(relativeUrl('index.html', 'shop/名.html')).toBe('shop/%E5%90%8D.html')
  expect(relativeUrl('shop/index.html', 'shop/index.html')).toBe('index.html')
  expect(relativeUrl('a/b/c.html', 'index.html')).toBe('../../index.html')
})

test('any names give paths that a file system can hold', () => {
  const names = fc.array(fc.string({ unit: 'binary' }), { maxLength: 20 })
  fc.assert(
    fc.property(names, names, (outer, inner) => {
      const { nodes } = plan(folder('x', ...outer.map((name) => folder(name, ...inner.map(request))), request('y')))
      expect(new Set(nodes.map(({ path }) => path.toLowerCase())).size).toBe(nodes.length)
      for (const { path } of nodes) {
        for (const segment of path.split('/')) expect(segment).toMatch(/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}_-]*$/u)
      }
    }),
  )
})
