/**
 * Runs every snippet of the project's collections and of a fixed sample of real ones, under each policy, and writes docs/verified.md.
 *
 *   npx tsx scripts/verified.ts            writes the page
 *   npx tsx scripts/verified.ts --check    only judges: what CI runs
 *   … -t TARGET                            only some targets; never writes the page
 *
 * Exit code 1 where anything fails that is not in scripts/verify-gaps.json, or a gap there is no longer needed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { format } from 'prettier'
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
import { corpusSample } from './corpus-sample.ts'
import { isDialect } from './dialects.ts'
import { CORPUS, corpusRequests, ownRequests, randomRequests } from './verified-requests.ts'

const PAGE = 'docs/verified.md'
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
const unknowable = named.filter(({ verify }) => verify === null)
const isOther = values.corpus || values.random !== undefined
const sample = isOther ? [] : await corpusSample()
const requests =
  values.random !== undefined
    ? randomRequests(Number(values.random), Number(values.seed))
    : values.corpus
      ? await corpusRequests()
      : [...(await ownRequests()), ...sample]
/** Dialects of one family print one program: each is run on these, the first of them on all. */
const shown = isOther
  ? requests.slice(0, OF_A_DIALECT)
  : requests.filter(({ collection }) => SHOWN.has(collection)).concat(sample.slice(0, OF_A_DIALECT))
if (!existsSync(CORPUS)) console.log(`${CORPUS} is not here: only the project's own collections are verified`)

const outcomes: Outcome[] = []
const toolchains: Toolchain[] = []
for (const target of targets) {
  const started = performance.now()
  const own: Outcome[] = []
  for (const variables of POLICIES) {
    const { subjects, canHold } = subjectsOf(target, variables)
    if (!canHold) continue
    const found = await verifyOne(target, variables, subjects)
    own.push(...found.results.map((result) => ({ ...result, variables })))
    if (variables === 'keep') toolchains.push(...found.toolchains)
  }
  outcomes.push(...own)
  const seconds = Math.round((performance.now() - started) / 1000)
  console.log(`${target.id}: ${LEVELS.map((level) => `${countOf(own, level)} ${level}`).join(', ')}; ${seconds} s`)
}

const gaps = (JSON.parse(readFileSync(GAPS, 'utf8')) as readonly Gap[]).filter(({ target }) =>
  targets.some(({ id }) => id === target),
)
const keyOf = (at: Gap | Outcome): string =>
  [at.target, at.variables, at.collection, at.request, at.level].map((part) => JSON.stringify(part)).join(' ')
const known = new Set(gaps.map(keyOf))
const failed = outcomes.filter(
  ({ level }) => level === 'different' || level.startsWith('does-not') || level === 'not-run',
)
const unknown = failed.filter((outcome) => !known.has(keyOf(outcome)))
const found = new Set(failed.map(keyOf))
const needless = gaps.filter((gap) => !isOther && !found.has(keyOf(gap)) && (existsSync(CORPUS) || isOwn(gap)))
for (const outcome of unknown) console.log(`${outcome.variables}: ${describe(outcome)}`)
for (const gap of needless) console.log(`no longer a gap, remove it from ${GAPS}: ${keyOf(gap)}`)
if (unknown.length > 0 || needless.length > 0) process.exitCode = 1
else if (!values.check && !isOther && values.target === undefined) {
  writeFileSync(PAGE, await format(page(), { parser: 'markdown', printWidth: 140 }))
}
console.log(
  `${outcomes.length} runs, ${unknown.length} failures, ${gaps.length} known gaps, ${needless.length} needless`,
)

function isOwn({ collection }: Gap): boolean {
  return requests.some((each) => each.collection === collection)
}

/** Only a request with holes has other snippets under the other policies. */
function subjectsOf(
  target: Target,
  variables: Policy,
): { readonly subjects: readonly VerifiedRequest[]; readonly canHold: boolean } {
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

/** Whether a target is run with its real library, with a stand-in of it, or only parsed. */
function kindOf({ target, isStandIn }: Toolchain): 'real' | 'stand-in' | 'parsed' {
  const recipe = readRecipe(target, all.get(target)?.verify)
  return isStandIn ? 'stand-in' : recipe?.runner === 'process' && recipe.run === undefined ? 'parsed' : 'real'
}

function countOf(of: readonly Outcome[], level: Level): number {
  return of.filter((outcome) => outcome.level === level).length
}

function page(): string {
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  const rowsOf = (kind: 'real' | 'stand-in' | 'parsed'): readonly string[] =>
    toolchains
      .filter((toolchain) => kindOf(toolchain) === kind)
      .map(({ target, tool, library }) => {
        const own = outcomes.filter((outcome) => outcome.target === target)
        const { name, version } = (all.get(target) as Target).library
        const driven = kind !== 'real' ? `${name} ${version}` : library || `${name} ${version}`
        return row([
          target,
          driven,
          tool,
          ...LEVELS.map((level) => String(countOf(own, level) || '·')),
          String(own.length),
        ])
      })
  const head = [row(['target', 'library', 'tool', ...LEVELS, 'runs']), row(Array(LEVELS.length + 4).fill('---'))]
  const isHere = existsSync(CORPUS)
  return [
    '# Verified',
    `On ${new Date().toISOString().slice(0, 10)} each snippet of ${requests.length} requests (the collections of this repository${isHere ? ' and a fixed sample of 300 requests of public ones' : ''}) was run and what arrived was compared with what Postman sends; requests with open variables three times, under \`keep\`, \`code\` and \`env\`. Of the family’s dialects, which print one program, four ran on all of them and the others on a part. \`npx tsx scripts/verified.ts\` writes this page; [verify.md](verify.md) explains the levels.`,
    '## With the real library',
    [...head, ...rowsOf('real')].join('\n'),
    '## With a stand-in',
    'The library can’t be had here; a module of ours with its documented calls sends the request. These results show that the program is right as far as the calls behave as documented; they are never counted with the others.',
    [...head, ...rowsOf('stand-in')].join('\n'),
    '## Parsed',
    'Nothing here runs these. A compiler or a parser takes them, or rules of our own for languages that have neither here: that says nothing of what they send, but that they print the same program as the others of their family.',
    [...head, ...rowsOf('parsed')].join('\n'),
    ...(unknowable.length === 0
      ? []
      : ['## Not run', `Nothing here knows these: ${unknowable.map(({ id }) => id).join(', ')}.`]),
    '## Gaps',
    gaps.length === 0
      ? 'None.'
      : [
          row(['target', 'variables', 'collection', 'request', 'level', 'reason']),
          row(Array(6).fill('---')),
          ...gaps.map((gap) => row([gap.target, gap.variables, gap.collection, gap.request, gap.level, gap.reason])),
        ].join('\n'),
    '',
  ].join('\n\n')
}
