import type { Request } from '../ir/request.ts'
import type { Warning } from '../ir/warning.ts'

/** What a family makes of a request for its templates: a program of steps. */
export type Family = (
  request: Request,
  options: Readonly<Record<string, boolean | number | string>>,
  manifest: { readonly language: string },
) => { readonly context: unknown; readonly warnings: readonly Warning[] }

/** Libraries that are spoken in many languages with one call sequence. */
export const families: ReadonlyMap<string, Family> = new Map()
