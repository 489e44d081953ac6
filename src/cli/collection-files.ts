import { existsSync } from 'node:fs'
import fastGlob from 'fast-glob'
import { PolysnipError } from '../error.ts'

/**
 * The files that names and globs stand for, each once, in the order given and sorted within a glob. A name that exists is itself,
 * also where it looks like a glob.
 * @throws PolysnipError (`file-missing`) for one that stands for nothing
 */
export function collectionFiles(sources: readonly string[]): readonly string[] {
  const files = sources.flatMap((source) => {
    if (source === '-' || existsSync(source) || !fastGlob.isDynamicPattern(source)) return [source]
    const found = fastGlob.globSync(source).toSorted()
    if (found.length > 0) return found
    throw new PolysnipError('file-missing', 'no file matches this glob', { file: source })
  })
  return [...new Set(files)]
}
