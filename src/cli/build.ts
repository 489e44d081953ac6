import { setFlagsFromString } from 'node:v8'
import { buildSite, type BuildResult } from '../build/build.ts'
import type { Shard } from '../build/part.ts'
import { located } from '../config/located.ts'
import { PolysnipError, quoted } from '../error.ts'
import { Failed } from './failed.ts'
import type { BuildFlags } from './options.ts'
import { outFolder } from './out-folder.ts'
import { printable } from './printable.ts'
import { UNMATCHED } from '../site/openapi/unmatched.ts'
import { createProgress } from './progress.ts'
import { readSite } from './read-site.ts'

/**
 * `polysnip build`: a site. What is said goes to standard error.
 * @throws Failed where a request could not be read; the site has a page that says so
 */
export async function runBuild(sources: readonly string[], flags: BuildFlags): Promise<void> {
  const start = performance.now()
  // Pages leave much behind at once: without it each thread's heap grows fourfold before that is collected.
  setFlagsFromString('--heap-growing-percent=50')
  const shard = shardOf(flags.shard)
  const typed = flags.out === undefined ? undefined : outFolder(flags.out)
  const { config, folder, inputs, jobs, settings } = await readSite(sources, flags)
  const out = typed ?? (config.out === undefined ? undefined : located(config.out, folder))
  if (out === undefined)
    throw new PolysnipError('usage', '--out <dir> is missing, and no configuration file says where the site is to be')
  const progress = createProgress('pages')
  let result: BuildResult
  try {
    result = await buildSite({
      inputs,
      out,
      settings,
      jobs,
      shard,
      strict: flags.strict ?? config.strict,
      onProgress: (done, all) => progress.update(done, all),
    })
  } finally {
    progress.end()
  }
  say(result, out, performance.now() - start)
  if (result.report.counts.problems > 0) throw new Failed()
}

const MOST_UNMATCHED = 20

/** What was built, and what to look at. */
export function say({ report, made, written }: BuildResult, out: string, milliseconds: number): void {
  for (const { page, location, problem } of report.problems)
    process.stderr.write(`polysnip: ${printable(page)}: item ${printable(quoted(location))}: ${printable(problem)}\n`)
  const unmatched = report.warnings.flatMap(({ kind, places }) => (kind === UNMATCHED ? places : []))
  for (const place of unmatched.slice(0, MOST_UNMATCHED))
    process.stderr.write(`polysnip: no operation of the OpenAPI description is like ${printable(place)}\n`)
  if (unmatched.length > MOST_UNMATCHED)
    process.stderr.write(
      `polysnip: nor like ${number(unmatched.length - MOST_UNMATCHED)} more (report.json lists them)\n`,
    )
  const { counts } = report
  const warnings = counts.warnings === 0 ? '' : `${counted(counts.warnings, 'warning')} (listed in report.json), `
  process.stderr.write(
    `${counted(counts.requests, 'request')}, ${counted(counts.samples, 'sample')}, ${counted(counts.pages, 'page')} (${number(made)} made, ` +
      `${counted(written, 'file')} written), ${warnings}${(milliseconds / 1000).toFixed(1)} s: ${printable(out)}\n`,
  )
}

function counted(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? '' : 's'}`
}

function number(count: number): string {
  return count.toLocaleString('en-US')
}

function shardOf(shard: string | undefined): Shard | undefined {
  if (shard === undefined) return undefined
  const [index = 0, count = 0] = /^\d{1,5}\/\d{1,5}$/.test(shard) ? shard.split('/').map(Number) : []
  if (index >= 1 && index <= count) return { index, count }
  throw new PolysnipError('usage', `--shard: expected I/N, such as 2/5, found ${quoted(shard)}`)
}
