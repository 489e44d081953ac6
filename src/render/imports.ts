import { tabulated } from '../ir/remembered.ts'
import type { Language } from '../languages/language.ts'

/**
 * What a snippet imports, in the order in which it is asked for. Lists are never changed, and each is there once:
 * templates and tables name few imports, and always the same.
 */
export class Imports {
  readonly #language: Language
  readonly #names: readonly string[]
  readonly #longer = new Map<string, Imports>()
  #section: string | undefined

  private constructor(language: Language, names: readonly string[]) {
    this.#language = language
    this.#names = names
  }

  static readonly none = tabulated((language: Language) => new Imports(language, []))

  /** The list with that name at its end; the same one where it has it already. */
  and(name: string): Imports {
    let longer = this.#longer.get(name)
    if (longer === undefined) {
      longer = this.#names.includes(name) ? this : new Imports(this.#language, [...this.#names, name])
      this.#longer.set(name, longer)
    }
    return longer
  }

  /** The lines of the language; empty where there are none. */
  get section(): string {
    return (this.#section ??= this.#names.length === 0 ? '' : (this.#language.imports?.(this.#names) ?? ''))
  }
}
