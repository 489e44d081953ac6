import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { cli, polysnip, root } from './support/run.ts'

const BOOKSHOP = 'collections/bookshop.json'
const folder = mkdtempSync(join(tmpdir(), 'verify-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A template laid over `javascript-fetch`: it needs no other tool than Node. */
function overlay(name: string, template: string): string {
  mkdirSync(join(folder, name, 'javascript-fetch'), { recursive: true })
  writeFileSync(join(folder, name, 'javascript-fetch/snippet.hbs'), template)
  return join(folder, name)
}

test('a table, and exit code 0 where everything arrives', async () => {
  const { code, stdout, stderr } = await polysnip(['verify', BOOKSHOP, '-t', 'fetch', '-t', 'http'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(
    /^target +exact +equivalent +warned +different +does-not-run +does-not-parse +parsed +not-run +all$/m,
  )
  expect(stdout).toMatch(/^http-message +10 +· +· +· +· +· +· +· +10$/m)
})

test('what was sent stands beside what was expected, and the exit code is 1', async () => {
  const wrong = overlay('wrong', `await fetch({{string url.text}}, { method: "PUT" });\n`)
  const args = ['verify', BOOKSHOP, '--item', 'Add a book', '-t', 'fetch', '--templates', wrong, '--code']
  const { code, stdout } = await polysnip(args)
  expect(code).toBe(1)
  expect(stdout).toContain('! method: ')
  expect(stdout).toMatch(/expected +POST\n +sent +PUT\n/)
  expect(stdout).toContain('    > await fetch(')
})

test('for programs: JSON and JUnit', async () => {
  const args = ['verify', BOOKSHOP, '--item', 'Books/Add a book', '-t', 'http']
  const [json, junit] = await Promise.all([polysnip([...args, '--json']), polysnip([...args, '--junit'])])
  expect(JSON.parse(json.stdout)).toMatchObject({
    toolchains: [{ target: 'http-message', missing: '' }],
    results: [{ target: 'http-message', request: 'Books/Add a book', level: 'exact', isStandIn: false }],
  })
  expect(junit.stdout).toContain('<testsuite name="http-message" tests="1" failures="0" skipped="0">')
})

test('several collections by a glob, and under each policy', async () => {
  const glob = 'collections/{bookshop,methods}.json'
  for (const policy of ['code', 'env']) {
    const { code, stdout } = await polysnip([
      'verify',
      glob,
      '-t',
      'fetch',
      '--variables',
      policy,
      '--item',
      'Add a book',
    ])
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^javascript-fetch .* 1$/m) as string,
    })
  }
})

test('without its tool a target is not run, which is no success and says why', async () => {
  const args = ['verify', BOOKSHOP, '--item', 'Add a book', '-t', 'python-requests', '--toolchains', folder]
  const { stdout, stderr } = await polysnip(args, { env: { PATH: folder } })
  expect(stdout).toMatch(/^python-requests +· +· +· +· +· +· +· +1 +1$/m)
  expect(stderr).toMatch(/^python-requests: not run: /)
})

test('the folder of the toolchains is found from here, wherever programs run', async () => {
  const args = ['verify', BOOKSHOP, '--item', 'Add a book', '-t', 'nodejs-request']
  const runs = [
    polysnip([...args, '--toolchains', 'nowhere']),
    polysnip(args, { env: { POLYSNIP_TOOLCHAINS: 'nowhere' } }),
  ]
  for (const { stderr } of await Promise.all(runs)) expect(stderr).toContain(join(root, 'nowhere'))
})

test('a request that can’t be read is named, and fails the run', async () => {
  const { code, stderr } = await polysnip(['verify', 'collections/variables-cyclic.json', '-t', 'http'])
  expect(code).toBe(1)
  expect(stderr).toMatch(/^polysnip: collections\/variables-cyclic\.json: item /)
})

test.each([
  [['nowhere/*.json'], 1, 'nowhere/*.json: no file matches this glob'],
  [['nowhere.json'], 1, 'nowhere.json: there is no such file'],
  [[BOOKSHOP, '--item', 'Ad a book'], 1, 'did you mean "Books/Add a book"'],
  [[BOOKSHOP, '-t', 'pythn'], 2, 'did you mean "python"'],
  [[BOOKSHOP, '--jobs', 'two'], 2, '--jobs: expected a number from 1 to 9999, found "two"'],
  [[BOOKSHOP, '--json', '--junit'], 2, 'cannot be used with'],
  [[], 2, "missing required argument 'collection'"],
])('%j is refused', async (args, exit, message) => {
  const { code, stdout, stderr } = await polysnip(['verify', ...args])
  expect({ code, stdout }).toEqual({ code: exit, stdout: '' })
  expect(stderr.toLowerCase()).toContain(message.toLowerCase())
})

test('an interrupted run leaves nothing behind', async () => {
  const endless = overlay('endless', 'setInterval(() => {}, 1000);\n')
  const scratch = mkdtempSync(join(folder, 'scratch-'))
  const args = [cli, 'verify', BOOKSHOP, '-t', 'fetch', '--templates', endless]
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, TMPDIR: scratch }, stdio: 'ignore' })
  const ended = new Promise((resolve) => child.on('exit', (_, signal) => resolve(signal)))
  while (readdirSync(scratch).length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
  child.kill('SIGTERM')
  expect(await ended).toBe('SIGTERM')
  expect(readdirSync(scratch)).toEqual([])
})
