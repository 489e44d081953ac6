import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { operationsOf } from '../src/site/openapi/description.ts'
import { createMatcher } from '../src/site/openapi/match.ts'
import { polysnip, root, run, type Ran } from './support/run.ts'
import overlaySchema from './support/overlay.schema.json' with { type: 'json' }

const DESCRIPTION = {
  openapi: '3.1.0',
  info: { title: 'Books', version: '1' },
  servers: [{ url: 'https://{region}.example.com/v1/' }],
  paths: {
    '/books': { get: {}, post: { 'x-codeSamples': [{ lang: 'Shell', source: 'old' }] } },
    '/books/{id}': { get: {}, delete: {} },
    '/books/search': { get: {} },
    '/books/{id}.{format}': { get: {} },
    '/{kind}/search': { get: {} },
    "/it's {odd}": { get: {} },
    '/moved': { servers: [{ url: '/v2' }], get: {} },
    '/orders': { $ref: '#/components/pathItems/~1or%20ders' },
    '/far': { $ref: 'other.yaml#/x' },
  },
  components: { pathItems: { '/or ders': { post: {} } } },
}

describe('a request is of the operation', () => {
  const operations = operationsOf(DESCRIPTION)
  const match = createMatcher(operations)
  test.each([
    ['GET', 'https://eu.example.com/v1/books', '/books'],
    ['get', '{{baseUrl}}/books?x={{/}}#y', '/books'],
    ['GET', '{{base/Url}}/v1/books/', '/books'],
    ['GET', '{{baseUrl}}/books/:bookId', '/books/{id}'],
    ['GET', '{{baseUrl}}/books/{{id}}', '/books/{id}'],
    ['DELETE', 'api.example.com/books/42', '/books/{id}'],
    ['GET', '{{baseUrl}}/books/search', '/books/search'],
    ['GET', '{{baseUrl}}/books/s%65arch', '/books/search'],
    ['GET', '{{baseUrl}}/authors/search', '/{kind}/search'],
    ['GET', '{{baseUrl}}/books/42.json', '/books/{id}.{format}'],
    ['GET', "{{baseUrl}}/it's%20so", "/it's {odd}"],
    ['GET', 'https://x/v2/moved', '/moved'],
    ['POST', '{{baseUrl}}/orders', '/orders'],
  ])('%s %s: %s', (method, url, path) => {
    expect(operations[match(method, url)]?.path).toBe(path)
  })

  test.each([
    ['PUT', '{{baseUrl}}/books'],
    ['GET', '{{baseUrl}}'],
    ['GET', '{{baseUrl}}/'],
    ['GET', '{{baseUrl}}/v2/books'],
    ['GET', 'https://x/v1/moved'],
    ['GET', '{{baseUrl}}/books/1/2'],
    ['GET', '{{baseUrl}}/far'],
    ['GET', '{{baseUrl}}/%'],
    ['GET', ''],
  ])('%s %s: of none', (method, url) => expect(match(method, url)).toBe(-1))

  const servers = operationsOf({
    openapi: 3.1,
    servers: [
      { url: 'https://example.com{base}', variables: { base: { default: '/api/v1' } } },
      { url: '{server}', variables: { server: { default: 'https://eu.example.com/eu/' } } },
      { url: 'https://{other}/x' },
    ],
    paths: { '/books': { get: {} }, '/books/': { get: {} }, '/': { get: {} } },
  })
  test.each([
    ['https://example.com/api/v1/books', '/books'],
    ['https://example.com/api/v1/books/', '/books/'],
    ['https://eu.example.com/eu/books', '/books'],
    ['https://example.com/x/books', '/books'],
    // Of the address a variable may hold any part.
    ['{{host}}/api/v1/books', '/books'],
    ['{{api}}/v1/books/?page=2', '/books/'],
    ['{{baseUrl}}/books', '/books'],
    ['{{baseUrl}}/v1/', '/'],
    ['https://example.com/v1/books', undefined],
    ['{{api}}/v2/books', undefined],
  ])('with servers whose addresses hold variables: %s: %s', (url, path) => {
    expect(servers[createMatcher(servers)('GET', url)]?.path).toBe(path)
  })

  test('and no other is a description', () => {
    expect(() => operationsOf({ openapi: '4.0.0' })).toThrow('found "4.0.0"')
    expect(operationsOf({ openapi: 3, paths: { '/a': { get: {} } } })).toHaveLength(1)
    expect(() => operationsOf({ swagger: '2.0' })).toThrow('found Swagger 2')
    expect(() => operationsOf(null)).toThrow('expected an OpenAPI description')
    expect(operationsOf({ openapi: '3.0.0', paths: { '/a': null, '/b': { get: 1 } } })).toEqual([])
  })
})

describe('polysnip build --format openapi-overlay', () => {
  const folder = mkdtempSync(join(tmpdir(), 'overlay-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const build = (openapi: readonly string[], ...more: readonly string[]): Promise<Ran> =>
    polysnip([
      ...['build', join(root, 'collections/bookshop.json'), '--out', join(folder, 'site'), '-t', 'curl', '-t', 'go'],
      ...['--format', 'openapi-overlay', ...openapi, ...more],
    ])
  const read = (name: string): string => readFileSync(join(folder, 'site', name), 'utf8')

  test('adds samples, as a tool applies it; what is like no operation is reported', async () => {
    const description = file(
      'api.json',
      JSON.stringify({ ...DESCRIPTION, servers: [{ url: 'https://api.example.com/v1' }] }),
    )
    const { code, stderr } = await build(['--openapi', description])
    expect(code, stderr).toBe(0)
    expect(stderr).toContain(
      'no operation of the OpenAPI description is like bookshop/session/who-am-i: Session/Who am I\n',
    )
    const report = JSON.parse(read('report.json')) as { warnings: { kind: string; places: string[] }[] }
    expect(report.warnings.find(({ kind }) => kind === 'openapi-unmatched')?.places).toContain(
      'bookshop/session/who-am-i: Session/Who am I',
    )
    const validate = new Ajv2020({ strict: false }).compile(overlaySchema)
    expect(validate(JSON.parse(read('openapi-overlay.json'))), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({ overlay: '1.0.0', info: {}, actions: [] })).toBe(false)

    const tool = join(root, 'node_modules/openapi-overlays-js/index.js')
    const overlay = join(folder, 'site/openapi-overlay.json')
    const applied = await run(process.execPath, [tool, '--openapi', description, '--overlay', overlay])
    expect(applied.code, applied.stderr).toBe(0)
    const { paths, components } = parse(applied.stdout) as { paths: Paths; components: { pathItems: Paths } }
    const markdown = read('bookshop/books/add-a-book.md')
    const samples = paths['/books']?.['post']?.['x-codeSamples'] ?? []
    expect(samples.map(({ lang, label }) => `${lang}: ${label}`)).toEqual(['Shell: Shell - cURL', 'Go: Go - net/http'])
    for (const { source } of samples) expect(markdown).toContain(source)
    expect(paths['/books/{id}']?.['delete']?.['x-codeSamples']).toHaveLength(2)
    expect(components.pathItems['/or ders']?.['post']?.['x-codeSamples']).toHaveLength(2)
    expect(paths['/{kind}/search']?.['get']).toEqual({})
  })

  test.each(['https://staging.example.com/api', '/'])('a server that the collection does not name: %s', async (url) => {
    await build(['--openapi', file('api.json', JSON.stringify({ ...DESCRIPTION, servers: [{ url }] }))])
    expect(read('openapi-overlay.json')).toContain("$['paths']['/books/{id}']['delete']")
  })

  test('YAML is as good; of a description that is like nothing nothing is changed', async () => {
    const { code, stderr } = await build([
      '--openapi',
      file('api.yaml', 'openapi: 3.0.3\npaths: { /x: { get: {} } }\n'),
    ])
    expect(code, stderr).toBe(0)
    expect(JSON.parse(read('openapi-overlay.json'))).toMatchObject({ actions: [{ target: '$', update: {} }] })
  })

  test.each([
    [[], 2, 'expected --openapi <file>'],
    [['--openapi', 'none.yaml'], 1, 'none.yaml: there is no such file'],
    [['--openapi', join(root, 'collections/bookshop.json')], 1, 'expected an OpenAPI description'],
    [['--openapi', join(root, 'README.md')], 1, 'README.md'],
  ])('wrong usage: %j', async (args, expected, message) => {
    const { code, stderr } = await build(args)
    expect({ code, stderr }).toEqual({ code: expected, stderr: expect.stringContaining(message) })
  })
})

type Paths = Readonly<
  Record<string, Record<string, { 'x-codeSamples'?: { lang: string; label: string; source: string }[] }>>
>
