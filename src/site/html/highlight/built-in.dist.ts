import { fileURLToPath } from 'node:url'
import { withEmbedded, type Grammars } from './grammar.ts'
import { readGrammar } from './read.ts'

/** The grammars that the build took along. */
export function builtInGrammars(): Grammars {
  const folder = fileURLToPath(new URL('grammars', import.meta.url))
  return withEmbedded((id) => readGrammar(folder, id))
}
