import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import vm from 'node:vm'
import { build } from 'esbuild'
import fastGlob from 'fast-glob'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findItem, findTarget, loadTargets, readCollection, renderPage, renderSnippet } from '../src/index.ts'
import { root, run } from './support/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'package-'))
const installed = join(folder, 'node_modules/polysnip')
const bin = join(folder, 'node_modules/.bin/polysnip')
afterAll(() => rmSync(folder, { recursive: true }))

beforeAll(() => {
  if (!existsSync(join(root, 'dist/cli.js'))) throw new Error('dist/ is missing: npm run build')
  const npm = (args: readonly string[], cwd: string): string =>
    execFileSync('npm', [...args, '--ignore-scripts', '--loglevel=error'], { cwd, encoding: 'utf8' })
  const tarball = npm(['pack', '--pack-destination', folder], root).trim().split('\n').at(-1) as string
  writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}')
  npm(['install', '--offline', '--no-audit', '--no-fund', join(folder, tarball)], folder)
}, 120_000)

const bookshop = join(root, 'collections/bookshop.json')

test('brings no other package along, and little of its own', () => {
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['polysnip'])
  const files = fastGlob.sync('**/*', { cwd: installed, dot: true })
  const size = files.reduce((sum, file) => sum + statSync(join(installed, file)).size, 0)
  expect(size).toBeLessThan(15_000_000)
  expect(files).toEqual(
    expect.arrayContaining(['package.json', 'README.md', 'LICENSE', 'dist/THIRD-PARTY-NOTICES.txt']),
  )
  expect(files.filter((file) => /\.test\.|\.map$|^src\/|^test\//.test(file))).toEqual([])
})

test('names the licences of what it holds', () => {
  const notices = readFileSync(join(installed, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8')
  for (const name of ['commander', 'handlebars', 'postman-collection-transformer'])
    expect(notices).toContain(`\n${name} `)
  expect(notices).not.toContain('see its package')
})

describe('the command', () => {
  const polysnip = (...args: readonly string[]): ReturnType<typeof run> => run(bin, args, { cwd: folder })

  test('prints what the work tree’s library makes', async () => {
    const collection = await readCollection(bookshop)
    const targets = await loadTargets()
    const request = findItem(collection, 'Books/Add a book')
    const [python, go] = [findTarget(targets, 'python'), findTarget(targets, 'go')]
    const snippets = await polysnip('snippet', bookshop, '--item', 'Books/Add a book', '-t', 'python', '-t', 'go')
    expect(snippets.stdout).toBe(`${renderSnippet(python, request).code}\n${renderSnippet(go, request).code}`)
    for (const format of ['text', 'markdown', 'html', 'json'] as const) {
      const page = await polysnip(
        'page',
        bookshop,
        '--item',
        'Books/Add a book',
        '-t',
        'python',
        '-t',
        'go',
        '--format',
        format,
      )
      expect(page.stdout).toBe(renderPage(collection, request, [python, go], { layout: 'docs', format }).page)
    }
  })

  test('reads format 1', async () => {
    const collection = {
      id: '6b8a3cf5-7f56-4c0d-9f8f-6f2a3b1c0001',
      name: 'Old',
      order: ['6b8a3cf5-7f56-4c0d-9f8f-6f2a3b1c0002'],
      requests: [
        {
          id: '6b8a3cf5-7f56-4c0d-9f8f-6f2a3b1c0002',
          name: 'Get',
          method: 'GET',
          url: 'https://api.example.com/books',
          headers: 'Accept: text/plain\n',
        },
      ],
    }
    writeFileSync(join(folder, 'old.json'), JSON.stringify(collection))
    expect((await polysnip('items', 'old.json')).stdout).toBe('GET  Get  https://api.example.com/books\n')
  })

  test('runs snippets, with the stand-ins that it brings', async () => {
    const args = ['verify', bookshop, '--item', 'Books/Add a book', '-t', 'javascript-fetch', '-t', 'python-chilkat']
    const { code, stdout } = await polysnip(...args)
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringMatching(/^python-chilkat \(stand-in\) /m) })
  })

  test('takes templates of the user’s own', async () => {
    mkdirSync(join(folder, 'templates/python-requests'), { recursive: true })
    mkdirSync(join(folder, 'templates/_pages'), { recursive: true })
    writeFileSync(join(folder, 'templates/python-requests/snippet.hbs'), '{{comment name}}\n')
    writeFileSync(join(folder, 'templates/_pages/item.text.hbs'), 'mine\n')
    const args = [bookshop, '--item', 'Add a book', '-t', 'python', '--templates', 'templates']
    expect((await polysnip('snippet', ...args)).stdout).toBe('# Add a book\n')
    expect((await polysnip('page', ...args)).stdout).toBe('mine\n')
  })
})

const APP = `
declare const process: { readonly argv: readonly [string, string, string] }
declare const console: { log(line: string): void }
import { readCollection, loadTargets, renderSnippet, renderPage, PolysnipError, type Request } from 'polysnip'
import * as core from 'polysnip/core'
const collection = await readCollection(process.argv[2], { environments: [], variables: { a: 'b' } })
const targets = await loadTargets()
const [request] = collection.requests
const target = targets.get('go-nethttp')
if (request === undefined || target === undefined) throw new PolysnipError('usage', 'nothing there')
const { code, warnings } = renderSnippet(target, request, { variables: 'keep' })
const { page } = renderPage(collection, request, [target], { layout: 'docs', format: 'html' })
const same: Request = core.findItem(collection, request.location)
// @ts-expect-error a request does not change
const changed = (): string => (same.method = 'GET')
// @ts-expect-error there is no such policy
renderSnippet(target, request, { variables: 'drop' })
console.log(JSON.stringify([code.length > 0, page.length > 0, warnings.length, same.name]))
`

describe('the library', () => {
  test.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('has types for a strict program: module %s, resolution %s', async (module, moduleResolution) => {
    writeFileSync(join(folder, 'app.ts'), APP)
    const flags = [
      '--strict',
      '--exactOptionalPropertyTypes',
      '--target',
      'es2023',
      '--module',
      module,
      '--moduleResolution',
      moduleResolution,
    ]
    const tsc = await run(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), ...flags, '--noEmit', 'app.ts'],
      {
        cwd: folder,
      },
    )
    expect(tsc).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test('runs', async () => {
    const app = ts
      .transpile(APP, { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 })
      .replace("'drop'", "'code'")
    writeFileSync(join(folder, 'app.js'), app)
    const ran = await run(process.execPath, ['app.js', bookshop], { cwd: folder })
    expect(ran).toEqual({ code: 0, stdout: '[true,true,0,"List books"]\n', stderr: '' })
  })
})

describe('polysnip/core', () => {
  const PROGRAM = `
    import { loadTarget, readCollection, renderPage, renderSnippet } from 'polysnip/core'
    import data from 'polysnip/targets/python-requests.json'
    const collection = readCollection(source)
    const target = loadTarget(data)
    result = collection.requests.map((request) => [
      renderSnippet(target, request).code,
      ...['text', 'markdown', 'html', 'json'].map((format) => renderPage(collection, request, [target], { format }).page),
    ])`

  test('is bundled for a browser and runs where there is nothing of Node’s', async () => {
    const { outputFiles } = await build({
      stdin: { contents: PROGRAM, resolveDir: folder },
      bundle: true,
      write: false,
      format: 'iife',
      platform: 'browser',
    })
    const code = outputFiles[0]?.text ?? ''
    expect(code).not.toMatch(/["']node:|\brequire\(["']/)
    const context = { source: readFileSync(bookshop, 'utf8'), result: [] as string[][], TextEncoder, TextDecoder, URL }
    vm.runInNewContext(code, context)
    expect(context.result.length).toBe(10)
    for (const row of context.result) for (const text of row) expect(text).not.toBe('')
    const ours = await run(bin, [
      'page',
      bookshop,
      '--item',
      'List books',
      '-t',
      'python',
      '--layout',
      'docs',
      '--format',
      'html',
    ])
    expect(context.result[0]?.[3]).toBe(ours.stdout)
  })
})
