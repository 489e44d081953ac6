import { readFileSync } from 'node:fs'
import fastGlob from 'fast-glob'
import { describe, expect, test } from 'vitest'
import * as core from '../src/core.ts'
import * as library from '../src/index.ts'

const BOOKSHOP = 'collections/bookshop.json'
const CORE = [
  'FEATURES',
  'PolysnipError',
  'createPageRenderer',
  'featuresOf',
  'findItem',
  'loadTarget',
  'pageOf',
  'plain',
  'readCollection',
  'renderPage',
  'renderSnippet',
  'supportOf',
]

test('the public names of polysnip/core', () => expect(Object.keys(core).toSorted()).toEqual(CORE))

test('the public names of polysnip', () => {
  expect(Object.keys(library).toSorted()).toEqual([...CORE, 'defineConfig', 'findTarget', 'loadTargets'].toSorted())
})

test('every public function has documentation with an example', () => {
  const sources = fastGlob.sync('src/**/*.ts', { ignore: ['**/*.test.ts'] }).map((path) => readFileSync(path, 'utf8'))
  const isDocumented = (name: string): boolean =>
    sources.some((source) => {
      const at = source.search(new RegExp(`^export (?:async )?function ${name}\\b`, 'm'))
      const comment = at < 0 ? '' : source.slice(source.lastIndexOf('/**', at), at)
      return comment.includes('@example') && comment.indexOf('*/') === comment.length - 3
    })
  const functions = Object.entries(library).filter(
    ([, value]) => typeof value === 'function' && value !== library.PolysnipError,
  )
  expect(functions.map(([name]) => name).filter((name) => !isDocumented(name))).toEqual([])
})

describe('readCollection', () => {
  const text = readFileSync(BOOKSHOP, 'utf8')

  test('takes a path, JSON text, bytes or a parsed object', async () => {
    const [first, ...others] = await Promise.all(
      [
        BOOKSHOP,
        text,
        `\ufeff${text}`,
        Buffer.from(text),
        Buffer.from(`\ufeff${text}`, 'utf16le'),
        JSON.parse(text),
      ].map((source) => library.readCollection(source)),
    )
    expect(first?.requests.length).toBe(first?.items.length)
    for (const other of others) expect(other).toEqual(first)
    expect(core.readCollection(text)).toEqual(first)
    expect(core.readCollection(JSON.parse(text))).toEqual(first)
  })

  test('leaves the parsed object as it is', async () => {
    const parsed = JSON.parse(text) as object
    await library.readCollection(parsed)
    core.readCollection(parsed)
    expect(parsed).toEqual(JSON.parse(text))
    expect(Object.isFrozen(parsed)).toBe(false)
  })

  test('keeps the order; each request has name, path and id', async () => {
    const { requests } = await library.readCollection(BOOKSHOP)
    expect(requests[3]).toMatchObject({ name: 'Add a book', path: ['Books'], location: 'Books/Add a book' })
    expect(requests.every(({ id }) => id !== '')).toBe(true)
  })

  test('takes environments as paths, texts and objects, and values that win', async () => {
    const hole = {
      info: { name: 'x' },
      item: [{ name: 'x', request: { url: 'https://{{a}}.{{b}}.{{c}}.example.com' } }],
    }
    const environment = (values: object): object => ({
      values: Object.entries(values).map(([key, value]) => ({ key, value })),
    })
    const collection = await library.readCollection(hole, {
      environments: [environment({ a: '1', b: '1', c: '1' }), JSON.stringify(environment({ b: '2', c: '2' }))],
      variables: { c: '3' },
    })
    expect(collection.requests[0] && library.plain(collection.requests[0].url.host)).toBe('1.2.3.example.com')
  })

  test.each<[string, unknown, string]>([
    ['a missing file', 'missing.json', 'file-missing'],
    ['no JSON', '{', 'json'],
    ['an array', [], 'no-collection'],
    ['nothing', undefined, 'no-collection'],
    ['a number', 1, 'no-collection'],
  ])('refuses %s', async (_name, source, code) => {
    await expect(library.readCollection(source)).rejects.toMatchObject({ name: 'PolysnipError', code })
  })
})

describe('renderSnippet and renderPage', () => {
  test('as the documentation shows', async () => {
    const collection = await library.readCollection(BOOKSHOP)
    const targets = await library.loadTargets()
    const request = library.findItem(collection, 'Add a book')
    const target = targets.get('go-nethttp') as library.Target
    const { code, warnings } = library.renderSnippet(target, request, { variables: 'keep' })
    expect(code).toContain('http.NewRequest')
    expect(warnings).toEqual([])
    const { page } = library.renderPage(collection, request, [target], { layout: 'item', format: 'markdown' })
    expect(page).toContain(code.trim().split('\n')[0])
  })

  test('a target is made of its data', async () => {
    const target = core.loadTarget({
      id: 'python-mine',
      manifest: { title: 'Mine', language: 'python', library: { name: 'mine', version: '', url: '', install: '' } },
      template: { name: 'snippet.hbs', body: ['mine\n'], partials: {} },
    })
    const { requests } = await library.readCollection(BOOKSHOP)
    expect(core.renderSnippet(target, requests[0] as core.Request).code).toBe('mine\n')
    const call = (): unknown => core.loadTarget({ id: 'x', manifest: { title: 'x' }, template: {} })
    expect(call).toThrow(expect.objectContaining({ code: 'manifest' }))
  })

  test('findTarget knows aliases', async () => {
    const targets = await library.loadTargets()
    expect(library.findTarget(targets, 'python').id).toBe('python-requests')
    expect(() => library.findTarget(targets, 'nope')).toThrow(library.PolysnipError)
  })
})
