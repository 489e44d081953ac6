/**
 * Runs every snippet of the project's collections and of a fixed sample of real ones, under each policy, and writes each target's row of docs/verified.md.
 *
 *   npx tsx scripts/verified.ts            all targets
 *   npx tsx scripts/verified.ts --check    only judges: what CI runs
 *   … -t TARGET                            only some targets
 *   … --hostile                            a variable in each place where one can stand, with values that hurt
 *
 * Exit code 1 where anything fails that is not in scripts/verify-gaps.json, or a gap there is no longer needed.
 */
import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { renderSnippet } from '../src/render/render.ts'
import type { Target } from '../src/render/target.ts'
import { builtInTargets } from '../src/targets/built-in.ts'
import { findTarget, loadTargets } from '../src/targets/load.ts'
import { supportFolder, toolchainsFolder } from '../src/verify/built-in.ts'
import { LEVELS, type Level } from '../src/verify/compare/level.ts'
import { readRecipe } from '../src/verify/read-recipe.ts'
import { describe } from '../src/verify/report/describe.ts'
import type { Result, Toolchain } from '../src/verify/result.ts'
import { verify, type VerifiedRequest } from '../src/verify/verify.ts'
import { hostileRequests } from './hostile/requests.ts'
import { corpusSample } from './corpus-sample.ts'
import { isDialect } from './dialects.ts'
import { writeRows, type Row } from './verified-page.ts'
import { CORPUS, corpusRequests, ownRequests, randomRequests } from './verified-requests.ts'

const GAPS = 'scripts/verify-gaps.json'
/** Names of collections that show a dialect, and how many requests of the sample it is run on. */
const SHOWN = new Set(['Auth', 'Bookshop', 'Forms', 'JSON bodies'])
const OF_A_DIALECT = 20
const POLICIES = ['keep', 'code', 'env'] as const
type Policy = (typeof POLICIES)[number]

interface Gap {
  readonly target: string
  readonly variables: Policy
  readonly collection: string
  readonly request: string
  readonly level: Level
  readonly reason: string
}
interface Outcome extends Result {
  readonly variables: Policy
}

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    target: { type: 'string', short: 't', multiple: true },
    corpus: { type: 'boolean', default: false },
    hostile: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    random: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
})
const all = await loadTargets()
const dialects = new Set(
  builtInTargets()
    .filter(isDialect)
    .map(({ id }) => id),
)
const named = values.target?.map((name) => findTarget(all, name)) ?? [...all.values()]
const targets = named.filter(({ verify }) => verify !== null)
const isOther = values.corpus || values.hostile || values.random !== undefined
const sample = isOther ? [] : await corpusSample()
const requests =
  values.random !== undefined
    ? randomRequests(Number(values.random), Number(values.seed))
    : values.corpus
      ? await corpusRequests()
      : [...(await ownRequests()), ...sample]
/** Under `code` the values are literals, which the languages' own tests hurt enough. */
const hostile = (policy: Policy): readonly VerifiedRequest[] =>
  hostileRequests(policy === 'code').filter(({ request }) => request.location.includes(values.only))
/** Dialects of one family print one program: each is run on these, the first of them on all. */
const shown = isOther
  ? requests.slice(0, OF_A_DIALECT)
  : requests.filter(({ collection }) => SHOWN.has(collection)).concat(sample.slice(0, OF_A_DIALECT))
if (!existsSync(CORPUS)) console.log(`${CORPUS} is not here: only the project's own collections are verified`)

const allGaps = JSON.parse(readFileSync(GAPS, 'utf8')) as readonly Gap[]
const gaps = allGaps.filter(({ target }) => targets.some(({ id }) => id === target))

const keyOf = (at: Gap | Outcome): string =>
  [at.target, at.variables, at.collection, at.request, at.level].map((part) => JSON.stringify(part)).join(' ')
const known = new Set(gaps.map(keyOf))
const outcomes: Outcome[] = []
const isRecorded = !values.check && !isOther && existsSync(CORPUS)
for (const target of targets) {
  const started = performance.now()
  const own: Outcome[] = []
  let toolchain: Toolchain | undefined
  for (const variables of POLICIES) {
    const { subjects, canHold } = subjectsOf(target, variables)
    if (!canHold) continue
    const found = await verifyOne(target, variables, subjects)
    own.push(...found.results.map((result) => ({ ...result, variables })))
    toolchain ??= found.toolchains[0]
  }
  outcomes.push(...own)
  if (isRecorded && toolchain !== undefined) await writeRows([rowOf(target, toolchain, own)], [...all.keys()], allGaps)
  const seconds = Math.round((performance.now() - started) / 1000)
  console.log(`${target.id}: ${LEVELS.map((level) => `${countOf(own, level)} ${level}`).join(', ')}; ${seconds} s`)
  for (const outcome of own.filter(isUnknown)) console.log(`${outcome.variables}: ${describe(outcome)}`)
}

const failed = outcomes.filter(isFailure)
const unknown = failed.filter(isUnknown)
const found = new Set(failed.map(keyOf))
const needless = gaps.filter((gap) => !isOther && !found.has(keyOf(gap)) && (existsSync(CORPUS) || isOwn(gap)))
for (const gap of needless) console.log(`no longer a gap, remove it from ${GAPS}: ${keyOf(gap)}`)
if (unknown.length > 0 || needless.length > 0) process.exitCode = 1
console.log(
  `${outcomes.length} runs, ${unknown.length} failures, ${gaps.length} known gaps, ${needless.length} needless`,
)

function isFailure({ level }: Outcome): boolean {
  return level === 'different' || level.startsWith('does-not') || level === 'not-run'
}

function isUnknown(outcome: Outcome): boolean {
  return isFailure(outcome) && !known.has(keyOf(outcome))
}

function isOwn({ collection }: Gap): boolean {
  return requests.some((each) => each.collection === collection)
}

/** Only a request with holes has other snippets under the other policies. */
function subjectsOf(
  target: Target,
  variables: Policy,
): { readonly subjects: readonly VerifiedRequest[]; readonly canHold: boolean } {
  if (values.hostile)
    return { subjects: hostile(variables), canHold: variables !== 'keep' && target.language.variables !== undefined }
  const isShown = dialects.has(target.id)
  if (variables === 'keep') return { subjects: isShown ? shown : requests, canHold: true }
  const isOpen = ({ request: { url, headers, body, auth } }: VerifiedRequest): boolean =>
    JSON.stringify([url, headers, body, auth]).includes('"kind":"variable"')
  return { subjects: (isShown ? shown : requests).filter(isOpen), canHold: target.language.variables !== undefined }
}

function verifyOne(target: Target, policy: Policy, subjects: readonly VerifiedRequest[]): ReturnType<typeof verify> {
  return verify({
    requests: subjects,
    targets: [
      {
        id: target.id,
        recipe: readRecipe(target.id, target.verify),
        policy,
        render: (request, samples) => renderSnippet(target, request, { variables: policy, samples }),
      },
    ],
    jobs: availableParallelism(),
    toolchains: toolchainsFolder(),
    support: supportFolder(),
    environment: process.env,
  })
}

/** What the page says of a target. */
function rowOf(target: Target, toolchain: Toolchain, own: readonly Outcome[]): Row {
  const { tool, library, isStandIn } = toolchain
  const recipe = readRecipe(target.id, target.verify)
  const isParsed = recipe?.runner === 'process' && recipe.run === undefined
  const kind = isStandIn ? 'stand-in' : isParsed ? 'parsed' : 'real'
  const { name, version } = target.library
  return {
    target: target.id,
    kind,
    library: (kind === 'real' && library) || `${name} ${version}`,
    tool,
    date: new Date().toISOString().slice(0, 10),
    requests: subjectsOf(target, 'keep').subjects.length,
    counts: Object.fromEntries(LEVELS.map((level) => [level, countOf(own, level)])) as Record<Level, number>,
  }
}

function countOf(of: readonly Outcome[], level: Level): number {
  return of.filter((outcome) => outcome.level === level).length
}
