import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTarget } from '../scripts/new.ts'
import { findItem, loadTargets, readCollection, renderSnippet, type Target } from '../src/index.ts'
import { root, run, type Ran } from './support/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'recipes-'))
beforeAll(() => cpSync(join(root, 'templates'), folder, { recursive: true }))
afterAll(() => rmSync(folder, { recursive: true }))

describe('npm run new', () => {
  test('makes a target that says what the other says', async () => {
    const said = await createTarget(folder, 'python-ofatest', 'python-requests')
    expect(said).toContain('npm run try -- python-ofatest "Books/Add a book"')
    const targets = await loadTargets({ templates: [folder] })
    const request = findItem(await readCollection('collections/bookshop.json'), 'Add a book')
    const code = (id: string): string => renderSnippet(targets.get(id) as Target, request).code
    expect(code('python-ofatest')).toBe(code('python-requests'))
    expect(targets.get('python-ofatest')).toMatchObject({ title: 'python-ofatest', aliases: [], deprecated: false })
  })

  test.each([
    ['Python', 'python-requests', /"Python" is no target's id/],
    ['python-mine', 'python-request', /there is no templates\/python-request\/\. Did you mean "python-requests"\?/],
    ['go-nethttp', 'python-requests', /templates\/go-nethttp\/ is there already/],
    ['../out-side', 'python-requests', /is no target's id/],
  ])('refuses %s --like %s', async (id, like, problem) => {
    await expect(createTarget(folder, id, like)).rejects.toThrow(problem)
  })
})

describe('npm run try', () => {
  const attempt = (...args: readonly string[]): Promise<Ran> =>
    run(process.execPath, ['--import', 'tsx', 'scripts/try.ts', ...args])

  test('prints the snippet; without a target or an item it says how it is called', async () => {
    const [sound, other, bare] = await Promise.all([
      attempt('python', 'Books/Add a book', '--variables', 'code'),
      attempt('curl', 'Method: HEAD', 'collections/methods.json'),
      attempt('python'),
    ])
    expect(sound).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^import/) as string })
    expect(other).toMatchObject({ code: 0, stdout: expect.stringContaining('--head') as string })
    expect(bare).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^npm run try -- TARGET ITEM/) as string,
    })
  })
})

describe('the lock file', () => {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const { packages } = JSON.parse(lock) as { packages: Readonly<Record<string, { optionalDependencies?: object }>> }

  test('names no registry', () => expect(lock).not.toContain('"resolved"'))

  test('holds the optional packages of every platform: without them `npm ci` refuses it', () => {
    const missing = Object.entries(packages).flatMap(([where, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) =>
          !Object.hasOwn(packages, `node_modules/${name}`) && !Object.hasOwn(packages, `${where}/node_modules/${name}`),
      ),
    )
    expect(missing).toEqual([])
  })
})
