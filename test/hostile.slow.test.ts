import { describe, expect, test } from 'vitest'
import { hostileRequests, item, read } from '../scripts/hostile/requests.ts'
import { plain } from '../src/ir/text.ts'
import { renderSnippet } from '../src/render/render.ts'
import type { Target } from '../src/render/target.ts'
import { builtInTargets } from '../src/targets/built-in.ts'
import { loadTargets } from '../src/targets/load.ts'
import { supportFolder, toolchainsFolder } from '../src/verify/built-in.ts'
import { compareTarget } from '../src/verify/compare/target.ts'
import { readRecipe } from '../src/verify/read-recipe.ts'
import { describe as describeResult } from '../src/verify/report/describe.ts'
import type { Result } from '../src/verify/result.ts'
import { verify } from '../src/verify/verify.ts'
import { judge } from './oracle/oracle.ts'

const requests = hostileRequests(false)

describe('what is expected', () => {
  // In a URL a value is a component, and Postman reads delimiters in it.
  // The engine's environment is of values that a variable has: one without is left as it is.
  const set = requests.filter(({ value }) => value !== '')
  const judged = set.filter(({ position, value }) => position.isComponent !== true || !/[&=+%#?/\\:]/.test(value))

  test("Postman's own engine sends it", async () => {
    const values = new Map(judged.map(({ value }, index) => [`v${index}`, value]))
    const collection = {
      info: { name: 'Hostile', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
      item: judged.map(({ position }, index) => item(position, `v${index}`)),
    }
    const { compared, disagreements } = await judge(collection, (name) => values.get(name) ?? '')
    expect(disagreements).toEqual([])
    expect(compared).toBeGreaterThan(400)
  })

  test('a component without delimiters says the same however it is encoded', () => {
    for (const { atRunTime, position, value } of judged.filter((one) => one.position.isComponent)) {
      const postman = plain(read(position, { v: value }).url.target)
      const differences = compareTarget(postman, plain(atRunTime?.sent.url.target ?? []))
      expect(differences.filter(({ isEquivalent }) => !isEquivalent)).toEqual([])
    }
  })
})

const families = new Set(builtInTargets().flatMap(({ id, manifest }) => (manifest.family === undefined ? [] : [id])))
const targets = [...(await loadTargets()).values()].filter(
  ({ id, verify: recipe, language }) => recipe !== null && language.variables !== undefined && !families.has(id),
)

/** Where a library fails, and says so, instead of sending what the value needs: nobody is deceived. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  // HttpClient and OkHttp send ASCII alone in a field, unless they are told otherwise: for a value that is known, they are.
  'csharp-restsharp': /^(?:Header|Auth): (?!basic|digest).*: unicode$|^Form: name: empty$/,
  'java-okhttp': /^(?:Header|Auth): (?!basic).*: unicode$/,
  'nodejs-request': /^Auth: digest, user: unicode$/,
  'php-http-request2': /^Auth: digest, user: empty$/,
  'python-requests': /^Auth: (?:digest, user: unicode|AWS: empty)$/,
  'ruby-nethttp': /^Auth: (?:digest, user|AWS): empty$/,
}
/** A URL that a variable begins is the library's to read: it may want a scheme, and no blank. */
const REFUSED_BY_ALL = /^URL: (?:all|base)|^Header: name: empty$/
/** What Postman leaves out where a value is empty, and no program knows of before it runs (docs/verify.md). */
const DIFFERENT_IN_ALL = /^(?:Text: all|Auth: bearer|Auth: OAuth 1): empty$/
/** What Requests, net/http, Node and browsers make of a base that ends in a slash, is not ASCII or has no scheme (docs/verify.md). */
const DIFFERENT: Readonly<Record<string, RegExp>> = {
  'go-nethttp':
    /^URL: base, with a path that URL classes change: "http:\/\/api\.example\.com\/"$|^Multipart: file name: empty$/,
  'javascript-fetch': /^Multipart: file name: empty$/,
  // A page takes a base without a scheme for a path of its own.
  'javascript-jquery': /^URL: base(?:, with a body)?: "api\.example\.com\/v1"$/,
  'nodejs-request': /^URL: base.*é"$|^Multipart: file name: empty$/,
  'php-http-request2': /^(?:Multipart: file name|Auth: basic, user): empty$/,
  'shell-curl': /^(?:Header: (?:name|value|value, with a body)|Form: name|Auth: API key in a header): empty$/,
  'python-requests': /^URL: base.*\.com\/"$/,
}

function isFault({ level, request, target }: Result): boolean {
  if (level === 'does-not-run') return !(REFUSED_BY_ALL.test(request) || REFUSED[target]?.test(request) === true)
  if (level === 'different') return !(DIFFERENT_IN_ALL.test(request) || DIFFERENT[target]?.test(request) === true)
  return !['exact', 'equivalent', 'warned'].includes(level)
}

test.each(targets.map((target) => [target.id, target] as const))(
  '%s sends what a variable holds',
  async (_, target) => {
    const results = await run(target)
    expect(results.filter(isFault).map((result) => describeResult(result))).toEqual([])
  },
)

test('a target that does not encode is seen', async () => {
  const target = targets.find(({ id }) => id === 'shell-curl') as Target
  const results = await run(target, (code) => code.replaceAll('$(json_escape "$v")', '$v'))
  expect(results.some(({ level }) => level === 'different')).toBe(true)
})

async function run(target: Target, change = (code: string): string => code): Promise<readonly Result[]> {
  const { results } = await verify({
    requests,
    targets: [
      {
        id: target.id,
        recipe: readRecipe(target.id, target.verify),
        policy: 'env',
        render(request, samples) {
          const snippet = renderSnippet(target, request, { variables: 'env', samples })
          return { ...snippet, code: change(snippet.code) }
        },
      },
    ],
    jobs: 2,
    toolchains: toolchainsFolder(),
    support: supportFolder(),
    environment: process.env,
  })
  return results
}
