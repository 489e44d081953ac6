import { readPageTemplates } from './read.ts'
import type { PageTemplates } from './templates.ts'

/** The built-in layouts, straight from `templates/`. The package is built with `built-in.dist.ts` in this file's place. */
export function builtInPages(): PageTemplates {
  return readPageTemplates()
}
