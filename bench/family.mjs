/**
 * What all dialects of a family cost: `taskset -c 0 node bench/family.mjs [rounds]`. The program of steps is made once for a request, so that all of
 * them together cost little more than one program and that many printings; what that would be at twice the price is the limit.
 */
import { loadTargets, readCollection, renderSnippet } from '../dist/index.js'
import { collectionOf } from './requests.mjs'

const rounds = Number(process.argv[2] ?? 15)
const targets = [...(await loadTargets()).values()].filter(({ family }) => family === 'chilkat')
const raw = collectionOf(100)

const timed = (work) => {
  const start = performance.now()
  work()
  return performance.now() - start
}
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]
const [all, program, printings] = [[], [], []]
for (let round = 0; round < rounds; round++) {
  // Requests that nobody has seen: what is remembered of them begins anew.
  const [fresh, other] = [[...(await readCollection(raw)).requests], [...(await readCollection(raw)).requests]]
  const every = (requests) =>
    targets.map((target) => timed(() => requests.forEach((request) => renderSnippet(target, request))))
  const sum = (times) => times.reduce((total, time) => total + time, 0)
  all.push(sum(every(fresh)))
  const [first] = every(other)
  const again = every(other)
  program.push(Math.max(0, first - again[0]))
  printings.push(sum(again))
}
const [whole, limit] = [median(all), 2 * (median(program) + median(printings))]
console.log(
  `${targets.length} dialects of a request: ${((whole / 100) * 1000).toFixed(0)} us; a program ${((median(program) / 100) * 1000).toFixed(0)} us, ${targets.length} printings ${((median(printings) / 100) * 1000).toFixed(0)} us; ${(whole / limit).toFixed(2)} of the limit`,
)
if (whole > limit) process.exitCode = 1
