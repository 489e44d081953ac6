/**
 * Snippets a second, against the peers, side by side in one process: `taskset -c 0 node bench/snippets.mjs [rounds] [--json]`.
 * Each peer is compared over the targets that both have, from the parsed request to text; then from the collection's file to text.
 *
 * The peers are used correctly: postman-code-generators and httpsnippet change the request that they are given (a Content-Length that is
 * empty appears, the type of a form is lost), so that each of their snippets is of a fresh one. snippetz does not.
 */
import { createRequire } from 'node:module'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HTTPSnippet } from '@readme/httpsnippet'
import { snippetz } from '@scalar/snippetz'
import { loadTargets, readCollection, renderSnippet } from '../dist/index.js'
import { collectionOf, harOf } from './requests.mjs'

const require = createRequire(import.meta.url)
const { Collection } = require('postman-collection')
const codegen = require('postman-code-generators')

/** Our target, and what the peers call it. */
const TARGETS = [
  ['shell-curl', ['shell', 'curl'], ['shell', 'curl'], ['curl', 'cURL']],
  ['python-requests', ['python', 'requests'], ['python', 'requests'], ['python', 'Requests']],
  ['go-nethttp', ['go', 'native'], ['go', 'native'], ['go', 'Native']],
  ['ruby-nethttp', ['ruby', 'native'], ['ruby', 'native'], ['ruby', 'Net::HTTP']],
  ['java-okhttp', ['java', 'okhttp'], ['java', 'okhttp'], ['java', 'OkHttp']],
  ['javascript-fetch', ['js', 'fetch'], ['javascript', 'fetch'], ['javascript', 'Fetch']],
  ['javascript-jquery', ['js', 'jquery'], ['javascript', 'jquery'], ['javascript', 'jQuery']],
  ['csharp-restsharp', ['csharp', 'restsharp'], ['csharp', 'restsharp'], ['csharp', 'RestSharp']],
  ['swift-urlsession', ['swift', 'nsurlsession'], ['swift', 'urlsession'], ['swift', 'URLSession']],
  // snippetz has `http11`, and prints nothing.
  ['http-message', undefined, ['http', 'http1.1'], ['http', 'HTTP']],
  ['nodejs-request', undefined, undefined, ['nodejs', 'Request']],
  ['php-http-request2', undefined, undefined, ['php', 'HTTP_Request2']],
]

const raw = collectionOf(1000)
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const file = join(folder, 'bench.json')
writeFileSync(file, JSON.stringify(raw))

const targets = await loadTargets()
const ours = [...(await readCollection(raw)).requests]
const hars = raw.item.map(({ request }) => harOf(request))
const sdk = new Collection(raw).items.all().map(({ request }) => request)
const scalar = snippetz()

const ofSdk = (request, [language, variant]) => {
  let text = ''
  codegen.convert(language, variant, request, {}, (error, snippet) => {
    if (error) throw error
    text = snippet
  })
  return text
}
/** Of each peer: one request in one target. */
const PEERS = {
  snippetz: { at: 1, render: (index, [target, client]) => scalar.print(target, client, hars[index]) },
  '@readme/httpsnippet': {
    at: 2,
    render: (index, [target, client]) => new HTTPSnippet(hars[index]).convert(target, client)[0],
  },
  'postman-code-generators': { at: 3, render: (index, names) => ofSdk(sdk[index].clone(), names) },
}

for (const row of TARGETS)
  for (const [name, { at, render }] of Object.entries(PEERS))
    if (row[at] !== undefined && typeof render(0, row[at]) !== 'string')
      throw new Error(`${name} prints nothing for ${row[0]}`)

const [rounds = '7'] = process.argv.slice(2).filter((argument) => /^\d+$/.test(argument))
const times = new Map()
for (let round = 0; round <= Number(rounds); round++) {
  for (const row of TARGETS) {
    const target = targets.get(row[0])
    measure(`ours ${row[0]}`, round, () => ours.map((request) => renderSnippet(target, request).code))
    for (const [name, { at, render }] of Object.entries(PEERS))
      if (row[at] !== undefined)
        measure(`${name} ${row[0]}`, round, () => ours.map((_, index) => render(index, row[at])))
  }
}

const table = Object.entries(PEERS).map(([name, { at }]) => {
  const common = TARGETS.filter((row) => row[at] !== undefined).map(([id]) => id)
  const total = (tool, pick) => common.reduce((sum, id) => sum + pick(times.get(`${tool} ${id}`)), 0)
  const count = common.length * ours.length
  const [own, peer] = [total('ours', median), total(name, median)]
  const perTarget = common.map((id) => median(times.get(`${name} ${id}`)) / median(times.get(`ours ${id}`)))
  return {
    peer: name,
    targets: common.length,
    'peer, snippets/s': Math.round((count / peer) * 1000),
    'polysnip, snippets/s': Math.round((count / own) * 1000),
    ratio: Number((peer / own).toFixed(2)),
    'least and most of a target': `${Math.min(...perTarget).toFixed(2)} – ${Math.max(...perTarget).toFixed(2)}`,
    'spread of ours': spread(times, common),
  }
})

const fromFile = await compareFromFile()
rmSync(folder, { recursive: true })
if (process.argv.includes('--json')) console.log(JSON.stringify({ table, fromFile }, null, 2))
else {
  console.table(table)
  console.table(fromFile)
  if (process.argv.includes('--targets'))
    console.table(
      Object.fromEntries(
        TARGETS.map(([id]) => [
          id,
          Object.fromEntries(
            ['ours', ...Object.keys(PEERS)].map((tool) => [
              tool,
              times.has(`${tool} ${id}`) ? Number(median(times.get(`${tool} ${id}`)).toFixed(2)) : '',
            ]),
          ),
        ]),
      ),
    )
}

/** From the collection's file to the text of every target that both have. */
async function compareFromFile() {
  const common = TARGETS.filter((row) => row[3] !== undefined)
  const found = { polysnip: [], 'postman-code-generators': [] }
  for (let round = 0; round < 4; round++) {
    let start = process.cpuUsage()
    const { requests } = await readCollection(file)
    for (const request of requests) for (const [id] of common) renderSnippet(targets.get(id), request)
    if (round > 0) found.polysnip.push(since(start))
    start = process.cpuUsage()
    const items = new Collection(JSON.parse(readFileSync(file, 'utf8'))).items.all()
    for (const { request } of items) for (const row of common) ofSdk(request.clone(), row[3])
    if (round > 0) found['postman-code-generators'].push(since(start))
  }
  const [own, peer] = Object.values(found).map(median)
  return [
    {
      'file to text': 'postman-code-generators',
      'polysnip, ms': Math.round(own),
      'peer, ms': Math.round(peer),
      ratio: Number((peer / own).toFixed(2)),
    },
  ]
}

function measure(name, round, work) {
  const start = process.cpuUsage()
  const result = work()
  const elapsed = since(start)
  // The first round warms the compiler up.
  if (round > 0) times.set(name, [...(times.get(name) ?? []), elapsed])
  return result
}

/** Milliseconds of the processor, compiling and collecting garbage included: what other programs do on the machine does not count. */
function since(start) {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function median(list) {
  const sorted = list.toSorted((left, right) => left - right)
  return sorted[Math.floor(sorted.length / 2)]
}

function spread(all, ids) {
  const rounds = ids.map((id) => all.get(`ours ${id}`))
  const sums = rounds[0].map((_, round) => rounds.reduce((sum, list) => sum + list[round], 0))
  return `±${Math.round(((Math.max(...sums) - Math.min(...sums)) / 2 / median(sums)) * 100)} %`
}
