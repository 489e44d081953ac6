import { expect, test } from 'vitest'
import { run } from './support/run.ts'

test('a snippet takes at most three times as long as bare Node', async () => {
  const { stdout } = await run(process.execPath, ['bench/cold-start.mjs', '15', '--json'])
  const { snippet } = JSON.parse(stdout) as { snippet: { ratio: number } }
  expect(snippet.ratio).toBeLessThan(3)
})
