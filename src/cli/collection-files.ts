import { existsSync } from 'node:fs'
import fastGlob from 'fast-glob'
import { CONFIG_FILES } from '../config/load-config.ts'
import { located } from '../config/located.ts'
import { PolysnipError } from '../error.ts'

/**
 * The files that names and globs stand for, each once, in the order given and sorted within a glob. A name that exists is itself,
 * also where it looks like a glob.
 * @param folder where they begin
 * @throws PolysnipError (`file-missing`) for one that stands for nothing
 */
export function collectionFiles(sources: readonly string[], folder = ''): readonly string[] {
  const files = sources.flatMap((source) => {
    if (source === '-') return [source]
    if (existsSync(located(source, folder)) || !fastGlob.isDynamicPattern(source)) return [located(source, folder)]
    const found = fastGlob
      .globSync(source, { cwd: folder || '.', ignore: CONFIG_FILES.map((name) => `**/${name}`) })
      .toSorted()
    if (found.length > 0) return found.map((file) => located(file, folder))
    throw new PolysnipError('file-missing', 'no file matches this glob', { file: source })
  })
  return [...new Set(files)]
}
