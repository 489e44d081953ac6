/**
 * What a dialect has to say beside its templates: the `dialect` key of its manifest. Spelling of members, literals and
 * statements are the templates' business.
 */
export interface Dialect {
  readonly names: NameRule
  /** Whether a call can't stand within another statement, so that what it gives goes to a variable first. */
  readonly isFlat?: boolean
  /** Whether calls that say whether they succeeded give it to `success`, even where nobody asks. */
  readonly keepsSuccess?: boolean
  /** What a statement may hold, in languages that have a limit. */
  readonly texts?: TextRule
}

export interface TextRule {
  /** How many characters of code the texts of a statement may take together; that is also how long a comment may be. */
  readonly longest: number
  /** How many lines a statement may take. */
  readonly lines?: number
  /** How many characters a variable may hold: a longer text (no body, which is appended) is cut, and warned of. */
  readonly string?: number
}

/** How a dialect calls its variables. */
export interface NameRule {
  /** Before a name of this type; a prefixed name is capitalised: `resp` is `loo_Resp`. */
  readonly prefixes?: { readonly object: string; readonly bool: string; readonly int: string; readonly string: string }
  /** What every name begins with, `$`: it is no part of a word, so that nothing is capitalised after it. */
  readonly sigil?: string
  /** Whether the first letter is made small (where a capital makes a constant of a name). */
  readonly isSmallFirst?: boolean
  /** Whether the language takes `Id` and `id` for the same. */
  readonly ignoresCase?: boolean
  /** How long a name may be. */
  readonly longest?: number
  /** Names that the language's table reserves, and that no program here needs for anything else. */
  readonly allowed?: readonly string[]
}
