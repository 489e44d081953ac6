import type { Warning } from '../ir/warning.ts'
import type { Difference, Level } from './compare/level.ts'

/** What one snippet of one request did. */
export interface Result {
  readonly target: string
  /** The request's location in its collection: `Folder/Name#2`. */
  readonly request: string
  readonly collection: string
  readonly level: Level
  /** The library was a stand-in of ours: never counted with the real ones. */
  readonly isStandIn: boolean
  readonly differences: readonly Difference[]
  /** Why it does not parse or run, or was not run: what the tool said, shortened. */
  readonly note: string
  readonly warnings: readonly Warning[]
  /** What was run. */
  readonly code: string
  readonly milliseconds: number
}

/** The tools behind a target's results. */
export interface Toolchain {
  readonly target: string
  readonly tool: string
  readonly library: string
  readonly isStandIn: boolean
  /** Why there is none; empty where there is. */
  readonly missing: string
}
