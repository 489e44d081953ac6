import type { Request } from './request.ts'
import type { Warning } from './warning.ts'

export interface Collection {
  readonly name: string
  readonly id: string
  /** Markdown, as typed. */
  readonly description: string
  /** In collection order. */
  readonly requests: readonly Request[]
  readonly warnings: readonly Warning[]
}
