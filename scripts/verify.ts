/**
 * Runs snippets and says what each really sent: `npx tsx scripts/verify.ts -t python-requests -c collections/urls.json`.
 * It EXECUTES CODE that is made from the collections. Tools come from `scripts/install-toolchains`.
 */
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import fastGlob from 'fast-glob'
import { readCollection } from '../src/collection/read-file.ts'
import type { Collection } from '../src/ir/collection.ts'
import type { Request } from '../src/ir/request.ts'
import { renderSnippet } from '../src/render/render.ts'
import { findTarget, loadTargets } from '../src/targets/load.ts'
import { readRecipe } from '../src/verify/read-recipe.ts'
import { describe } from '../src/verify/report/describe.ts'
import { junit } from '../src/verify/report/junit.ts'
import { isFailed, table } from '../src/verify/report/table.ts'
import { verify, type VerifiedRequest } from '../src/verify/verify.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values } = parseArgs({
  options: {
    target: { type: 'string', short: 't', multiple: true },
    collection: { type: 'string', short: 'c', multiple: true, default: [`${root}collections/*.json`] },
    item: { type: 'string', multiple: true },
    jobs: { type: 'string', default: String(availableParallelism()) },
    variables: { type: 'string', default: 'keep' },
    limit: { type: 'string' },
    json: { type: 'boolean', default: false },
    junit: { type: 'boolean', default: false },
    code: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
  },
})

const policy = (['keep', 'code', 'env'] as const).find((name) => name === values.variables) ?? 'keep'
const all = await loadTargets()
const targets = (values.target ?? [...all.keys()]).map((name) => findTarget(all, name))
const requests: VerifiedRequest[] = []
for (const path of fastGlob.globSync(values.collection).toSorted()) {
  const collection = await readCollection(path)
  for (const at of collection.requests.keys()) {
    const request = readRequest(collection, at)
    if (request === undefined) continue
    const { location, name, id } = request
    const isWanted = values.item?.some((item) => item === location || item === name || item === id) ?? true
    if (isWanted) requests.push({ collection: collection.name, request })
  }
}
const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
const { results, toolchains } = await verify({
  requests: requests.slice(0, values.limit === undefined ? undefined : Number(values.limit)),
  targets: targets.map((target) => ({
    id: target.id,
    recipe: readRecipe(target.id, target.verify),
    policy: target.language.variables === undefined ? 'keep' : policy,
    render: (request, samples) => renderSnippet(target, request, { variables: policy, samples }),
  })),
  jobs: Number(values.jobs),
  toolchains: `${root}.toolchains`,
  support: `${root}src/verify`,
  environment: process.env,
  signal: stop.signal,
  onResult(result) {
    if (values.json || values.junit || (['exact', 'not-run'].includes(result.level) && !values.all)) return
    process.stdout.write(`${describe(result, values.code)}\n`)
  },
}).catch((error: unknown) => {
  if (stop.signal.aborted) process.exit(130)
  throw error
})
if (values.json) process.stdout.write(`${JSON.stringify({ toolchains, results }, null, 2)}\n`)
else if (values.junit) process.stdout.write(junit(results))
else process.stdout.write(`\n${table(results)}\n`)
for (const { target, missing } of toolchains)
  if (missing !== '') process.stderr.write(`${target}: not run: ${missing}\n`)
process.exitCode = isFailed(results) ? 1 : 0

/** Requests are read when they are asked for; one that can't be is named and passed over. */
function readRequest(collection: Collection, at: number): Request | undefined {
  try {
    return collection.requests[at]
  } catch (error) {
    process.stderr.write(`${collection.name}: ${error instanceof Error ? error.message : String(error)}\n`)
    return undefined
  }
}
