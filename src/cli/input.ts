import { readCollection } from '../collection/read-file.ts'
import type { Collection } from '../ir/collection.ts'
import { pairsOf, type CommonOptions } from './options.ts'

/** Reads the collection that a command names, with the variables that its flags give. */
export async function readInput(source: string, options: CommonOptions): Promise<Collection> {
  const path = filePath(source)
  return readCollection(path, {
    environments: (options.env ?? []).map(filePath),
    variables: pairsOf(options.var ?? [], '--var'),
    revealSecrets: options.revealSecrets ?? false,
    ...(path !== source && { file: source }),
  })
}

/** On a command line a name is a file's, also where it looks like JSON. */
function filePath(source: string): string {
  return /^\uFEFF?\s*[[{]/.test(source) ? `./${source}` : source
}
