import { templatesFolder } from '../../targets/built-in.ts'
import type { SiteAssets } from './assets.ts'
import { builtInSite } from './built-in.ts'
import { builtInGrammars } from './highlight/built-in.ts'

/**
 * What the site is made with.
 * @param folders of a user's own templates, laid over the built-in ones. The parser is only needed for them.
 */
export async function loadSite(folders: readonly string[] = []): Promise<SiteAssets> {
  const site = builtInSite()
  if (folders.length === 0) return { ...site, grammars: builtInGrammars() }
  const { readSite } = await import('./read.ts')
  const all = [templatesFolder(), ...folders]
  return { ...site, ...readSite(all), grammars: builtInGrammars(folders) }
}
