import { expect, test } from 'vitest'
import { randomRequests } from '../scripts/verified-requests.ts'
import { renderSnippet } from '../src/render/render.ts'
import type { Target } from '../src/render/target.ts'
import { builtInTargets } from '../src/targets/built-in.ts'
import { loadTargets } from '../src/targets/load.ts'
import { supportFolder, toolchainsFolder } from '../src/verify/built-in.ts'
import { readRecipe } from '../src/verify/read-recipe.ts'
import { describe as describeResult } from '../src/verify/report/describe.ts'
import type { Result } from '../src/verify/result.ts'
import { verify } from '../src/verify/verify.ts'

// Another seed each time (or RANDOM_SEED), so that what is random is tried; it stands in the tests' names.
const seed = Number(process.env['RANDOM_SEED'] ?? Math.floor(Math.random() * 1_000_000))
const requests = randomRequests(200, seed)

const families = new Set(builtInTargets().flatMap(({ id, manifest }) => (manifest.family === undefined ? [] : [id])))
const targets = [...(await loadTargets()).values()].filter(
  ({ id, verify: recipe }) => recipe !== null && !families.has(id),
)

test.each(targets.map((target) => [target.id, target] as const))(
  `%s sends what generated requests say (seed ${seed})`,
  async (_, target) => {
    const results = await run(target)
    const isFault = ({ level }: Result): boolean => !['exact', 'equivalent', 'warned'].includes(level)
    expect(results.filter(isFault).map((result) => describeResult(result))).toEqual([])
  },
)

test('a target that sends something else is seen', async () => {
  const target = targets.find(({ id }) => id === 'shell-curl') as Target
  const results = await run(target, (code) => code.replace('--request', '--header "X-Other: 1" --request'))
  expect(results.some(({ level }) => level === 'different')).toBe(true)
})

async function run(target: Target, change = (code: string): string => code): Promise<readonly Result[]> {
  const { results } = await verify({
    requests,
    targets: [
      {
        id: target.id,
        recipe: readRecipe(target.id, target.verify),
        policy: 'keep',
        render(request, samples) {
          const snippet = renderSnippet(target, request, { variables: 'keep', samples })
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
