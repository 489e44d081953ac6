import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../src/collection/decode.ts'
import { parseText } from '../src/collection/parse.ts'
import { collections } from './oracle/arbitrary.ts'
import { judge } from './oracle/oracle.ts'

const CORPUS = '../shared/corpus'
const files = ['collections', CORPUS].flatMap((folder) =>
  existsSync(folder)
    ? readdirSync(folder).flatMap((name) => (name.endsWith('.json') ? [`${folder}/${name}`] : []))
    : [],
)
/** What the engine itself does not get through: cycles, and a variable that is called `__proto__`. */
const NOT_JUDGED = new Set(['collections/variables-cyclic.json', 'collections/variables.json'])

/** Why the engine sends nothing; the IR says something all the same. */
const REFUSALS = [
  /Method must be a valid HTTP token/,
  /Header name must be a valid HTTP token/,
  /Invalid character in header content/,
  /request url is empty/,
  /Invalid (protocol|URI)/,
  /URI malformed/,
]

/** Where the engine announces more than it sends, and the server waits for it. */
const WAITS = new Set(['Header: Content-Length that is wrong'])
const isKnown = ({ error, location }: { readonly error: string; readonly location: string }): boolean =>
  REFUSALS.some((known) => known.test(error)) || (WAITS.has(location) && error.includes('ESOCKETTIMEDOUT'))

const tame = (name: string): string => `v${name.length}`
const nasty = (name: string): string => `v ä"'/?&=+#${name.length}\\`

describe.each(files.filter((file) => !NOT_JUDGED.has(file)))('%s', (file) => {
  const parsed = parseText(decodeText(readFileSync(file)), file)
  test.each([
    ['values that are given', nasty, false],
    ['holes that are filled later', tame, true],
  ])("%s: Postman's own engine sends what the IR says", async (_, valueOf, leavesHoles) => {
    const { refused, disagreements } = await judge(parsed, valueOf, leavesHoles)
    expect(disagreements).toEqual([])
    expect(refused.filter((each) => !isKnown(each))).toEqual([])
  })
})

test.skipIf(existsSync(CORPUS))(`${CORPUS} is not here, and was not judged`, () => undefined)

// Another seed each time (or RANDOM_SEED), so that what is random is tried; it stands in the test's name.
const seeds = new Set([1, Number(process.env['RANDOM_SEED'] ?? Math.floor(Math.random() * 1_000_000))])
test.each([...seeds])("random collections, seed %i: Postman's own engine sends what the IR says", async (seed) => {
  for (const collection of fc.sample(collections, { numRuns: 5, seed })) {
    const { disagreements } = await judge(JSON.parse(JSON.stringify(collection)), (name) => `${name}!`)
    expect(disagreements).toEqual([])
  }
})
