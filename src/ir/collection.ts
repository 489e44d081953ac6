import type { Request } from './request.ts'
import type { Warning } from './warning.ts'

export interface Collection {
  readonly name: string
  readonly id: string
  /** Markdown, as typed. */
  readonly description: string
  /** In collection order; each is read when it is first asked for. */
  readonly requests: readonly Request[]
  /** The same, at a glance: cheap also for a collection of thousands. */
  readonly items: readonly Item[]
  /** Locations of all folders. */
  readonly folders: readonly string[]
  /** The collection as a folder: what lies in it, and where. */
  readonly contents: Folder
  readonly warnings: readonly Warning[]
}

/** What a list of items shows of a request. */
export interface Item {
  /** The request's `location`. */
  readonly path: string
  readonly name: string
  readonly id: string
  readonly method: string
  /** As typed, variables unresolved. */
  readonly url: string
  /** How many saved responses it has. */
  readonly examples: number
}

/** A folder, or the collection itself. */
export interface Folder {
  readonly kind: 'folder'
  /** Empty where the collection does not say. */
  readonly id: string
  readonly name: string
  /** `Folder/Sub`, as typed: two folders may have one location. Empty for the collection. */
  readonly location: string
  /** Markdown, as typed. */
  readonly description: string
  /** In collection order. */
  readonly children: readonly (Folder | RequestPlace)[]
}

/** Where a request lies. */
export interface RequestPlace {
  readonly kind: 'request'
  /** Its index in `requests` and `items`. */
  readonly index: number
}
