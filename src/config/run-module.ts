import { resolve } from 'node:path'
import { createJiti } from 'jiti/static'
import { ModuleError } from './module-error.ts'

export interface RunModule {
  /** Its default export, or what it exports by CommonJS. */
  readonly exported: unknown
  /** Absolute paths of the modules that were run for it, its own among them: those of JavaScript (but not CommonJS) and TypeScript. */
  readonly modules: readonly string[]
}

/**
 * Runs a module of JavaScript or TypeScript, as it is now: nothing is remembered from an earlier run. Not by Node itself, because what it
 * imports would be, and because only Node 22.18 and newer run TypeScript.
 * @param installed what it may import without having it installed
 * @throws ModuleError where it can't be run
 */
export async function runModule(file: string, installed: Readonly<Record<string, unknown>>): Promise<RunModule> {
  const from = resolve('index.js')
  const plain = createJiti(from, { fsCache: false })
  const modules: string[] = []
  const jiti = createJiti(from, {
    fsCache: false,
    moduleCache: false,
    virtualModules: { ...installed },
    transform(options) {
      if (options.filename !== undefined) modules.push(options.filename)
      return { code: plain.transform(options) }
    },
  })
  try {
    return { exported: await jiti.import(resolve(file), { default: true }), modules }
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    throw new ModuleError(`it can’t be run: ${problem}`, file, modules)
  }
}
