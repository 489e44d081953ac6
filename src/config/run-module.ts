import { resolve } from 'node:path'
import { createJiti } from 'jiti/static'
import { PolysnipError } from '../error.ts'

/**
 * Runs a module of JavaScript or TypeScript, as it is now: nothing is remembered from an earlier run. Not by Node itself, because what it
 * imports would be, and because only Node 22.18 and newer run TypeScript.
 * @param modules what it may import without having it installed
 * @returns its default export, or what it exports by CommonJS
 * @throws PolysnipError (`config`) where it can't be run
 */
export async function runModule(file: string, modules: Readonly<Record<string, unknown>>): Promise<unknown> {
  const jiti = createJiti(resolve('index.js'), { fsCache: false, moduleCache: false, virtualModules: { ...modules } })
  try {
    return await jiti.import(resolve(file), { default: true })
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    throw new PolysnipError('config', `it can’t be run: ${problem}`, { file })
  }
}
