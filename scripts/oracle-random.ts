/** `npx tsx scripts/oracle-random.ts [RUNS [SEED]]`: random collections, read by us and sent by Postman's own engine. */
import fc from 'fast-check'
import { collections } from '../test/oracle/arbitrary.ts'
import { judge } from '../test/oracle/oracle.ts'

const [runs = '100', seed = String(Date.now() % 100_000)] = process.argv.slice(2)
let [compared, refused, wrong] = [0, 0, 0]
for (const collection of fc.sample(collections, { numRuns: Number(runs), seed: Number(seed) })) {
  // Through JSON, so that members without a value are left out.
  const judgement = await judge(JSON.parse(JSON.stringify(collection)), (name) => `${name}!`)
  compared += judgement.compared
  refused += judgement.refused.length
  for (const { what, expected, sent, item } of judgement.disagreements) {
    if (++wrong > 10) continue
    const [left, right] = [expected, sent].map((text) => JSON.stringify(text))
    console.log(`${what}\n  IR:     ${left ?? ''}\n  engine: ${right ?? ''}\n  item:   ${JSON.stringify(item)}`)
  }
}
console.log(`seed ${seed}: ${compared} compared, ${refused} refused by the engine, ${wrong} disagreements`)
process.exitCode = wrong === 0 ? 0 : 1
