import { existsSync } from 'node:fs'
import { dirname, extname, relative } from 'node:path'
import { PolysnipError, quoted } from '../error.ts'
import { mismatches } from '../targets/schema.ts'
import type { Config } from './config.ts'
import { readJson } from './read-json.ts'
import type { RunModule } from './run-module.ts'
import { configSchema } from './schema.ts'

export interface LoadedConfig {
  /** As messages name it; empty where there is none. */
  readonly file: string
  /** Where its paths begin, seen from the working directory. */
  readonly folder: string
  readonly config: Config
  /** Absolute paths of the modules that were run for it, its own among them. */
  readonly modules: readonly string[]
}

/** The library’s exports. */
export type Library = () => Promise<Readonly<Record<string, unknown>>>

/** What is looked for in the working directory. */
export const CONFIG_FILES: readonly string[] = ['json', 'js', 'mjs', 'ts', 'mts'].map(
  (extension) => `polysnip.config.${extension}`,
)

/**
 * Reads the configuration file. JavaScript and TypeScript are run.
 * @param given the file; by default the one in the working directory, and nothing where there is none
 * @param library what `import … from 'polysnip'` gives in it, wherever polysnip is installed
 * @throws PolysnipError (`config`) where it holds something else, or there are two
 */
export async function loadConfig(given: string | undefined, library: Library): Promise<LoadedConfig> {
  const found = given === undefined ? CONFIG_FILES.filter((file) => existsSync(file)) : [given]
  const [file, other] = found
  if (file === undefined) return { file: '', folder: '', config: {}, modules: [] }
  if (other !== undefined)
    throw new PolysnipError('config', `expected one configuration, found ${quoted(other)} beside it`, { file })
  if (!existsSync(file)) throw new PolysnipError('file-missing', 'there is no such file', { file })
  const { exported, modules } =
    extname(file) === '.json' ? { exported: readJson(file), modules: [] } : await runModule(file, library)
  const problems = mismatches(exported, configSchema)
  if (problems.length > 0) throw new PolysnipError('config', problems.join('; '), { file })
  return { file, folder: relative('', dirname(file)), config: exported as Config, modules }
}

/** What compiles TypeScript is large, and only needed here. */
async function runModule(file: string, library: Library): Promise<RunModule> {
  const { runModule } = await import('./run-module.ts')
  return runModule(file, { polysnip: await library() })
}
