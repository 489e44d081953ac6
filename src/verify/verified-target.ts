import type { Request } from '../ir/request.ts'
import type { Warning } from '../ir/warning.ts'
import type { Recipe } from './recipe.ts'

/** A target as far as its truth is concerned. */
export interface VerifiedTarget {
  readonly id: string
  /** null for a target that nobody knows how to run: all its results are `not-run`. */
  readonly recipe: Recipe | null
  /** Renders a request; pure. */
  readonly render: (request: Request) => { readonly code: string; readonly warnings: readonly Warning[] }
}
