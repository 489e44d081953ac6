import type { Request } from '../ir/request.ts'
import type { Warning } from '../ir/warning.ts'
import type { Language } from '../languages/language.ts'

/** What a family makes of a request for its templates: a program of steps. */
export type Family = (
  request: Request,
  options: Readonly<Record<string, boolean | number | string>>,
  dialect: FamilyTarget,
) => Plan

/** The target that asks. */
export interface FamilyTarget {
  readonly language: Language
  /** The `dialect` of the manifest, which only the family understands. */
  readonly dialect: unknown
  /** Names that the template declares. */
  readonly names: ReadonlySet<string>
}

/** What a template prints. */
export interface Plan {
  readonly context: unknown
  readonly warnings: readonly Warning[]
  /** Names that the context declares, so that no variable of the collection takes them. */
  readonly names: ReadonlySet<string>
}
