import { existsSync } from 'node:fs'
import fastGlob from 'fast-glob'
import { loadConfig, type LoadedConfig } from '../config/load-config.ts'
import { located } from '../config/located.ts'
import { ModuleError } from '../config/module-error.ts'
import { serveSite } from '../dev/dev.ts'
import type { Sources } from '../dev/watch.ts'
import { PolysnipError, quoted } from '../error.ts'
import { say } from './build.ts'
import type { DevFlags } from './options.ts'
import { printable } from './printable.ts'
import { readSite } from './read-site.ts'
import { untilInterrupted } from './until-interrupted.ts'

const PORT = 4000
const HOST = '127.0.0.1'

/**
 * `polysnip dev`: the site on a server, until it is interrupted. What is said goes to standard error.
 * @throws PolysnipError where the configuration or a flag is wrong at the start, or nothing can be served
 */
export async function runDev(collections: readonly string[], flags: DevFlags): Promise<void> {
  if (collections.includes('-'))
    throw new PolysnipError('usage', 'expected files, found -: standard input is read once, and does not change')
  let url = ''
  await untilInterrupted((signal) =>
    serveSite({
      address: { host: flags.host ?? HOST, port: portOf(flags.port), more: flags.port === undefined ? 20 : 0 },
      signal,
      async read() {
        // At the root, and of HTML alone: that is what is looked at.
        const site = await readSite(collections, { ...flags, baseUrl: '/', format: ['html'] })
        return { ...site, sources: sourcesOf(site, collections, flags) }
      },
      async suspects(error) {
        const files = error instanceof ModuleError ? error.modules : []
        // A configuration that can be read may name what is not there yet.
        const loaded = await loadConfig(flags.config, () => import('../index.ts')).catch(() => undefined)
        return loaded === undefined ? { files, folders: [], globs: [] } : sourcesOf(loaded, collections, flags)
      },
      onServing(served) {
        url = served
        process.stderr.write(`Serving ${url} (Ctrl-C ends it)\n`)
      },
      onBuilt: (result, milliseconds) => say(result, url, milliseconds),
      onProblem: ({ message }) => process.stderr.write(`polysnip: ${printable(message)}\n`),
    }),
  )
}

/** What a change of changes the site. */
function sourcesOf(
  { file, folder, config, modules }: LoadedConfig,
  typed: readonly string[],
  flags: DevFlags,
): Sources {
  const inFolder = (paths: readonly string[] = []): readonly string[] => paths.map((path) => located(path, folder))
  const collections = typed.length > 0 ? typed : inFolder(config.collections)
  const isGlob = (path: string): boolean => !existsSync(path) && fastGlob.isDynamicPattern(path)
  return {
    files: [
      ...(file === '' ? [] : [file]),
      ...modules,
      ...collections.filter((path) => !isGlob(path)),
      ...(flags.env ?? inFolder(config.environments)),
      ...inFolder(config.theme?.logo === undefined ? [] : [config.theme.logo]),
    ],
    folders: flags.templates ?? inFolder(config.templates),
    globs: collections.filter(isGlob),
  }
}

/**
 * @throws PolysnipError (`usage`)
 */
function portOf(port: string | undefined): number {
  if (port === undefined) return PORT
  if (/^\d{1,5}$/.test(port) && Number(port) < 65_536) return Number(port)
  throw new PolysnipError('usage', `--port: expected a number from 0 to 65535, found ${quoted(port)}`)
}
