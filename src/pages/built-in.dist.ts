import { readFileSync } from 'node:fs'
import type { PageTemplates } from './templates.ts'

/** The built-in layouts as the build parsed them. */
export function builtInPages(): PageTemplates {
  return JSON.parse(readFileSync(new URL('pages.json', import.meta.url), 'utf8')) as PageTemplates
}
