import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { PolysnipError } from '../error.ts'
import type { Collection } from '../ir/collection.ts'
import { indexCollection, openIndexed } from './index-file.ts'
import { readCollection } from './read-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'index-'))
afterAll(() => rmSync(folder, { recursive: true }))
const spool = join(folder, 'spool.json')

const CORPUS = '../shared/corpus'
const files = [
  ...readdirSync('collections').map((name) => join('collections', name)),
  ...(existsSync(CORPUS) ? readdirSync(CORPUS).map((name) => join(CORPUS, name)) : []),
].filter((name) => name.endsWith('.json'))

/** All that a collection says, as far as its requests can be read. */
function said({ requests, ...rest }: Collection): string {
  const read = Array.from({ length: rest.items.length }, (_, index) => {
    try {
      const request = requests[index]
      return { ...request, examples: request?.examples, item: request?.item }
    } catch (error) {
      return (error as Error).message
    }
  })
  return JSON.stringify({ ...rest, items: rest.items, contents: rest.contents, read })
}

async function indexed(path: string): Promise<string> {
  const { collection, close } = openIndexed(structuredClone(await indexCollection(path, spool)), {})
  try {
    return said(collection)
  } finally {
    close()
  }
}

async function whole(path: string): Promise<string> {
  return said(await readCollection(path))
}

test.each(files)('%s: requests that are read one by one are those of the whole', async (path) => {
  expect(await indexed(path)).toBe(await whole(path))
})

const request = { name: 'Get', request: { url: 'https://{{host}}/é', method: 'put' }, response: [{ name: 'x' }, 3] }
const ODD: Readonly<Record<string, string>> = {
  'members in any order': JSON.stringify({
    item: [{ item: [request], name: 'F' }, request],
    variable: [],
    info: { name: 'N' },
  }),
  'an escaped name': '{"info":{"name":"N"},"\\u0069tem":[{"name":"A","request":"https://a.example"}]}',
  'two lists': '{"info":{"name":"N"},"item":[],"item":[{"name":"A","request":"https://a.example"}]}',
  'a list that is overruled': '{"info":{"name":"N"},"item":[{"item":[],"item":3,"request":"https://a.example"}]}',
  'entries that are none':
    '{"info":{"name":"N"},"item":[1,null,"{\\"",[{}],{"item":{}},{"request":"https://a.example/}]"}]}',
  'a mark, blanks': `\uFEFF \n${JSON.stringify({ info: {}, item: [request] }, null, '\t')}\r\n `,
  'a wrapped one': JSON.stringify({ collection: { info: {}, item: [request] } }),
  'format 1': JSON.stringify({
    id: '1',
    name: 'V1',
    order: ['2'],
    requests: [{ id: '2', name: 'A', url: 'https://a.example', method: 'GET' }],
  }),
  'own members of a prototype':
    '{"info":{"name":"N"},"__proto__":{"auth":1},"item":[{"__proto__":{},"request":"https://a.example"}]}',
  'folders without end':
    '{"info":{},"item":[' + '{"name":"F","item":['.repeat(500) + JSON.stringify(request) + ']}'.repeat(500) + ']}',
}
test.each(Object.entries(ODD))('%s', async (_, text) => {
  const path = join(folder, 'odd.json')
  writeFileSync(path, text)
  expect(await indexed(path)).toBe(await whole(path))
})

test('an entry longer than what is read at once, and UTF-16', async () => {
  const path = join(folder, 'long.json')
  const long = JSON.stringify({
    info: { name: 'N' },
    item: [{ ...request, description: 'é\\"😀'.repeat(400_000) }, request],
  })
  for (const bytes of [
    Buffer.from(long),
    Buffer.from(long.slice(-2000) && `\uFEFF${JSON.stringify({ info: {}, item: [request] })}`, 'utf16le'),
  ]) {
    writeFileSync(path, bytes)
    expect(await indexed(path)).toBe(await whole(path))
  }
})

test('what is broken is refused as it is when it is read whole', async () => {
  const text = JSON.stringify({ info: { name: 'N' }, item: [{ name: 'F', item: [request] }, request] })
  const path = join(folder, 'broken.json')
  const outcome = async (read: (path: string) => Promise<unknown>): Promise<unknown> => {
    try {
      return await read(path)
    } catch (error) {
      if (error instanceof PolysnipError) return error.message
      throw error
    }
  }
  const edit = fc.tuple(
    fc.nat(text.length),
    fc.nat(3),
    fc.constantFrom('', '{', '}', '[', ']', ',', '"', ':', '\\', '0', ' '),
  )
  await fc.assert(
    fc.asyncProperty(edit, async ([at, gone, added]) => {
      writeFileSync(path, text.slice(0, at) + added + text.slice(at + gone))
      expect(await outcome(indexed)).toEqual(await outcome(whole))
    }),
    { numRuns: 400 },
  )
})

test('a file that changes meanwhile is noticed', async () => {
  const path = join(folder, 'changing.json')
  const text = JSON.stringify({ info: { name: 'N' }, item: [request, request] })
  writeFileSync(path, text)
  const { collection, close } = openIndexed(await indexCollection(path, spool), {})
  writeFileSync(path, text.replace('put', 'get'))
  expect(() => collection.requests[0]).toThrow('changing.json: the file changed while it was read')
  close()
})
