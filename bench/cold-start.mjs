/**
 * How long one snippet takes in a new process, as a multiple of bare Node's start: `node bench/cold-start.mjs [runs] [--json]`.
 * Times of a shared machine mean nothing; ratios of runs that take turns do.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const collection = {
  info: { name: 'One', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
  item: [{ name: 'Get', request: { method: 'GET', header: [], url: 'https://api.example.com/books' } }],
}

/** Medians and minima in milliseconds, and their ratios to bare Node's. */
export function coldStart(runs = 15) {
  const folder = mkdtempSync(join(tmpdir(), 'cold-start-'))
  const file = join(folder, 'one.json')
  writeFileSync(file, JSON.stringify(collection))
  const commands = {
    node: ['-e', '0'],
    version: [cli, '--version'],
    items: [cli, 'items', file],
    snippet: [cli, 'snippet', file, '--item', 'Get', '-t', 'python-requests'],
    page: [cli, 'page', file, '--item', 'Get', '-t', 'python-requests'],
  }
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
  try {
    for (let run = 0; run <= runs; run++) {
      for (const [name, args] of Object.entries(commands)) {
        const start = performance.now()
        execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
        // The first round fills the disk's cache.
        if (run > 0) times[name].push(performance.now() - start)
      }
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
  const node = summary(times.node)
  return Object.fromEntries(
    Object.entries(times).map(([name, list]) => {
      const { median, minimum } = summary(list)
      return [name, { median, minimum, ratio: median / node.median, minimumRatio: minimum / node.minimum }]
    }),
  )
}

function summary(list) {
  const sorted = list.toSorted((left, right) => left - right)
  return { median: sorted[Math.floor(sorted.length / 2)], minimum: sorted[0] }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [runs = 15, format] = process.argv.slice(2)
  const result = coldStart(Number(runs))
  if (format === '--json') console.log(JSON.stringify(result))
  else
    console.table(
      Object.fromEntries(
        Object.entries(result).map(([name, row]) => [
          name,
          Object.fromEntries(Object.entries(row).map(([key, value]) => [key, Number(value.toFixed(2))])),
        ]),
      ),
    )
}
