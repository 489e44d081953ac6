import { readFileSync } from 'node:fs'
import type { SiteAssets } from './assets.ts'

/** The built-in site as the build parsed and bundled it. */
export function builtInSite(): Omit<SiteAssets, 'grammars'> {
  return JSON.parse(readFileSync(new URL('site.json', import.meta.url), 'utf8')) as Omit<SiteAssets, 'grammars'>
}
