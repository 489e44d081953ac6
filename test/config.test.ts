import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import ts from 'typescript'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { configSchema } from '../src/config/schema.ts'
import { mismatches } from '../src/targets/schema.ts'
import { polysnip, root, type Ran } from './support/run.ts'
import { collectionOf, differences, requestOf } from './support/site-files.ts'

const base = mkdtempSync(join(tmpdir(), 'config-'))
afterAll(() => rmSync(base, { recursive: true }))
let folder = base
beforeEach(() => {
  folder = mkdtempSync(join(base, 'test-'))
  mkdirSync(join(folder, 'api'))
  put('api/one.json', collectionOf('One', [requestOf('Add', '{{a}}')]))
  put('api/two.json', collectionOf('Two', [requestOf('{{b}}')]))
  put('test.json', JSON.stringify({ name: 'Test', values: [{ key: 'a', value: 'A' }] }))
  put('logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>')
})
const put = (path: string, content: string): void => writeFileSync(join(folder, path), content)
const configure = (config: unknown, file = 'polysnip.config.json'): void => put(file, JSON.stringify(config))
const build = (...args: readonly string[]): Promise<Ran> => polysnip(['build', ...args], { cwd: folder })
const file = (path: string): string => readFileSync(join(folder, path), 'utf8')

const CONFIG = {
  collections: ['api/*.json'],
  out: 'site',
  title: 'Shop',
  lang: 'pt-br',
  baseUrl: 'https://docs.example.com/api',
  formats: ['html', { format: 'text', layout: 'docs' }],
  targets: ['go', { target: 'python-chilkat', label: 'Snake', options: { api: 'current' } }],
  environments: ['test.json'],
  values: { b: 'B' },
  variables: 'code',
  theme: { accent: '#008000', logo: 'logo.svg', links: [{ title: 'Status', href: 'https://status.example.com/' }] },
}

describe('a site is what its configuration says', () => {
  test('and what flags say, byte for byte', async () => {
    const { theme: _, ...rest } = CONFIG
    configure({ ...rest, targets: ['go', { target: 'python-chilkat', options: { api: 'current' } }] })
    expect((await build()).code).toBe(0)
    rmSync(join(folder, 'polysnip.config.json'))
    const flags = [
      ...[
        'api/one.json',
        'api/two.json',
        '--out',
        'same',
        '--title',
        'Shop',
        '--lang',
        'pt-BR',
        '-t',
        'go',
        '-t',
        'python-chilkat',
      ],
      ...['--base-url', 'https://docs.example.com/api', '--format', 'html', '--format', 'text', '--layout', 'docs'],
      ...['--option', 'api=current', '--env', 'test.json', '--var', 'b=B', '--variables', 'code'],
    ]
    expect((await build(...flags)).code).toBe(0)
    expect(differences(join(folder, 'site'), join(folder, 'same'))).toEqual([])
  })

  const value = JSON.stringify(CONFIG)
  test.each([
    ['polysnip.config.js', `import { defineConfig } from 'polysnip'\nexport default defineConfig(${value})\n`],
    ['polysnip.config.js', `module.exports = ${value}\n`],
    ['polysnip.config.mjs', `import { config } from './values.mjs'\nexport default await Promise.resolve(config)\n`],
    [
      'polysnip.config.ts',
      `import { defineConfig, type Config } from 'polysnip'\nimport { Kind, own } from './types'\n` +
        `const all: Config = ${value}\n` +
        `export default defineConfig({ ...all, title: own, formats: [Kind.html, ...all.formats!.slice(1)] })\n`,
    ],
  ])('in JSON, and by %s: %#', async (name, source) => {
    configure(CONFIG)
    put('values.mjs', `export const config = ${value}\n`)
    put('types.ts', 'export enum Kind { html = "html" }\nexport const own: string = "Shop"\n')
    await build()
    rmSync(join(folder, 'polysnip.config.json'))
    put(name, source)
    expect(await build('--out', 'same')).toMatchObject({ code: 0 })
    expect(differences(join(folder, 'site'), join(folder, 'same'))).toEqual([])
  })

  test('with its own looks', async () => {
    configure(CONFIG)
    const { stderr } = await build()
    expect(stderr).toContain(
      'warning: polysnip.config.json: "theme.accent": #008000 on the light scheme has a contrast of 4.4:1',
    )
    const page = file('site/one/add.html')
    expect(page).toContain('>Snake</label>')
    expect(page).toContain('<a href="https://status.example.com/">Status</a>')
    expect(file('site/assets/site.css')).toMatch(/:root \{ --accent: light-dark\(#008000, #319c2d\); \}\n$/)
    expect(file('site/assets/logo.svg')).toBe(file('logo.svg'))
    expect(file('site/llms.txt')).toContain('samples for Go - net/http, Snake.')
  })

  test('wherever it lies, and its paths with it', async () => {
    mkdirSync(join(folder, 'docs'))
    configure(
      { ...CONFIG, collections: ['../api/*.json'], environments: ['../test.json'], theme: { logo: '../logo.svg' } },
      'docs/shop.json',
    )
    expect(await build('--config', 'docs/shop.json')).toMatchObject({ code: 0 })
    expect(file('docs/site/assets/logo.svg')).toBe(file('logo.svg'))
  })

  test('but flags win', async () => {
    configure(CONFIG)
    const flags = [
      '-t',
      'python-chilkat',
      '--format',
      'html',
      '--title',
      'Other',
      '--variables',
      'keep',
      '--var',
      'b=C',
    ]
    expect((await build('api/two.json', '--out', 'other', ...flags, '--option', 'api=classic')).code).toBe(0)
    const page = file('other/two/b.html')
    expect(page).toContain('Other')
    // What the configuration says of a target holds whoever chose it.
    expect(page).toContain('>Snake</label>')
    expect(page).not.toContain('net/http')
    const classic = await polysnip(
      ['snippet', 'api/two.json', '--item', '{{b}}', '-t', 'python-chilkat', '--var', 'b=C', '--option', 'api=classic'],
      { cwd: folder },
    )
    expect(classic.code).toBe(0)
    expect(file('other/two/b.md')).toContain(classic.stdout.trim())
  })
})

test('a page is made again when what the configuration says of it changes', async () => {
  const pages = async (config: object): Promise<string | undefined> => {
    configure({ ...CONFIG, ...config })
    return /\((\d+) made/.exec((await build()).stderr)?.[1]
  }
  expect(await pages({})).toBe('4')
  expect(await pages({})).toBe('0')
  expect(
    await pages({ targets: ['go', { target: 'python-chilkat', label: 'Viper', options: { api: 'current' } }] }),
  ).toBe('4')
  expect(await pages({})).toBe('4')
  expect(await pages({ theme: { ...CONFIG.theme, accent: 'navy' } })).toBe('4')
  expect(file('site/assets/site.css')).toContain('#000080')
  put('logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>')
  await pages({ theme: { ...CONFIG.theme, accent: 'navy' } })
  expect(file('site/assets/logo.svg')).toBe(file('logo.svg'))
  put('test.json', JSON.stringify({ name: 'Test', values: [{ key: 'a', value: 'Z' }] }))
  expect(await pages({ theme: { ...CONFIG.theme, accent: 'navy' } })).toBe('4')
})

describe('what is wrong is said, with its place, and nothing is written', () => {
  test.each([
    ['{ "titel": "x" }', '"titel": there is no such member. Did you mean "title"?'],
    ['{ "targets": [3] }', '"targets[0]": expected a string or an object, found a number'],
    ['{ "targets": ["pyton"] }', '"targets[0]": no target "pyton". Did you mean "python"?'],
    ['{ "targets": [{ "label": "x" }] }', '"targets[0].target" is missing'],
    [
      '{ "targets": [{ "target": "go", "options": { "api": "x" } }] }',
      '"targets[0].options": go-nethttp: no option "api".',
    ],
    [
      '{ "options": { "api": "old" }, "targets": ["go-chilkat"] }',
      '"options": --option api of go-chilkat: expected one of',
    ],
    [
      '{ "formats": ["pdf"] }',
      '"formats[0]": expected one of html, markdown, text, json, openapi-overlay; found "pdf"',
    ],
    ['{ "jobs": 2.5 }', '"jobs": expected an integer, found a number'],
    ['{ "jobs": 0 }', '"jobs": expected 1 to 9999, found 0'],
    ['{ "strict": "yes" }', '"strict": expected a boolean, found a string'],
    ['{ "baseUrl": "ftp://x" }', '"baseUrl": expected https://example.com/docs/ or /docs/, found "ftp://x"'],
    [
      '{ "baseUrl": "https://ann:secret@example.com/" }',
      '"baseUrl": expected an address without a user name and a password\n',
    ],
    ['{ "formats": [{ "format": "html", "flavor": "docusaurus" }] }', '"formats[0].flavor": html has none'],
    ['{ "formats": ["html", { "format": "json", "layout": "item" }] }', '"formats[1].layout": json has none'],
    [
      '{ "formats": ["html", { "format": "markdown", "flavor": "docusaurus" }] }',
      '"formats": flavor docusaurus: expected Markdown alone, found html',
    ],
    ['{ "formats": ["openapi-overlay"] }', '"formats": openapi-overlay: expected "openapi" with it'],
    ['{ "lang": "deutsch!" }', '"lang": expected a language tag, such as de or pt-BR, found "deutsch!"'],
    ['{ "theme": { "accent": "red;} body{display:none" } }', '"theme.accent": expected a colour'],
    ['{ "theme": { "accent": { "light": "red" } } }', '"theme.accent.dark" is missing'],
    [
      '{ "theme": { "links": [{ "title": "x", "href": "javascript:alert(1)" }] } }',
      '"theme.links": expected an address',
    ],
    ['{ "theme": { "logo": "api/one.json" } }', '"theme.logo": api/one.json: expected an SVG, PNG or WebP image'],
    ['{ "collections": ["none/*.json"] }', '"collections": none/*.json: no file matches this glob'],
    ['[]', 'the file: expected an object, found an array'],
    ['', 'the file is empty; expected an object'],
  ])('%s', async (text, problem) => {
    put('polysnip.config.json', text)
    const { code, stderr } = await build(...(text.includes('collections') ? [] : ['api/one.json']), '--out', 'site')
    expect(stderr).toContain(`polysnip: polysnip.config.json: ${problem}`)
    expect(code).toBe(1)
    expect(() => file('site/index.html')).toThrow('ENOENT')
  })

  test('bad JSON, with line and column', async () => {
    put('polysnip.config.json', '{\n  "title": "x",\n}')
    expect((await build()).stderr).toContain('polysnip: polysnip.config.json:3:1: this is no JSON: expected')
  })

  test.each([
    ['polysnip.config.ts', 'export default {', 'it can’t be run: '],
    ['polysnip.config.js', 'throw new Error("no\\u001b[31m")', 'it can’t be run: no'],
    ['polysnip.config.js', 'export const config = {}', '"config": there is no such member.'],
    ['polysnip.config.js', 'export default 3', 'the file: expected an object, found a number'],
    ['polysnip.config.ts', 'export default { out: 1 }', '"out": expected a string, found a number'],
  ])('%s: %s', async (name, source, problem) => {
    put(name, source)
    const { code, stderr } = await build('api/one.json', '--out', 'site')
    expect(stderr).toContain(`polysnip: ${name}: ${problem}`)
    expect(stderr).not.toContain('\u001B')
    expect(code).toBe(1)
  })

  test('a description without a format that it is for', async () => {
    put('api.yaml', 'openapi: 3.1.0\npaths: {}\n')
    configure({ openapi: 'api.yaml' })
    expect((await build('api/one.json', '--out', 'site')).stderr).toBe(
      'polysnip: polysnip.config.json: "openapi": expected "openapi-overlay" among "formats" with it, found html\n',
    )
    // Flags may ask for less.
    expect((await build('api/one.json', '--out', 'site', '--format', 'json', '-t', 'go')).code).toBe(0)
  })

  test('empty names, which a shell makes of a variable that is not set', async () => {
    expect(await build('', '--out', 'site')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('expected a collection, found an empty name'),
    })
    expect(await build('api/one.json', '--out', '')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--out: expected a folder, found an empty name'),
    })
    expect(() => file('index.html')).toThrow('ENOENT')
  })

  test.each([
    ['hoem.hbs', 'x', 'tpl/_site/hoem.hbs: no page is made with it; expected home.hbs,'],
    [
      'home.hbs',
      '{{#if title}}',
      'tpl/_site/home.hbs:1:1: the template ends, and a block ({{#if …}}) or a tag is open',
    ],
    ['home.hbs', '{{title}', 'tpl/_site/home.hbs:1:1: this is no tag; expected {{name}}'],
  ])('a template of one’s own: %s: %s', async (name, source, problem) => {
    mkdirSync(join(folder, 'tpl/_site'), { recursive: true })
    put(`tpl/_site/${name}`, source)
    const { code, stderr } = await build('api/one.json', '--out', 'site', '--templates', 'tpl')
    expect(stderr).toContain(`polysnip: ${problem}`)
    expect(code).toBe(1)
    expect((await build('api/one.json', '--out', 'site', '--templates', 'api/one.json')).stderr).toBe(
      'polysnip: api/one.json: this is a file; expected a folder of templates\n',
    )
  })

  test('two configurations, none where one is named, and no collection', async () => {
    expect(await build('--config', 'none.json')).toMatchObject({
      code: 1,
      stderr: 'polysnip: none.json: there is no such file\n',
    })
    expect(await build('--out', 'site')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('expected a collection'),
    })
    expect(await build('api/one.json')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--out <dir> is missing'),
    })
    configure({})
    put('polysnip.config.ts', 'export default {}')
    expect(await build('api/one.json')).toMatchObject({
      code: 1,
      stderr: 'polysnip: polysnip.config.json: expected one configuration, found "polysnip.config.ts" beside it\n',
    })
  })
})

describe('types, schema and what is accepted are one', () => {
  /** Each is right but for what the comment says. */
  const WRONG: readonly unknown[] = [
    { titel: 'x' },
    { title: 3 },
    { collections: 'x' },
    { collections: [1] },
    { out: null },
    { baseUrl: [] },
    { formats: ['pdf'] },
    { formats: [{ layout: 'item' }] },
    { formats: [{ format: 'text', layout: 'other' }] },
    { formats: [{ format: 'text', other: 1 }] },
    { layout: 'other' },
    { targets: [1] },
    { targets: [{ label: 'x' }] },
    { targets: [{ target: 'go', label: 1 }] },
    { targets: [{ target: 'go', options: { a: [] } }] },
    { targets: [{ target: 'go', other: 1 }] },
    { options: { a: {} } },
    { variables: 'none' },
    { environments: 'x' },
    { values: { a: 1 } },
    { revealSecrets: 'yes' },
    { theme: { accent: 1 } },
    { theme: { accent: { light: 'x' } } },
    { theme: { other: 1 } },
    { theme: { logo: 1 } },
    { theme: { links: [{ title: 'x' }] } },
    { theme: { images: 'none' } },
    { templates: 'x' },
    { jobs: '2' },
    { strict: 1 },
  ]
  const RIGHT: readonly unknown[] = [
    {},
    CONFIG,
    {
      ...{ $schema: 'x', layout: 'item', options: { api: 'current', a: 1, b: true }, revealSecrets: true, jobs: 2 },
      ...{ strict: false, templates: ['x'], theme: { accent: { light: 'red', dark: 'blue' }, images: 'load' } },
    },
  ]

  test('the schema in schemas/ is the one that holds', () => {
    expect(JSON.parse(readFileSync(join(root, 'schemas/config.schema.json'), 'utf8'))).toEqual(configSchema)
  })

  test.each([
    ['ours', (value: unknown) => mismatches(value, configSchema).length === 0],
    ['Ajv', new Ajv2020({ strictTypes: false }).compile(configSchema)],
  ])('%s', (_, accepts) => {
    expect(RIGHT.filter((value) => !accepts(value))).toEqual([])
    expect(WRONG.filter((value) => accepts(value))).toEqual([])
  })

  test('TypeScript', () => {
    const path = join(root, 'src/config/samples.ts')
    const lines = [...RIGHT, ...WRONG].map(
      (value, index) => `const config${index}: Config = ${JSON.stringify(value)}\n`,
    )
    const source = `import type { Config } from './config.ts'\n${lines.join('')}`
    const options: ts.CompilerOptions = {
      ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: true, types: [] },
      ...{
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        allowImportingTsExtensions: true,
      },
    }
    const host = ts.createCompilerHost(options)
    const { getSourceFile, fileExists } = host
    host.fileExists = (name) => name === path || fileExists(name)
    host.getSourceFile = (name, version) =>
      name === path ? ts.createSourceFile(name, source, version) : getSourceFile(name, version)
    const program = ts.createProgram([path], options, host)
    const found = ts.getPreEmitDiagnostics(program)
    const wrong = new Set(
      found.map(({ file: where, start = 0 }) => (where?.getLineAndCharacterOfPosition(start).line ?? 0) - 1),
    )
    expect([...wrong].toSorted((a, b) => a - b)).toEqual(WRONG.map((_value, index) => RIGHT.length + index))
  })
})

test('a site in which nobody chose targets begins with curl and the languages that most look for', async () => {
  await build('api/one.json', '--out', 'site')
  const values = file('site/one/add.html').match(/(?<=name="sample" id=")[^"]+/g)
  expect(values?.slice(0, 3)).toEqual(['sample-shell-curl', 'sample-python-requests', 'sample-javascript-fetch'])
  expect(values?.length).toBeGreaterThan(8)
})

describe('polysnip init', () => {
  const init = (...args: readonly string[]): Promise<Ran> => polysnip(['init', ...args], { cwd: folder })
  const written = (): { readonly collections: unknown; readonly targets: readonly string[] } =>
    JSON.parse(file('polysnip.config.json')) as never

  test('writes what build takes, for the collections that lie here', async () => {
    mkdirSync(join(folder, 'node_modules/x'), { recursive: true })
    put('node_modules/x/a.json', collectionOf('No', []))
    put('other.json', '{"info":{}}')
    const { code, stdout, stderr } = await init()
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toBe(
      'polysnip.config.json: api/one.json, api/two.json\nNext: polysnip dev, to see the site; polysnip build, to make it.\n',
    )
    expect(written().collections).toEqual(['api/one.json', 'api/two.json'])
    expect(mismatches(written(), configSchema)).toEqual([])
    expect(await build()).toMatchObject({ code: 0 })
    // The site itself holds no collection.
    await init('--force')
    expect(written().collections).toEqual(['api/one.json', 'api/two.json'])
  })

  test('does not replace one that is there', async () => {
    put('polysnip.config.json', '{}')
    expect(await init()).toMatchObject({ code: 1, stderr: expect.stringContaining('--force replaces it') })
    expect(file('polysnip.config.json')).toBe('{}')
    expect(await init('--force')).toMatchObject({ code: 0 })
    expect(written().targets).toContain('shell-curl')
    rmSync(join(folder, 'polysnip.config.json'))
    put('polysnip.config.ts', 'export default {}')
    expect(await init('--force')).toMatchObject({ code: 1, stderr: expect.stringContaining('remove it first') })
  })

  test('says where there is no collection', async () => {
    rmSync(join(folder, 'api'), { recursive: true })
    expect((await init()).stderr).toContain('no collection was found here')
    expect((await build()).stderr).toBe(
      'polysnip: polysnip.config.json: "collections": *.postman_collection.json: no file matches this glob\n',
    )
  })
})
