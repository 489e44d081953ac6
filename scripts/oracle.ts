/** `npx tsx scripts/oracle.ts FILE …`: where the request IR and Postman's own engine disagree. */
import { readFile } from 'node:fs/promises'
import { decodeText } from '../src/collection/decode.ts'
import { parseText } from '../src/collection/parse.ts'
import { judge } from '../test/oracle/oracle.ts'

const [plain, nasty] = [(name: string) => `v${name.length}`, (name: string) => `v ä"'/?&=+#${name.length}\\`]
const isNasty = process.argv.includes('--nasty')
const isAll = process.argv.includes('--all')
let [compared, refused, wrong] = [0, 0, 0]
for (const file of process.argv.slice(2).filter((argument) => !argument.startsWith('--'))) {
  const judgement = await judge(
    parseText(decodeText(await readFile(file)), file),
    isNasty ? nasty : plain,
    process.argv.includes('--holes'),
  )
  compared += judgement.compared
  refused += judgement.refused.length
  wrong += judgement.disagreements.length
  for (const { location, error } of judgement.refused) console.log(`${file}: ${location}: refused: ${error}`)
  for (const { location, what, expected, sent } of judgement.disagreements.slice(0, isAll ? Infinity : 5)) {
    console.log(`${file}: ${location}: ${what}\n  IR:     ${show(expected)}\n  engine: ${show(sent)}`)
  }
}
console.log(`${compared} compared, ${refused} refused by the engine, ${wrong} disagreements`)

function show(text: string): string {
  return JSON.stringify(text).slice(0, 1500)
}
