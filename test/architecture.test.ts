import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import fastGlob from 'fast-glob'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** Each room of the house, and the rooms that it may import from. Types count. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  ir: [],
  error: [],
  near: ['error'],
  collection: ['ir', 'error', 'near'],
  languages: ['ir'],
  render: ['ir', 'error', 'languages'],
  families: ['ir', 'error', 'languages', 'render'],
  targets: ['ir', 'error', 'near', 'languages', 'render', 'families'],
  pages: ['ir', 'error', 'languages', 'render', 'targets'],
  write: ['error'],
  site: ['ir', 'error', 'near', 'languages', 'render', 'targets', 'pages', 'write'],
  config: ['error', 'near', 'collection', 'targets'],
  dev: ['error', 'site', 'build', 'write'],
  verify: ['ir', 'error', 'near', 'collection', 'languages', 'render', 'targets'],
  build: ['ir', 'error', 'collection', 'render', 'targets', 'pages', 'site', 'write'],
  core: ['ir', 'error', 'near', 'collection', 'languages', 'render', 'families', 'targets', 'pages'],
  index: [
    'ir',
    'error',
    'near',
    'collection',
    'languages',
    'render',
    'families',
    'targets',
    'pages',
    'core',
    'verify',
    'config',
  ],
  cli: [
    'ir',
    'error',
    'near',
    'collection',
    'languages',
    'render',
    'targets',
    'pages',
    'write',
    'site',
    'build',
    'config',
    'dev',
    'verify',
    'index',
  ],
}

/** Files that may use what only Node has; all others run in a browser too. */
const NODE_ROOMS = new Set(['build', 'config', 'dev', 'cli', 'verify', 'write', 'index'])
const NODE_FILES = new Set([
  'src/collection/index-file.ts',
  'src/collection/read-file.ts',
  'src/pages/read.ts',
  'src/pages/built-in.ts',
  'src/pages/built-in.dist.ts',
  'src/site/html/built-in.ts',
  'src/site/html/built-in.dist.ts',
  'src/site/html/highlight/built-in.ts',
  'src/site/html/highlight/built-in.dist.ts',
  'src/site/html/highlight/read.ts',
  'src/site/html/read.ts',
  'src/targets/built-in.ts',
  'src/targets/built-in.dist.ts',
  'src/targets/load.ts',
  'src/targets/overlay.ts',
  'src/targets/read.ts',
])

const files = fastGlob
  .sync('src/**/*.ts', {
    ignore: ['**/*.test.ts', '**/testing/**', 'src/verify/stand-ins/**', 'src/verify/helpers/**'],
  })
  .toSorted()
const imports = new Map(files.map((file) => [file, importsOf(file)]))

test('there is something to look at', () => expect(files.length).toBeGreaterThan(40))

test.each(files)('%s imports only from rooms below it', (file) => {
  const room = roomOf(file)
  const allowed = ROOMS[room]
  expect(allowed, `no such room: ${room}`).toBeDefined()
  const strangers = (imports.get(file) ?? []).filter(
    ({ target }) => target.startsWith('src/') && roomOf(target) !== room && !allowed?.includes(roomOf(target)),
  )
  expect(strangers.map(({ target }) => target)).toEqual([])
})

test.each(files.filter((file) => !NODE_ROOMS.has(roomOf(file)) && !NODE_FILES.has(file)))(
  '%s runs without Node',
  (file) => {
    expect(
      (imports.get(file) ?? []).filter(({ target }) => target.startsWith('node:')).map(({ target }) => target),
    ).toEqual([])
  },
)

test('the files that may use Node exist', () =>
  expect([...NODE_FILES].filter((file) => !files.includes(file))).toEqual([]))

/** Tables of one kind of row, which would not be clearer in pieces. */
const TABLES = new Set(['src/collection/media-types.ts'])

test.each(files.filter((file) => !TABLES.has(file)))('%s has at most 250 lines', (file) => {
  expect(readFileSync(file, 'utf8').split('\n').length - 1).toBeLessThanOrEqual(250)
})

test('only the command line exits, and prints on standard output', () => {
  const guilty = files.filter(
    (file) => roomOf(file) !== 'cli' && /process\.(?:exit\b|stdout)|console\./.test(readFileSync(file, 'utf8')),
  )
  expect(guilty).toEqual([])
})

test('no file imports itself through others', () => {
  const done = new Set<string>()
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) throw new Error(`cycle: ${[...trail.slice(trail.indexOf(file)), file].join(' -> ')}`)
    if (done.has(file)) return
    for (const { target } of imports.get(file) ?? []) if (imports.has(target)) visit(target, [...trail, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
})

test('there is no target in the code: ids of targets stand in templates only', () => {
  const ids = fastGlob.sync('templates/*/target.json').map((path) => path.split('/')[1] as string)
  const guilty = files
    .filter((file) => !file.startsWith('src/verify/') && !file.startsWith('src/pages/') && !file.startsWith('src/cli/'))
    .flatMap((file) => {
      const code = withoutComments(readFileSync(file, 'utf8'))
      return ids.filter((id) => code.includes(id)).map((id) => `${file}: ${id}`)
    })
  expect(guilty).toEqual([])
})

function roomOf(file: string): string {
  return (file.split('/')[1] as string).replace(/\.ts$/, '')
}

function importsOf(file: string): readonly { readonly target: string }[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true)
  return importedFiles.map(({ fileName }) => ({
    target: fileName.startsWith('.') ? relative('.', join(dirname(file), fileName)) : fileName,
  }))
}

function withoutComments(source: string): string {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, source)
  const strings: string[] = []
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    if (token === ts.SyntaxKind.StringLiteral) strings.push(scanner.getTokenText())
  }
  return strings.join('\n')
}
