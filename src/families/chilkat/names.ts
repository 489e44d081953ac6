import type { NameRule } from './dialect.ts'
import type { Local } from './program.ts'

/**
 * A name for each variable, by index: the first of its candidates that is free, in the order of declaration.
 * @param taken whether a word is reserved or in use
 */
export function nameLocals(locals: readonly Local[], rule: NameRule, taken: (name: string) => boolean): readonly string[] {
  const used = new Set<string>()
  const key = (name: string): string => (rule.ignoresCase === true ? name.toLowerCase() : name)
  const isFree = (name: string): boolean => !used.has(key(name)) && !taken(key(name))
  return locals.map((local) => {
    const name = freeName(local, rule, isFree)
    used.add(key(name))
    return name
  })
}

function freeName(local: Local, rule: NameRule, isFree: (name: string) => boolean): string {
  for (const candidate of local.names) {
    const name = style(candidate, local, rule)
    if (isFree(name)) return name
  }
  // A word of the language's, with the mark that Chilkat's pages give such words.
  const [first = 'value'] = local.names
  const marked = style(`v_${first}`, local, rule)
  if (isFree(marked)) return marked
  const base = local.names.at(-1) ?? first
  for (let number = 2; ; number++) {
    const name = style(base, local, rule, String(number))
    if (isFree(name)) return name
  }
}

function style(name: string, { type }: Local, rule: NameRule, suffix = ''): string {
  const { prefixes, isSmallFirst = false, longest = 80 } = rule
  const prefix = prefixes === undefined ? '' : type === 'bool' || type === 'int' || type === 'string' ? prefixes[type] : prefixes.object
  const first = prefix !== '' ? name.charAt(0).toUpperCase() : isSmallFirst ? name.charAt(0).toLowerCase() : name.charAt(0)
  return (prefix + first + name.slice(1)).slice(0, longest - suffix.length) + suffix
}
