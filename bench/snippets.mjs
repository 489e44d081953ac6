/**
 * Snippets a second, against the peers: `taskset -c 0 node bench/snippets.mjs [rounds] [--json] [--targets]`.
 * Each tool has a process of its own, as its users have it, and they take turns of a few rounds: a round is 1,000 requests in each target that
 * a tool has in common with us. Then from the collection's file to the texts of all targets.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { collectionOf } from './requests.mjs'
import { TARGETS, TOOLS } from './tools.mjs'

const REQUESTS = 1000
/** Rounds that a tool has in a row, as in a process that does nothing else: a pause would be followed by what engines do in pauses. */
const TURN = 10
/** Rounds that warm the compilers up; the first of them is told apart. */
const WARM = TURN
const [given = '15'] = process.argv.slice(2).filter((argument) => /^\d+$/.test(argument))
const rounds = WARM + Number(given)
const peers = Object.keys(TOOLS).filter((key) => key !== 'polysnip')
const idsOf = (key) => Object.keys(TARGETS).filter((id) => key === 'polysnip' || TARGETS[id][key] !== undefined)

const times = await takeTurns(Object.keys(TOOLS), (key) => ({ ids: idsOf(key) }))
const table = peers.map((peer) => {
  const common = idsOf(peer)
  const total = (key, pick) => common.reduce((sum, id) => sum + pick(times[key].map((round) => round[id])), 0)
  const perSecond = (milliseconds) => Math.round(((common.length * REQUESTS) / milliseconds) * 1000)
  const ratios = common.map(
    (id) => warm(times[peer].map((round) => round[id])) / warm(times.polysnip.map((round) => round[id])),
  )
  return {
    peer: TOOLS[peer].name,
    targets: common.length,
    'peer, snippets/s': perSecond(total(peer, warm)),
    'polysnip, snippets/s': perSecond(total('polysnip', warm)),
    ratio: rounded(total(peer, warm) / total('polysnip', warm)),
    'in the first round': rounded(total(peer, first) / total('polysnip', first)),
    'least and most of a target': `${Math.min(...ratios).toFixed(2)} – ${Math.max(...ratios).toFixed(2)}`,
    'spread of ours': spread(times.polysnip.map((round) => common.reduce((sum, id) => sum + round[id], 0))),
  }
})

const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const written = (name, collection) => {
  writeFileSync(join(folder, name), JSON.stringify(collection))
  return join(folder, name)
}
const usual = written('usual.json', collectionOf(REQUESTS))
const WAYS = {
  'a request at a time': { file: usual, order: 'request' },
  'a target at a time': { file: usual, order: 'target' },
  'the file anew for each target': { file: usual, order: 'anew' },
  'JSON of a hundred values': { file: written('long.json', collectionOf(REQUESTS, 12)), order: 'request' },
}
const fromFile = {}
for (const [name, way] of Object.entries(WAYS)) {
  const both = await takeTurns(['polysnip', 'codegen'], () => ({ ...way, ids: idsOf('codegen') }))
  const [own, theirs] = [both.polysnip, both.codegen].map((list) => list.map((round) => round.file))
  fromFile[name] = {
    'file to text': TOOLS.codegen.name,
    'polysnip, ms': Math.round(warm(own)),
    'peer, ms': Math.round(warm(theirs)),
    ratio: rounded(warm(theirs) / warm(own)),
    'in the first round': rounded(first(theirs) / first(own)),
    'spread of ours': spread(own),
  }
}
rmSync(folder, { recursive: true })

if (process.argv.includes('--json')) console.log(JSON.stringify({ table, fromFile }, null, 2))
else {
  console.table(table)
  console.table(fromFile)
  if (process.argv.includes('--targets')) console.table(byTarget())
}

/** @returns of each tool, what each round took */
async function takeTurns(keys, message) {
  const tools = await Promise.all(
    keys.map(async (key) => {
      const child = fork(new URL('tools.mjs', import.meta.url), [key])
      await once(child, 'message')
      return { key, child, taken: [] }
    }),
  )
  for (let round = 0; round < rounds; round += TURN) {
    for (const { key, child, taken } of tools.flatMap((tool) => Array.from({ length: TURN }, () => tool))) {
      const answer = once(child, 'message')
      child.send(message(key))
      taken.push((await answer)[0])
    }
  }
  for (const { child } of tools) child.disconnect()
  return Object.fromEntries(tools.map(({ key, taken }) => [key, taken]))
}

function byTarget() {
  const cell = (key, id) => (idsOf(key).includes(id) ? rounded(warm(times[key].map((round) => round[id]))) : '')
  return Object.fromEntries(
    Object.keys(TARGETS).map((id) => [id, Object.fromEntries(Object.keys(TOOLS).map((key) => [key, cell(key, id)]))]),
  )
}

/** The median of the rounds after those that warm up. */
function warm(list) {
  const sorted = list.slice(WARM).toSorted((left, right) => left - right)
  return sorted[Math.floor(sorted.length / 2)]
}

function first(list) {
  return list[0]
}

function spread(list) {
  const own = list.slice(WARM)
  return `±${Math.round(((Math.max(...own) - Math.min(...own)) / 2 / warm(list)) * 100)} %`
}

function rounded(value) {
  return Number(value.toFixed(2))
}
