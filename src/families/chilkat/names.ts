import type { NameRule } from './dialect.ts'
import type { Local } from './program.ts'

/**
 * A name for each variable, by index: the first of its candidates that is free, in the order of declaration.
 * @param taken whether a word is reserved or in use
 */
export function nameLocals(
  locals: readonly Local[],
  rule: NameRule,
  taken: (name: string) => boolean,
): readonly string[] {
  const used = new Set<string>()
  const key = (name: string): string => (rule.ignoresCase === true ? name.toLowerCase() : name)
  const isUsed = (name: string): boolean => used.has(key(name))
  const isTaken = (name: string): boolean => taken(key(name))
  return locals.map((local) => {
    const name = freeName(local, rule, isUsed, isTaken)
    used.add(key(name))
    return name
  })
}

function freeName(
  local: Local,
  rule: NameRule,
  isUsed: (name: string) => boolean,
  isTaken: (name: string) => boolean,
): string {
  for (const candidate of local.names) {
    const plain = style(candidate, local, rule)
    // A word of the language's gets the mark that Chilkat's pages give such words.
    const name = isTaken(plain) ? style(`v_${candidate}`, local, rule) : plain
    if (!isUsed(name) && !isTaken(name)) return name
  }
  const base = local.names.at(-1) ?? 'value'
  for (let number = 2; ; number++) {
    const name = style(base, local, rule, String(number))
    if (!isUsed(name) && !isTaken(name)) return name
  }
}

function style(name: string, { type }: Local, rule: NameRule, suffix = ''): string {
  const { prefixes, sigil = '', isSmallFirst = false, longest = 80 } = rule
  const prefix =
    prefixes === undefined
      ? ''
      : type === 'bool' || type === 'int' || type === 'string'
        ? prefixes[type]
        : prefixes.object
  // `sTmp1` has its prefix.
  if (prefix !== '' && name.startsWith(prefix) && /^[A-Z]/.test(name.slice(prefix.length)))
    return (sigil + name).slice(0, longest - suffix.length) + suffix
  const first =
    prefix !== '' ? name.charAt(0).toUpperCase() : isSmallFirst ? name.charAt(0).toLowerCase() : name.charAt(0)
  return (sigil + prefix + first + name.slice(1)).slice(0, longest - suffix.length) + suffix
}
