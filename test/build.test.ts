import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { polysnip, root, type Ran, type RunOptions } from './support/run.ts'
import { collectionOf, contentOf, differences, folderOf, pathsIn, requestOf, timesOf } from './support/site-files.ts'

const base = mkdtempSync(join(tmpdir(), 'build-'))
afterAll(() => rmSync(base, { recursive: true }))
let folder = base
let site = ''
beforeEach(() => {
  folder = mkdtempSync(join(base, 'test-'))
  site = join(folder, 'site')
})

const TARGETS = ['-t', 'curl', '-t', 'python', '--format', 'markdown']
const BOOKSHOP = join(root, 'collections/bookshop.json')
const SHOP = [
  requestOf('Home', '', 'GET'),
  folderOf('Books', requestOf('Add', '{"a":1}'), requestOf('Change', 'b')),
  requestOf('Last', '{{a}}'),
]

function input(text: string, name = 'shop.json'): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const build = (args: readonly string[], options?: RunOptions): Promise<Ran> =>
  polysnip(['build', '--out', site, ...TARGETS, ...args], options)
const change = (): unknown =>
  (JSON.parse(readFileSync(join(site, 'report.json'), 'utf8')) as { changes: unknown }).changes

describe('what is written', () => {
  test('a page for everything, twins, and what programs read', async () => {
    const { code, stdout, stderr } = await build([
      BOOKSHOP,
      ...['--format', 'text', '--format', 'json', '--base-url', 'https://example.com/docs'],
    ])
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toMatch(/^10 requests, 20 samples, 14 pages \(14 made, \d+ files written\), .* s: /)
    const files = contentOf(site)
    for (const path of ['index.md', 'bookshop/index.md', 'bookshop/books/index.txt', 'bookshop/books/add-a-book.json'])
      expect(Object.keys(files)).toContain(path)
    expect(files['bookshop/books/add-a-book.md']).toContain('```python\nimport requests\n')
    expect(files['bookshop/books/index.md']).toContain('[Add a book](add-a-book.md) · `POST {{baseUrl}}/books`')
    expect(files['llms.txt']).toContain('- [Add a book](https://example.com/docs/bookshop/books/add-a-book.md): `POST ')
    expect(files['llms-full.txt']).toContain(files['bookshop/books/add-a-book.md'])
    expect(files['sitemap.xml']).toContain(
      '<url><loc>https://example.com/docs/bookshop/books/add-a-book.md</loc></url>',
    )
    const page = await polysnip(['page', BOOKSHOP, '--item', 'Add a book', ...TARGETS, '--format', 'json'])
    expect(files['bookshop/books/add-a-book.json']).toBe(page.stdout)
  })

  test('what a request can not be sent for stands on its page; the home is in the sitemap', async () => {
    const path = input(collectionOf('Shop', [{ name: 'None', request: { method: 'GET' } }]))
    await build([path, '--base-url', 'https://example.com/docs/'])
    const files = contentOf(site)
    expect(files['shop/none.md']).toContain('> **Note.** The item has no URL')
    expect(files['sitemap.xml']).toContain('<loc>https://example.com/docs/index.md</loc>')
  })

  test('what is no item of a collection stands in the report, until it is gone', async () => {
    const path = input(collectionOf('Shop', [...SHOP, null] as never))
    const skipped = { kind: 'item-skipped', places: ['shop: item 4 of the list'] }
    const warnings = (): unknown =>
      (JSON.parse(readFileSync(join(site, 'report.json'), 'utf8')) as { warnings: unknown }).warnings
    expect((await build([path])).stderr).toContain(', 1 warning (listed in report.json)')
    expect(warnings()).toMatchObject([skipped])
    await build([path])
    expect(warnings()).toMatchObject([skipped])
    expect((await polysnip(['items', path])).stderr).toContain('item-skipped: Found null instead of an item')
    input(collectionOf('Shop', SHOP))
    await build([path])
    expect(warnings()).toEqual([])
  })

  test('a collection without requests beside others has a page', async () => {
    const paths = [input(collectionOf('Shop', SHOP)), input(collectionOf('Later', []), 'later.json')]
    expect((await build(paths)).code).toBe(0)
    expect(Object.keys(contentOf(site))).toContain('later/index.md')
    expect(await build([paths[1] as string])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('has no requests'),
    })
  })

  test('a glob leaves out what an earlier build made', async () => {
    const path = input(collectionOf('Shop', SHOP))
    const glob = join(folder, '**/*.json')
    expect(await build([glob, '--format', 'json'])).toMatchObject({ code: 0 })
    expect(await build([glob, '--format', 'json'])).toMatchObject({ code: 0 })
    expect((await polysnip(['items', path])).code).toBe(0)
  })

  test('JSON as its schemas say', async () => {
    await build([BOOKSHOP, ...['--format', 'json']])
    const files = contentOf(site)
    const json = (path: string): object => JSON.parse(files[path] ?? '') as object
    const ajv = new Ajv2020()
    const validate = ajv.compile(json('schemas/samples.schema.json'))
    const index = json('samples.json') as { pages: { kind: string; file: string }[] }
    expect(validate(index), JSON.stringify(validate.errors)).toBe(true)
    const requests = index.pages.filter(({ kind }) => kind === 'request')
    expect(requests).toHaveLength(10)
    const page = ajv.compile(json('schemas/page.schema.json'))
    for (const { file } of requests) expect(page(json(file)), file).toBe(true)
  })

  test('one target as text has the layout for one', async () => {
    await polysnip(['build', BOOKSHOP, '--out', site, '-t', 'python', '--format', 'text'])
    const page = await polysnip(['page', BOOKSHOP, '--item', 'Add a book', '-t', 'python'])
    expect(readFileSync(join(site, 'bookshop/books/add-a-book.txt'), 'utf8')).toBe(page.stdout)
  })

  test('several collections, from globs and from standard input', async () => {
    input(collectionOf('One', [requestOf('A')]), 'one.json')
    input(collectionOf('Two', [requestOf('A')]), 'two.json')
    const { code } = await build(['*.json', '-'], { cwd: folder, input: collectionOf('Three', [requestOf('{{x}}')]) })
    expect(code).toBe(0)
    expect(pathsIn(site)).toEqual(expect.arrayContaining(['one/a.md', 'two/a.md', 'three/x.md']))
    expect(readFileSync(join(site, 'index.md'), 'utf8')).toMatch(/^# API reference\n/)
  })

  test('names of any kind become files in the folder', async () => {
    const names = [
      '../../etc/passwd',
      'con',
      'index',
      'INDEX',
      'a'.repeat(500),
      '名前/x',
      '\u0000',
      '<script>',
      '.git',
      '__proto__',
      'a\u0301',
      'á',
    ]
    const { code } = await build([
      input(
        collectionOf(
          '../..',
          names.map((name) => folderOf(name, requestOf(name))),
        ),
      ),
    ])
    expect(code).toBe(0)
    expect(pathsIn(folder).filter((path) => !path.startsWith('site/'))).toEqual(['shop.json'])
    expect(pathsIn(site).filter((path) => path.endsWith('.md'))).toHaveLength(1 + 1 + 2 * names.length)
  })

  test('bytes do not depend on the number of threads', async () => {
    const other = join(folder, 'other')
    const inputs = [join(root, 'collections/*.json'), '-t', 'go', '-t', 'fetch', '-t', 'php', '--format', 'html']
    const [one, many] = await Promise.all([
      build([...inputs, '--jobs', '1']),
      polysnip(['build', ...TARGETS, ...inputs, '--jobs', '3', '--out', other]),
    ])
    expect([one.code, many.code]).toEqual([1, 1])
    expect(differences(other, site)).toEqual([])
  }, 180_000)
})

describe('a second build', () => {
  test('writes nothing where nothing changed, but what the report says of it', async () => {
    await build([input(collectionOf('Shop', SHOP))])
    const times = timesOf(site)
    const { stderr } = await build([join(folder, 'shop.json')])
    expect(stderr).toContain('(0 made, 0 files written)')
    expect([...timesOf(site)].filter(([path]) => path !== 'report.json')).toEqual(
      [...times].filter(([path]) => path !== 'report.json'),
    )
    expect(change()).toEqual({ added: [], changed: [], removed: [] })
    const after = timesOf(site)
    await build([join(folder, 'shop.json')])
    expect(timesOf(site)).toEqual(after)
  })

  const rewritten = async (
    item: readonly object[],
    rest: object = {},
    args: readonly string[] = [],
  ): Promise<readonly string[]> => {
    await build([input(collectionOf('Shop', SHOP))])
    const before = timesOf(site)
    await build([input(collectionOf('Shop', item, rest)), ...args])
    const fresh = mkdtempSync(join(folder, 'fresh-'))
    await polysnip(['build', join(folder, 'shop.json'), '--out', fresh, ...TARGETS, ...args])
    // It is what a first build makes of it.
    expect(differences(site, fresh)).toEqual(['report.json'])
    return [...timesOf(site)]
      .filter(([path, time]) => before.get(path) !== time && !path.startsWith('.polysnip') && path !== 'report.json')
      .map(([path]) => path)
  }

  test('rewrites a request’s page when its content changes', async () => {
    const changed = await rewritten([
      SHOP[0] ?? {},
      folderOf('Books', requestOf('Add', '{"a":2}'), requestOf('Change', 'b')),
      SHOP[2] ?? {},
    ])
    expect(changed.filter((path) => !path.startsWith('llms'))).toEqual(['shop/books/add.md'])
    expect(change()).toEqual({
      added: [],
      changed: ['shop/books/add#shell-curl', 'shop/books/add#python-requests'],
      removed: [],
    })
  })

  test('rewrites what lists a request when its name changes, and removes the page that is gone', async () => {
    const changed = await rewritten([
      SHOP[0] ?? {},
      folderOf('Books', requestOf('Insert', '{"a":1}'), requestOf('Change', 'b')),
      SHOP[2] ?? {},
    ])
    expect(changed).toContain('shop/books/insert.md')
    expect(changed).toContain('shop/books/index.md')
    expect(changed).not.toContain('shop/last.md')
    expect(existsSync(join(site, 'shop/books/add.md'))).toBe(false)
    expect(change()).toMatchObject({
      added: [expect.stringContaining('insert#'), expect.anything()],
      removed: [expect.stringContaining('add#'), expect.anything()],
    })
  })

  test('rewrites a page whose description links to what is called otherwise now', async () => {
    const id = '0b1e6f2a-1111-4222-8333-444455556666'
    const item = (name: string, first: object): readonly object[] => [
      first,
      requestOf('Between'),
      requestOf('Between, too'),
      { ...requestOf(name), id },
    ]
    const linking = {
      name: 'First',
      request: { url: 'https://api.example.com/', description: `[b](#${id}) [c](#later)` },
    }
    await build([input(collectionOf('Shop', item('Last', linking)))])
    expect(contentOf(site)['shop/first.md']).toContain('[b](last.md) c')
    const before = timesOf(site)
    await build([input(collectionOf('Shop', [...item('The last', linking), requestOf('Later')]))])
    expect(contentOf(site)['shop/first.md']).toContain('[b](the-last.md) [c](later.md)')
    expect(timesOf(site).get('shop/between.md')).toBe(before.get('shop/between.md'))
    const fresh = join(folder, 'fresh')
    await polysnip(['build', join(folder, 'shop.json'), '--out', fresh, ...TARGETS])
    expect(differences(site, fresh)).toEqual(['report.json'])
  })

  test('rewrites all that inherits what changed', async () => {
    const auth = { type: 'bearer', bearer: [{ key: 'token', value: 'abc' }] }
    expect(await rewritten([SHOP[0] ?? {}, { ...SHOP[1], auth }, SHOP[2] ?? {}])).toEqual(
      expect.arrayContaining(['shop/books/add.md', 'shop/books/change.md']),
    )
    expect(await rewritten(SHOP, { variable: [{ key: 'a', value: 'b' }] })).toContain('shop/last.md')
    expect(await rewritten(SHOP, {}, ['--variables', 'env'])).toContain('shop/last.md')
  })

  test.each(['page', 'state', 'edited', 'removed', 'shared'])('makes again what was damaged: %s', async (what) => {
    const path = input(collectionOf('Shop', SHOP))
    await build([path])
    const expected = contentOf(site)
    const page = join(site, 'shop/books/add.md')
    const text = readFileSync(page, 'utf8')
    const state = join(site, '.polysnip/build.ndjson')
    if (what === 'page') writeFileSync(page, 'x')
    if (what === 'edited') writeFileSync(page, text.replace('Add', 'Odd'))
    if (what === 'removed') rmSync(join(site, 'shop/books'), { recursive: true })
    if (what === 'shared') rmSync(join(site, 'llms.txt'))
    if (what === 'state')
      writeFileSync(state, readFileSync(state, 'utf8').replace('"shop/books/add"', '"shop/books/odd"'))
    expect((await build([path])).code).toBe(0)
    expect({ ...contentOf(site), 'report.json': '' }).toEqual({ ...expected, 'report.json': '' })
  })

  test('takes files that were only touched, or copied, for what they are', async () => {
    const path = input(collectionOf('Shop', SHOP))
    await build([path])
    utimesSync(join(site, 'shop/last.md'), new Date(), new Date(Date.now() + 5000))
    expect((await build([path])).stderr).toContain('(0 made, 0 files written)')
  })
})

describe('what is there', () => {
  test('files of others are kept, links and empty folders too', async () => {
    const path = input(collectionOf('Shop', SHOP))
    mkdirSync(join(site, 'own/empty'), { recursive: true })
    writeFileSync(join(site, 'CNAME'), 'example.com')
    symlinkSync('../outside', join(site, 'own/link'))
    chmodSync(join(site, 'CNAME'), 0o600)
    expect((await build([path])).code).toBe(0)
    await build([input(collectionOf('Shop', [requestOf('Other')]))])
    expect(existsSync(join(site, 'own/empty'))).toBe(true)
    expect(pathsIn(site)).toEqual(expect.arrayContaining(['CNAME', 'own/link', 'shop/other.md']))
    expect(existsSync(join(site, 'shop/last.md'))).toBe(false)
    expect(pathsIn(folder).filter((each) => !each.startsWith('site/'))).toEqual(['shop.json'])
  })

  test.each(['shop/last.md', 'shop', 'llms.txt'])('a file of others is never written over: %s', async (name) => {
    const path = input(collectionOf('Shop', SHOP))
    mkdirSync(join(site, name, '..'), { recursive: true })
    writeFileSync(join(site, name), 'mine')
    const { code, stderr } = await build([path])
    expect(code).toBe(1)
    expect(stderr).toContain(`${join(site, name)}: this file was not made by polysnip`)
    expect(contentOf(site)).toEqual({ [name]: 'mine' })
  })

  test('a failing build leaves the earlier site', async () => {
    await build([input(collectionOf('Shop', SHOP))])
    const expected = contentOf(site)
    const bad = { ...requestOf('Bad'), request: { url: 'https://{{a}}' } }
    const circle = {
      variable: [
        { key: 'a', value: '{{b}}' },
        { key: 'b', value: '{{a}}' },
      ],
    }
    const runs = [
      await build([input('{"info":{},"item":[}')]),
      await build([join(folder, 'none.json')]),
      await build([input(collectionOf('Shop', [...SHOP, bad], circle)), '--strict']),
      await polysnip(['build', '--out', site, BOOKSHOP, '--templates', 'none', ...TARGETS]),
    ]
    expect(runs.map(({ code }) => code)).toEqual([1, 1, 1, 1])
    expect(runs[2]?.stderr).toMatch(/^polysnip: .*\.json: item ".*": the variables form a cycle: a → b → a$/m)
    expect(contentOf(site)).toEqual(expected)
    expect(existsSync(join(folder, '.site.polysnip-work'))).toBe(false)
  })

  test('a file that can’t be written is an error in words', async () => {
    await build([input(collectionOf('Shop', SHOP))])
    const expected = contentOf(site)
    const path = input(collectionOf('Shop', [requestOf('Large', 'x'.repeat(200_000))]))
    const limited = `ulimit -f 100 && exec "${process.execPath}" dist/cli.js build "${path}" --out "${site}" -t curl`
    const { run } = await import('./support/run.ts')
    const { code, stderr } = await run('/bin/bash', ['-c', limited])
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('larger than the disk allows') })
    expect(contentOf(site)).toEqual(expected)
  })

  test('two builds do not mix: the second is told who is at it', async () => {
    const path = input(collectionOf('Shop', SHOP))
    const work = join(folder, '.site.polysnip-work')
    mkdirSync(work)
    const alive = { host: hostname(), process: process.pid, since: 0 }
    writeFileSync(join(work, 'lock'), JSON.stringify(alive))
    const { code, stderr } = await build([path])
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `polysnip: ${site}: another build is writing here (process ${process.pid} on ${hostname()})\n`,
    })
    // Of a process that is gone it is taken over, and what it left is put right.
    writeFileSync(join(work, 'lock'), JSON.stringify({ ...alive, process: 2 ** 22 + 1 }))
    mkdirSync(join(work, 'old'))
    writeFileSync(join(work, 'old/CNAME'), 'mine')
    expect((await build([path])).code).toBe(0)
    expect(readFileSync(join(site, 'CNAME'), 'utf8')).toBe('mine')
    expect(existsSync(work)).toBe(false)
  })

  test('a mistake in a template of one’s own leaves the site as it was', async () => {
    const path = input(collectionOf('Shop', SHOP))
    await build([path])
    const before = contentOf(site)
    mkdirSync(join(folder, 'templates/shell-curl'), { recursive: true })
    writeFileSync(join(folder, 'templates/shell-curl/snippet.hbs'), 'curl\n{{#if nope.x}}a{{/if}}\n')
    const { code, stderr } = await build([path, '--templates', join(folder, 'templates')])
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/shell-curl\/snippet\.hbs:2:\d+: /) })
    expect(contentOf(site)).toEqual(before)
  })

  test('the folder that one works in stays the same folder', async () => {
    const path = input(collectionOf('Shop', SHOP))
    mkdirSync(site)
    const { ino } = statSync(site)
    for (const request of ['Add', 'Other']) {
      writeFileSync(path, collectionOf('Shop', [requestOf(request)]))
      expect((await build([path], { cwd: site })).code).toBe(0)
      expect(statSync(site).ino).toBe(ino)
    }
    expect(existsSync(join(site, 'shop/other.md'))).toBe(true)
    expect(existsSync(join(site, 'shop/add.md'))).toBe(false)
  })

  test('of many builds at once each ends whole or is refused', async () => {
    const path = input(collectionOf('Shop', SHOP))
    const runs = await Promise.all(Array.from({ length: 4 }, () => build([path])))
    expect(runs.some(({ code }) => code === 0)).toBe(true)
    for (const { code, stderr } of runs) if (code !== 0) expect(stderr).toContain('another build is writing here')
    expect((await build([path])).stderr).toContain('(0 made, 0 files written)')
  })
})

describe('a request that can’t be read', () => {
  test('gets a page that says so, and the exit code is 1', async () => {
    const circle = {
      variable: [
        { key: 'a', value: '{{b}}' },
        { key: 'b', value: '{{a}}' },
      ],
    }
    const bad = { name: 'Bad <b>', request: { url: 'https://{{a}}' } }
    const path = input(collectionOf('Shop', [requestOf('Good'), bad], circle))
    const { code, stderr } = await build([path, '--format', 'text', '--format', 'json'])
    expect(code).toBe(1)
    expect(stderr).toContain('polysnip: shop/bad-b: item "Bad <b>": the variables form a cycle: a → b → a\n')
    const files = contentOf(site)
    expect(files['shop/bad-b.md']).toContain('# Bad \\<b>\n')
    expect(files['shop/bad-b.md']).toContain('This request could not be read: the variables form a cycle')
    expect(files['shop/bad-b.txt']).toContain('could not be read')
    expect(files['shop/good.md']).toContain('import requests')
    expect(JSON.parse(files['report.json'] ?? '')).toMatchObject({
      counts: { problems: 1 },
      problems: [{ page: 'shop/bad-b', location: 'Bad <b>' }],
    })
    expect(files['samples.json']).toContain('"problem":"the variables form a cycle')
    expect((await build([path, '--format', 'text', '--format', 'json'])).code).toBe(1)
  })
})

describe('parts', () => {
  const shards = (inputs: readonly string[], count: number, extra: readonly string[] = []): Promise<Ran[]> =>
    Promise.all(
      Array.from({ length: count }, (_, index) =>
        polysnip([
          'build',
          ...inputs,
          ...TARGETS,
          ...extra,
          '--shard',
          `${index + 1}/${count}`,
          '--out',
          join(folder, `part-${index + 1}`),
        ]),
      ),
    )

  test.each([1, 3])('%i of them together are the site that one build makes', async (count) => {
    const inputs = [BOOKSHOP, join(root, 'collections/names.json')]
    const extra = ['--format', 'html', '--format', 'json', '--format', 'text', '--base-url', 'https://example.com/']
    await build([...inputs, ...extra])
    await shards(inputs, count, extra)
    const merged = join(folder, 'merged')
    const parts = Array.from({ length: count }, (_, index) => join(folder, `part-${count - index}`))
    const { code, stderr } = await polysnip(['merge', ...parts, '--out', merged])
    expect(code, stderr).toBe(0)
    expect(differences(merged, site)).toEqual([])
    // And the next build sees what it is.
    await polysnip(['build', ...inputs, ...TARGETS, ...extra, '--out', merged])
    const again = await polysnip(['merge', ...parts, '--out', merged])
    expect(again.code).toBe(0)
  })

  test('that are missing, twice there, damaged or of another site are refused', async () => {
    const path = input(collectionOf('Shop', SHOP))
    await shards([path], 3)
    const part = (index: number): string => join(folder, `part-${index}`)
    const merge = async (...parts: readonly string[]): Promise<string> => {
      const { code, stderr } = await polysnip(['merge', ...parts, '--out', site])
      expect(code).toBe(1)
      expect(existsSync(site)).toBe(false)
      return stderr
    }
    expect(await merge(part(1), part(2))).toContain('of 3 parts 3 is missing')
    expect(await polysnip(['merge', part(1), part(2), part(3), '--out', part(1)])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('expected a folder that is none of the parts'),
    })
    expect(await merge(part(1), part(2), part(1))).toContain('this is part 1 of 3, and so is')
    expect(await merge(part(1), folder)).toContain(
      'expected a part that `polysnip build --shard` made, found something',
    )
    expect(await merge(part(1), join(folder, 'none'))).toContain('`polysnip build --shard` made, found nothing')
    writeFileSync(join(part(2), 'shop/home.md'), 'x')
    expect(await merge(part(1), part(2), part(3))).toContain('the part is damaged')
    await polysnip(['build', path, '-t', 'go', '--shard', '2/3', '--out', part(2)])
    expect(await merge(part(1), part(2), part(3))).toContain('built of other input')
  })
})

test.each([
  [['--shard', '0/2'], '--shard: expected I/N, such as 2/5, found "0/2"'],
  [['--shard', '3/2'], '--shard: expected I/N'],
  [['--jobs', '0'], '--jobs: expected a number from 1'],
  [['--base-url', 'ftp://example.com'], '--base-url: expected https://example.com/docs/ or /docs/'],
  [['--lang', 'no_tag'], '--lang: expected a language tag, such as de or pt-BR, found "no_tag"'],
  [['--format', 'pdf'], 'Allowed choices are'],
  [['-t', 'pyton'], 'Did you mean'],
])('wrong usage: %j', async (args, message) => {
  const { code, stderr } = await build([BOOKSHOP, ...args])
  expect(code).toBe(2)
  expect(stderr).toContain(message)
  expect(existsSync(site)).toBe(false)
})

test('--out is asked for', async () => {
  const { code, stderr } = await polysnip(['build', BOOKSHOP])
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr:
      'polysnip: --out <dir> is missing, and no configuration file says where the site is to be\nSee `polysnip build --help`.\n',
  })
})
