import { buildSite, type BuildResult } from '../build/build.ts'
import type { Shard } from '../build/part.ts'
import { PolysnipError, quoted } from '../error.ts'
import { collectionFiles } from './collection-files.ts'
import { buildSettings } from './build-settings.ts'
import { Failed } from './failed.ts'
import { jobsOf } from './jobs.ts'
import type { BuildFlags, CommonOptions } from './options.ts'
import { printable } from './printable.ts'
import { createProgress } from './progress.ts'

/**
 * `polysnip build`: a site. What is said goes to standard error.
 * @throws Failed where a request could not be read; the site has a page that says so
 */
export async function runBuild(sources: readonly string[], options: CommonOptions & BuildFlags): Promise<void> {
  const start = performance.now()
  const shard = shardOf(options.shard)
  const jobs = jobsOf(options.jobs)
  const settings = await buildSettings(options)
  const progress = createProgress('pages')
  let result: BuildResult
  try {
    result = await buildSite({
      inputs: collectionFiles(sources),
      out: options.out,
      settings,
      jobs,
      shard,
      strict: options.strict,
      onProgress: (done, all) => progress.update(done, all),
    })
  } finally {
    progress.end()
  }
  say(result, options.out, performance.now() - start)
  if (result.report.counts.problems > 0) throw new Failed()
}

/** What was built, and what to look at. */
export function say({ report, made, written }: BuildResult, out: string, milliseconds: number): void {
  for (const { page, location, problem } of report.problems)
    process.stderr.write(`polysnip: ${printable(page)}: item ${printable(quoted(location))}: ${printable(problem)}\n`)
  const { counts } = report
  const warnings = counts.warnings === 0 ? '' : `${number(counts.warnings)} warnings (report.json lists them), `
  process.stderr.write(
    `${number(counts.requests)} requests, ${number(counts.samples)} samples, ${number(counts.pages)} pages (${number(made)} made, ` +
      `${number(written)} files written), ${warnings}${(milliseconds / 1000).toFixed(1)} s: ${printable(out)}\n`,
  )
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
