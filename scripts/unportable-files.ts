/**
 * Makes the files whose names some file systems forbid, so that they can't be checked in: the requests `File name: …`
 * of `collections/nasty-strings.json` send them. Run `npx tsx scripts/unportable-files.ts` before executing these.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const prefix = 'files/unportable/'
const collections = fileURLToPath(new URL('../collections/', import.meta.url))

/** The paths, relative to `collections/`, of the files that {@link writeUnportableFiles} makes. */
export function unportableFiles(): readonly string[] {
  const paths = new Set<string>()
  JSON.parse(readFileSync(join(collections, 'nasty-strings.json'), 'utf8'), (_, value: unknown) => {
    if (typeof value === 'string' && value.startsWith(prefix)) paths.add(value)
    return value
  })
  return [...paths]
}

/** Writes the files below `directory`, which stands for `collections/`; each holds one short line. */
export function writeUnportableFiles(directory: string = collections): void {
  mkdirSync(join(directory, prefix), { recursive: true })
  unportableFiles().forEach((path, index) => writeFileSync(join(directory, path), `unportable file ${index + 1}\n`))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeUnportableFiles()
