import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readCollection } from './read-file.ts'

const CORPUS = '../shared/corpus'
const files = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.endsWith('.json')) : []

/** Written apart from the reader, and simpler: it knows nothing but where requests and responses lie. */
interface Counts {
  readonly requests: number
  readonly responses: number
}

function count(value: unknown): Counts {
  const root = value as Json
  const collection = 'collection' in root ? (root['collection'] as Json) : root
  if (Array.isArray(collection['requests'])) {
    const requests = collection['requests'] as Json[]
    return {
      requests: requests.length,
      responses: requests.reduce((sum, request) => sum + lengthOf(request['responses']), 0),
    }
  }
  return countItems(collection['item'] as Json[])
}
type Json = Record<string, unknown>

function countItems(items: readonly Json[]): Counts {
  let [requests, responses] = [0, 0]
  for (const item of items) {
    const inner = Array.isArray(item['item']) ? countItems(item['item'] as Json[]) : undefined
    requests += inner?.requests ?? 1
    responses += inner?.responses ?? lengthOf(item['response'])
  }
  return { requests, responses }
}

function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0
}

test.skipIf(files.length === 0)(
  files.length === 0 ? `skipped: ${CORPUS} is not here` : 'there are 57 collections',
  () => {
    expect(files).toHaveLength(57)
  },
)

test.each(files)('%s: nothing is lost', async (name) => {
  const path = `${CORPUS}/${name}`
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  const { requests, items } = await readCollection(path)
  const responses = requests.reduce((sum, request) => sum + request.examples.length, 0)
  expect({ requests: requests.length, responses }).toEqual(count(JSON.parse(text)))
  expect(new Set(items.map((item) => item.path)).size).toBe(items.length)
  expect(items.map((item) => item.path)).toEqual(requests.map((request) => request.location))
})
