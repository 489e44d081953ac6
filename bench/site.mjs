/**
 * What a site costs: N requests x 12 targets as HTML with highlighting, each page's twin in Markdown, search and `llms.txt`.
 * `node bench/site.mjs [N …] [--runs R] [--write]` prints the tables of docs/speed.md, or writes them there. Needs `npm run build`.
 * Times of processors stand beside times of clocks: they are what a loaded machine changes least.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { collectionOf } from './requests.mjs'
import { shares } from './site-profile.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const cli = join(root, 'dist/cli.js')
const TARGETS = [
  ...[
    'curl',
    'csharp',
    'go',
    'http',
    'java',
    'javascript',
    'jquery',
    'nodejs-request',
    'php',
    'python',
    'ruby',
    'swift',
  ],
]
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '1' }, write: { type: 'boolean', default: false } },
})
const sizes = positionals.length > 0 ? positionals.map(Number) : [100, 1000, 10_000]

const folder = mkdtempSync(join(tmpdir(), 'site-bench-'))
try {
  const tables = report()
  if (values.write) {
    const file = join(root, 'docs/speed.md')
    const [before, after] = ['<!-- site -->', '<!-- /site -->']
    const text = readFileSync(file, 'utf8')
    writeFileSync(
      file,
      text.slice(0, text.indexOf(before) + before.length) + `\n\n${tables}\n` + text.slice(text.indexOf(after)),
    )
  } else console.log(tables)
} finally {
  rmSync(folder, { recursive: true })
}

function report() {
  const load = loadavg()[0].toFixed(1)
  const rows = sizes.map((size) => {
    const input = write(size)
    const first = best(() => build(input, `site-${size}`, ['--jobs', '2'], true))
    const again = best(() => build(input, `site-${size}`, ['--jobs', '2'], false))
    const alone = size > 2000 ? undefined : best(() => build(input, `site-${size}-1`, ['--jobs', '1'], true))
    rmSync(join(folder, `site-${size}`), { recursive: true })
    return { size, first, again, alone }
  })
  const profiled = sizes.includes(1000) ? 1000 : sizes[0]
  const parts = profile(write(profiled), profiled)
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return [
    `polysnip ${version}, Node ${process.versions.node}, ${availableParallelism()} cores of ${cpus()[0].model}, ` +
      `${Math.round(totalmem() / 2 ** 30)} GiB; ${new Date().toISOString().slice(0, 10)}; load ${load} before, ${loadavg()[0].toFixed(1)} after.`,
    table(
      [
        'requests',
        'pages',
        'processor time',
        'of a page',
        'clock',
        'pages a minute',
        'largest memory',
        'again, unchanged',
        'clock, 1 thread',
      ],
      rows.map(({ size, first, again, alone }) => [
        size,
        first.pages,
        seconds(first.processor),
        `${((first.processor / first.pages) * 1000).toFixed(1)} ms`,
        seconds(first.clock),
        Math.round((first.pages / first.clock) * 60).toLocaleString('en-US'),
        `${Math.round(first.memory / 1024)} MiB`,
        `${seconds(again.processor)} (${((again.processor / first.processor) * 100).toFixed(1)} %)`,
        alone === undefined ? '' : seconds(alone.clock),
      ]),
    ),
    `Where the time of ${profiled.toLocaleString('en-US')} requests goes, on one thread, start included:`,
    table(
      ['part', 'share'],
      parts.map(([part, share]) => [part, `${(share * 100).toFixed(0)} %`]),
    ),
  ].join('\n\n')
}

/** Of several runs the one that was disturbed least. */
function best(run) {
  const all = Array.from({ length: Number(values.runs) }, run)
  return all.toSorted((left, right) => left.processor - right.processor)[0]
}

function build(input, name, flags, isFirst) {
  const out = join(folder, name)
  if (isFirst) rmSync(out, { recursive: true, force: true })
  const usage = join(folder, 'usage.json')
  const start = performance.now()
  const args = [
    '--import',
    new URL('site-usage.mjs', import.meta.url).href,
    cli,
    'build',
    input,
    '--out',
    out,
    ...flags,
  ]
  const { status, stderr } = spawnSync(process.execPath, [...args, ...TARGETS.flatMap((target) => ['-t', target])], {
    env: { ...process.env, SITE_USAGE: usage },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  const clock = (performance.now() - start) / 1000
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, 'utf8'))
  const { counts } = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'))
  return { clock, processor: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS, pages: counts.pages }
}

/** By the sources, because the package's names are short. */
function profile(input, size) {
  const profiles = join(folder, 'profiles')
  mkdirSync(profiles)
  const flags = ['--cpu-prof', '--cpu-prof-dir', profiles, '--cpu-prof-interval', '1000', '--import', 'tsx']
  const args = ['src/cli/main.ts', 'build', input, '--out', join(folder, `profiled-${size}`), '--jobs', '1']
  execFileSync(process.execPath, [...flags, ...args, ...TARGETS.flatMap((target) => ['-t', target])], {
    cwd: root,
    stdio: 'ignore',
  })
  return shares(readdirSync(profiles).map((name) => JSON.parse(readFileSync(join(profiles, name), 'utf8'))))
}

/** A collection of usual requests, 50 in a folder, described, with a saved response each. */
function write(size) {
  const file = join(folder, `${size}.json`)
  const items = collectionOf(size).item.map(({ name, request }, index) => ({
    name,
    request: {
      ...request,
      description: `Looks after **book ${index}**.\n\n- Answers with \`200\`, or \`404\` where there is none.\n- See [books](https://example.com/books).\n`,
    },
    response: [
      {
        name: 'Found',
        code: 200,
        status: 'OK',
        header: [{ key: 'Content-Type', value: 'application/json' }],
        _postman_previewlanguage: 'json',
        body: JSON.stringify({ id: index, title: `Book ${index}`, authors: [{ name: 'Ines' }], price: 12.5 }, null, 2),
      },
    ],
  }))
  const item = Array.from({ length: Math.ceil(size / 50) }, (_, at) => ({
    name: `Folder ${at + 1}`,
    description: 'Requests that belong together.',
    item: items.slice(at * 50, at * 50 + 50),
  }))
  writeFileSync(file, JSON.stringify({ ...collectionOf(0), item }))
  return file
}

function seconds(value) {
  return `${value.toFixed(1)} s`
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}
