import { PolysnipError } from '../error.ts'

/**
 * Does what a member of the configuration file asks for, and names it where that can't be done.
 * @throws PolysnipError (`config`)
 */
export function inKey<T>(file: string, key: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof PolysnipError)) throw error
    throw new PolysnipError('config', `"${key}": ${error.message}`, { file })
  }
}
