import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { renewed } from '../scripts/readme.ts'
import { createProgram } from '../src/cli/program.ts'
import { root, run } from './support/run.ts'

const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'ARCHITECTURE.md',
  'templates/README.md',
  'docs/verify.md',
  'docs/site.md',
  'docs/scale.md',
]
const program = createProgram()
const flags = new Set(program.commands.flatMap(({ options }) => options.flatMap(({ long, short }) => [long, short])))
const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> }

test('README.md shows what polysnip prints: `npm run fix` writes it', async () => {
  const readme = read('README.md')
  expect(await renewed(readme)).toBe(readme)
})

test('README.md names every command, and no other', () => {
  const named = [...read('README.md').matchAll(/`polysnip ([a-z]+)/g)].map(([, name]) => name)
  expect([...new Set(named)].toSorted()).toEqual(program.commands.map((command) => command.name()).toSorted())
})

test('README.md, with the pages under docs/ that it links to, names every flag, and no other', () => {
  const linked = [...read('README.md').matchAll(/\]\((docs\/[^)#]+)\)/g)].map(([, file]) => file as string)
  const text = ['README.md', ...new Set(linked)]
    .map(read)
    .join('\n')
    .replace(/^npm .*$|`npm [^`]*`/gm, '')
  const named = new Set([...text.matchAll(/(?<=[\s`])--?[a-z][a-z-]*/g)].map(([flag]) => flag))
  expect([...named].filter((flag) => !flags.has(flag))).toEqual([])
  expect([...flags].filter((flag) => flag?.startsWith('--') === true && !named.has(flag))).toEqual([])
})

describe.each(documents)('%s', (document) => {
  const text = read(document)

  test('names scripts that there are', () => {
    const named = [...text.matchAll(/npm run (?:-s )?([a-z:]+)/g)].map(([, name]) => name as string)
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
  })

  test('links to files that there are', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link as string)
    expect(links.filter((link) => !existsSync(join(root, document, '..', link)))).toEqual([])
  })
})

test('the library’s example in README.md runs', async () => {
  const example = /```ts\n([^]*?)```/.exec(read('README.md'))?.[1] ?? ''
  const program = `${example}\nprocess.stdout.write(JSON.stringify([code, page].map((text) => text.length > 100)) + warnings.length)`
  const ran = await run(process.execPath, ['--input-type=module', '--eval', program])
  expect(ran).toEqual({ code: 0, stdout: '[true,true]0', stderr: '' })
})
