import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { polysnip, root } from './support/run.ts'
import { pathsIn } from './support/site-files.ts'

const corpus = join(root, '../shared/corpus')
const files = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.json')) : []
/** Of a large collection a few samples a page are enough. */
const LARGE = 300_000
const WAYS: readonly (readonly string[])[] = [
  ['--format', 'html', '--format', 'text', '--format', 'json'],
  ...['docusaurus', 'vitepress', 'starlight', 'mintlify'].map((flavor) => ['--flavor', flavor]),
]

let folder = ''
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe.skipIf(files.length === 0)(
  files.length === 0 ? 'skipped: no ../shared/corpus here' : 'collections of others',
  () => {
    test.each(files)('%s builds in every format', async (name) => {
      const path = join(corpus, name)
      const targets = statSync(path).size > LARGE ? ['curl'] : ['curl', 'python', 'go', 'php']
      for (const way of WAYS) {
        folder = mkdtempSync(join(tmpdir(), 'corpus-site-'))
        const args = [
          'build',
          path,
          '--out',
          join(folder, 'site'),
          ...targets.flatMap((target) => ['-t', target]),
          ...way,
        ]
        const { code, stderr } = await polysnip(args)
        // Environments lie there, too: they are no collections, and it is said so.
        if (code === 1 && !existsSync(join(folder, 'site'))) expect(stderr, name).toMatch(/^polysnip: .*: expected /)
        else {
          expect(stderr, name).not.toMatch(/TypeError|RangeError|ReferenceError|\n {4}at /)
          expect(pathsIn(join(folder, 'site')).length, name).toBeGreaterThan(3)
        }
        rmSync(folder, { recursive: true })
      }
    })
  },
)
