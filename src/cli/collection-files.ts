import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fastGlob from 'fast-glob'
import { MANIFEST } from '../build/manifest.ts'
import { CONFIG_FILES } from '../config/load-config.ts'
import { located } from '../config/located.ts'
import { PolysnipError } from '../error.ts'

/**
 * The files that names and globs stand for, each once, in the order given and sorted within a glob, which leaves out what a site was built of. A name that exists is itself,
 * also where it looks like a glob.
 * @param folder where they begin
 * @throws PolysnipError (`file-missing`) for one that stands for nothing
 */
export function collectionFiles(sources: readonly string[], folder = ''): readonly string[] {
  const files = sources.flatMap((source) => {
    if (source === '-') return [source]
    // What a shell makes of a variable that is not set.
    if (source === '') throw new PolysnipError('usage', 'expected a collection, found an empty name')
    if (existsSync(located(source, folder)) || !fastGlob.isDynamicPattern(source)) return [located(source, folder)]
    const found = fastGlob
      .globSync(source, { cwd: folder || '.', ignore: CONFIG_FILES.map((name) => `**/${name}`) })
      .filter((file) => !isInSite(file, source, folder))
      .toSorted()
    if (found.length > 0) return found.map((file) => located(file, folder))
    throw new PolysnipError('file-missing', 'no file matches this glob', { file: source })
  })
  return [...new Set(files)]
}

/** Whether a file lies in a site that a glob came upon. */
function isInSite(file: string, glob: string, folder: string): boolean {
  const [task] = fastGlob.generateTasks(glob)
  const base = join(task?.base ?? '.')
  for (let around = dirname(file); around !== base && around !== dirname(around); around = dirname(around))
    if (existsSync(join(located(around, folder), MANIFEST))) return true
  return false
}
