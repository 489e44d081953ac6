import { languages } from '../../../languages/languages.ts'

/** What descriptions, bodies and examples are written in, besides the languages of snippets. */
const TEXTS = ['json', 'xml', 'html', 'css', 'graphql', 'yaml', 'sql', 'bash', 'http', 'javascript']

/** Other names that people give to code in Markdown. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ...['sh', 'shell', 'zsh', 'curl', 'console'].map((name) => [name, 'bash'] as const),
  ['js', 'javascript'],
  ['node', 'javascript'],
  ['py', 'python'],
  ['rb', 'ruby'],
  ['cs', 'csharp'],
  ['golang', 'go'],
  ['yml', 'yaml'],
])

/** The ids of the grammars that polysnip takes along from Shiki, where Shiki has them. */
export const SHIKI_IDS: ReadonlySet<string> = new Set([
  ...TEXTS,
  ...[...languages.values()].map(({ highlight }) => highlight),
])

/** The id that a grammar may have by that name. */
export function grammarId(name: string): string {
  const id = name.trim().toLowerCase()
  return ALIASES.get(id) ?? id
}
