import type { TargetOption } from '../render/target.ts'
import type { Feature } from './feature.ts'

/** `templates/<id>/target.json`: what a target is, besides its template. */
export interface Manifest {
  /** As a tab shows it: `Python - Requests`. */
  readonly title: string
  /** Id of a table under `src/languages/`. */
  readonly language: string
  readonly library: {
    readonly name: string
    /** The version that the snippets are written for: `2.32`. Empty for what comes with the language. */
    readonly version: string
    /** Where it is documented. */
    readonly url: string
    /** How a reader gets it: `pip install requests`. Empty for what comes with the language. */
    readonly install: string
  }
  /** Without the dot; the language's where it is absent. */
  readonly extension?: string
  readonly aliases?: readonly string[]
  readonly deprecated?: { readonly reason: string; readonly instead: string }
  /** Names that the template declares, so that no variable takes them. */
  readonly names?: readonly string[]
  /** What the library can't send (as it stands in the collection), with a sentence for the warning. */
  readonly limits?: Readonly<Partial<Record<Feature, string>>>
  readonly options?: Readonly<Record<string, TargetOption>>
  /** The target whose files it takes where it has none of its own, and whose manifest says what its own does not. */
  readonly like?: string
  /** The family that turns the request into what the template prints (`chilkat`). */
  readonly family?: string
  /** What the family has to know of the target (`Dialect` of `src/families/chilkat/dialect.ts`). */
  readonly dialect?: unknown
  /** How `verify` runs it. */
  readonly verify?: unknown
}
