import { availableParallelism } from 'node:os'
import type { BuildSettings } from '../build/settings.ts'
import { loadConfig, type LoadedConfig } from '../config/load-config.ts'
import { PolysnipError } from '../error.ts'
import { buildSettings } from './build-settings.ts'
import { collectionFiles } from './collection-files.ts'
import { inKey } from './in-key.ts'
import { jobsOf } from './jobs.ts'
import type { SiteFlags } from './options.ts'
import { printable } from './printable.ts'

/** A site that is to be built: the configuration file with the flags over it. */
export interface Site extends LoadedConfig {
  readonly inputs: readonly string[]
  readonly settings: BuildSettings
  readonly jobs: number
}

/**
 * @param sources collections that are typed; without any, those of the configuration
 * @throws PolysnipError where the configuration or a flag is wrong
 */
export async function readSite(sources: readonly string[], flags: SiteFlags): Promise<Site> {
  const loaded = await loadConfig(flags.config, () => import('../index.ts'))
  const { file, folder, config } = loaded
  const { collections = [] } = config
  if (sources.length === 0 && collections.length === 0)
    throw new PolysnipError('usage', 'expected a collection, found none, and no configuration file names one')
  const settings = await buildSettings(flags, loaded)
  await warnOfColours(loaded, settings)
  return {
    ...loaded,
    inputs:
      sources.length > 0
        ? collectionFiles(sources)
        : inKey(file, 'collections', () => collectionFiles(collections, folder)),
    settings,
    jobs: flags.jobs === undefined ? (config.jobs ?? availableParallelism()) : jobsOf(flags.jobs),
  }
}

async function warnOfColours({ file }: LoadedConfig, { formats }: BuildSettings): Promise<void> {
  const accent = formats.flatMap((format) => (format.id === 'html' ? (format.options.accent ?? []) : []))[0]
  if (accent === undefined || typeof accent === 'string') return
  const { accentProblems } = await import('../site/html/accent.ts')
  for (const problem of accentProblems(accent))
    process.stderr.write(`warning: ${printable(file)}: "theme.accent": ${problem}\n`)
}
