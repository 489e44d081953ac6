import type { Request } from '../ir/request.ts'
import type { Warning } from '../ir/warning.ts'
import type { Policy } from './prepare/aim.ts'
import type { Recipe } from './recipe.ts'

/** A target as far as its truth is concerned. */
export interface VerifiedTarget {
  readonly id: string
  /** null for a target that nobody knows how to run: all its results are `not-run`. */
  readonly recipe: Recipe | null
  /** What its snippets do with variables that have no value; `keep` where its language has none. */
  readonly policy: Policy
  /** Renders a request; pure. `samples` are the values that the program's variables get under `code`. */
  readonly render: (request: Request, samples: Readonly<Record<string, string>>) => RenderedTarget
}

export interface RenderedTarget {
  readonly code: string
  readonly warnings: readonly Warning[]
  /** The variables that it reads, and the names by which the environment holds them under `env`. */
  readonly variables?: readonly { readonly name: string; readonly environment: string }[]
}
