import type { LanguageRegistration } from '@shikijs/primitive'

/** A TextMate grammar as Shiki takes it. */
export type Grammar = LanguageRegistration

/** Where grammars come from. */
export interface Grammars {
  /** The grammar for a highlighter's id, then those of what it may hold; empty where there is none. */
  find(id: string): readonly Grammar[]
}

/** Languages that requests and responses are written in: what is highlighted within another language. */
const DATA = ['json', 'xml', 'graphql']

/** The grammar, asking only for what it embeds of data: Ruby's would bring those of ten languages along. */
export function embeddedIn(grammar: Grammar): Grammar {
  const { embeddedLanguages: _scopes, embeddedLangsLazy: _lazy, ...rest } = grammar
  return { ...rest, embeddedLangs: (grammar.embeddedLangs ?? []).filter((id) => DATA.includes(id)) }
}

export function withEmbedded(find: (id: string) => Grammar | undefined): Grammars {
  return {
    find: (id) => {
      const grammar = find(id)
      if (grammar === undefined) return []
      // What is embedded embeds nothing more.
      const embedded = (grammar.embeddedLangs ?? []).flatMap((name) => find(name) ?? [])
      return [grammar, ...embedded.map((each) => ({ ...each, embeddedLangs: [] }))]
    },
  }
}
