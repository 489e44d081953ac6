import type { Collection } from '../ir/collection.ts'
import { readCollection } from '../collection/read-file.ts'
import type { CommonOptions } from './options.ts'
import { pairsOf } from './options.ts'

/** Reads the collection that a command names, with the variables that its flags give. */
export async function readInput(source: string, options: CommonOptions): Promise<Collection> {
  return readCollection(source, {
    environments: options.env ?? [],
    variables: pairsOf(options.var ?? [], '--var'),
    revealSecrets: options.revealSecrets ?? false,
  })
}
