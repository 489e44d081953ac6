import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readCollection } from './read-file.ts'
import { readCollectionFrom } from './read.ts'
import { collectionOf, URL_ } from './testing.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-'))
afterAll(() => rmSync(folder, { recursive: true }))
const write = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

const collection = collectionOf({ name: 'Ünï', request: { url: `${URL_}{{a}}` } })
const text = JSON.stringify(collection)
const swapped = Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()

describe('a collection comes', () => {
  test.each<[string, unknown]>([
    ['parsed', collection],
    ['wrapped', { collection }],
    ['as text', text],
    ['as text with a mark', `\uFEFF\n${text}`],
    ['as bytes', Buffer.from(text)],
    ['from a file', write('plain.json', text)],
    ['from a file with a mark', write('bom.json', `\uFEFF${text}`)],
    ['in UTF-16', write('le.json', Buffer.from(`\uFEFF${text}`, 'utf16le'))],
    ['in UTF-16, big end first', write('be.json', swapped)],
    ['in UTF-16 without a mark', write('bare.json', Buffer.from(text, 'utf16le'))],
  ])('%s', async (_, source) => expect((await readCollection(source)).requests[0]?.name).toBe('Ünï'))

  test('of format 1, with its folders', async () => {
    const old = {
      ...{ id: 'c', name: 'Old', order: ['r2'], folders: [{ id: 'f', name: 'F', order: ['r1'] }] },
      requests: [
        { id: 'r1', name: 'One', method: 'post', url: URL_, headers: 'A: 1\n', dataMode: 'raw', rawModeData: 'x' },
        { id: 'r2', name: 'Two', method: 'GET', url: URL_ },
      ],
    }
    const { name, items, requests } = await readCollection(old)
    expect([name, ...items.map(({ path }) => path)]).toEqual(['Old', 'F/One', 'Two'])
    expect(requests[0]).toMatchObject({ method: 'POST', headers: [{ name: ['A'] }, {}], body: { source: ['x'] } })
    expect(() => readCollectionFrom(old)).toThrow('has to be converted')
  })

  test('of format 1, with requests that no order names', async () => {
    const request = (id: string, folder?: string): object => ({ id, name: id, folder, method: 'GET', url: URL_ })
    const requests = [request('a', 'f'), request('b', 'f'), request('c'), request('d', 'none'), request('e')]
    const paths = async (more: object): Promise<readonly string[]> =>
      (await readCollection({ id: 'c', name: 'Old', requests, ...more })).items.map(({ path }) => path)
    expect(await paths({})).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(await paths({ order: ['e'], folders: [{ id: 'f', name: 'F', order: ['b'] }] })).toEqual([
      ...['F/b', 'F/a', 'e', 'c', 'd'],
    ])
  })

  test('with environments from files', async () => {
    const environments = [write('env.json', JSON.stringify({ values: [{ key: 'a', value: 'E' }] }))]
    expect((await readCollection(collection, { environments })).requests[0]?.url.path).toEqual(['/E'])
  })
})

describe('or an error says why not', () => {
  const file =
    (name: string, content: string): (() => string) =>
    () =>
      write(name, content)
  test.each<[string, () => unknown, string, RegExp]>([
    ['missing', () => join(folder, 'none.json'), 'file-missing', /none\.json: there is no such file/],
    ['a folder', () => folder, 'file-unreadable', /this is a folder/],
    ['empty', file('empty.json', ' \n'), 'empty', /empty\.json: the input is empty/],
    ['no JSON', file('bad.json', '{"info":\n {,}}'), 'json', /bad\.json:2:3: .*expected a name in quotes, found ","/],
    ['an array', () => '[]', 'no-collection', /found an array/],
    ['a scalar', file('5.json', '5'), 'no-collection', /found a number/],
    ['OpenAPI', () => ({ openapi: '3.1.0', info: {}, paths: {} }), 'no-collection', /an OpenAPI description/],
    ['Swagger', () => ({ swagger: '2.0', info: {} }), 'no-collection', /a Swagger description/],
    ['HAR', () => ({ log: { entries: [] } }), 'no-collection', /HAR/],
    ['an environment', () => ({ name: 'E', values: [] }), 'no-collection', /a Postman environment/],
    ['Thunder Client', () => ({ clientName: 'Thunder Client', requests: [] }), 'no-collection', /a Thunder Client/],
    ['Hoppscotch', () => ({ v: 2, name: 'H', folders: [], requests: [] }), 'no-collection', /a Hoppscotch collection/],
    ['Insomnia', () => ({ _type: 'export', resources: [] }), 'no-collection', /an Insomnia export/],
    ['a single item', () => ({ name: 'I', request: {} }), 'no-collection', /a single Postman item/],
    ['no items', () => collectionOf([]), 'no-items', /no requests/],
    ['only folders', () => collectionOf({ name: 'F', item: [] }), 'no-items', /no requests/],
  ])('%s', async (_, source, code, message) => {
    const reading = readCollection(source())
    await expect(reading).rejects.toThrow(message)
    await expect(reading).rejects.toMatchObject({ name: 'PolysnipError', code })
  })

  test('an environment that is a collection', async () => {
    await expect(readCollection(collection, { environments: [write('c.json', text)] })).rejects.toThrow(
      /c\.json: found a Postman collection/,
    )
  })
})
