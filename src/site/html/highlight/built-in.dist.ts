import { fileURLToPath } from 'node:url'
import { templatesFolder } from '../../../targets/built-in.ts'
import { withEmbedded, type Grammars } from './grammar.ts'
import { readGrammar } from './read.ts'

/** The grammars that the build took along. */
export function builtInGrammars(folders: readonly string[] = []): Grammars {
  // The build laid Shiki's grammars in a folder of the same form as templates.
  const all = [fileURLToPath(new URL('shiki', import.meta.url)), templatesFolder(), ...folders]
  return withEmbedded((id) => readGrammar(all, id))
}
