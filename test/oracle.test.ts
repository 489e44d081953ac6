import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { judge, type Judgement } from './oracle/oracle.ts'
import { oddCollection } from './oracle/shapes.ts'
import { collectionWith } from './oracle/unquoted.ts'

const value = (name: string): string => `v ä"'/?&=+#${name.length}\\`

async function judgeFile(path: string, leavesHoles: boolean): Promise<Judgement> {
  const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return judge(parsed, leavesHoles ? (name) => `v${name.length}` : value, leavesHoles)
}

// A sample: the engine takes seconds to start. The rest is in `oracle.slow.test.ts`.
test.each([
  ['collections/urls.json', false],
  ['collections/forms.json', true],
])("%s: Postman's own engine sends what the IR says", async (path, leavesHoles) => {
  const { compared, disagreements } = await judgeFile(path, leavesHoles)
  expect(disagreements).toEqual([])
  expect(compared).toBeGreaterThan(20)
})

test.each([[5], [0], [1.5], [true], [false], [null]])(
  "%j for a string: Postman's engine sends what the IR says",
  async (given) => {
    const { compared, disagreements } = await judge(collectionWith(given), value)
    expect(disagreements).toEqual([])
    expect(compared).toBeGreaterThan(15)
  },
)

test("other shapes than the schema's: Postman's engine sends what the IR says", async () => {
  const { compared, refused, disagreements } = await judge(oddCollection(), value)
  expect(disagreements).toEqual([])
  expect(refused).toEqual([])
  expect(compared).toBeGreaterThan(250)
})
