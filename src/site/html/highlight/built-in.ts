import { createRequire } from 'node:module'
import { templatesFolder } from '../../../targets/built-in.ts'
import { embeddedIn, withEmbedded, type Grammar, type Grammars } from './grammar.ts'
import { SHIKI_IDS } from './ids.ts'
import { readGrammar } from './read.ts'

/** A user's own grammars, ours, and Shiki's from where they are installed. The package is built with `built-in.dist.ts` in this file's place. */
export function builtInGrammars(folders: readonly string[] = []): Grammars {
  const own = [templatesFolder(), ...folders]
  return withEmbedded((id) => readGrammar(own, id) ?? shikiGrammar(id))
}

/** Nothing where Shiki has none. */
export function shikiGrammar(id: string): Grammar | undefined {
  if (!SHIKI_IDS.has(id)) return undefined
  try {
    const { default: grammars } = require(`@shikijs/langs/${id}`) as { readonly default: readonly Grammar[] }
    // A module gives what the language embeds, then the language itself.
    const grammar = grammars.at(-1)
    return grammar === undefined ? undefined : embeddedIn(grammar)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_PACKAGE_PATH_NOT_EXPORTED') return undefined
    throw error
  }
}

const require = createRequire(import.meta.url)
