import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { PolysnipError } from '../../error.ts'
import { didYouMean } from '../../near.ts'
import { parseTemplate } from '../../render/parse.ts'
import type { Template } from '../../render/template.ts'
import { templatesFolder } from '../../targets/built-in.ts'
import type { SiteAssets } from './assets.ts'
import type { Views } from './view.ts'

const PAGES = ['home', 'folder', 'request', 'problem', 'not-found'] as const satisfies readonly (keyof Views)[]

/**
 * Reads `<folder>/_site/`: the pages' templates, the partials `_name.hbs` beside them, and the style sheets: `style.css`, then each `extra.css`.
 * @param folders of templates; a later one's files go before an earlier one's
 * @throws TemplateError for a template that doesn't parse
 */
export function readSite(folders: readonly string[] = [templatesFolder()]): Pick<SiteAssets, 'templates' | 'style'> {
  const sites = folders.map((each) => join(each, '_site')).filter((each) => existsSync(each))
  const pathOf = (name: string): string => {
    const path = sites.map((site) => join(site, name)).findLast((candidate) => existsSync(candidate))
    if (path === undefined) throw new PolysnipError('template', 'the file is missing', { file: join('_site', name) })
    return path
  }
  const read = (name: string): string => readFileSync(pathOf(name), 'utf8')
  for (const site of sites) checkNames(site)
  const files = new Set(sites.flatMap((site) => readdirSync(site)).filter((name) => /^_.*\.hbs$/.test(name)))
  const partials = Object.fromEntries(
    [...files].toSorted().map((name) => [name.slice(1, -'.hbs'.length), read(name)] as const),
  )
  const extra = sites.map((site) => join(site, 'extra.css')).filter((path) => existsSync(path))
  return {
    templates: Object.fromEntries(
      PAGES.map((page) => [page, parseTemplate(nameOf(pathOf(`${page}.hbs`)), read(`${page}.hbs`), partials)]),
    ) as Record<keyof Views, Template>,
    style: [read('style.css'), ...extra.map((path) => readFileSync(path, 'utf8'))].join('\n'),
  }
}

/** As messages call it: a built-in one without the way to it, which is another on each machine. */
function nameOf(path: string): string {
  const builtIn = join(templatesFolder(), '_site')
  return path.startsWith(builtIn) ? `_site/${basename(path)}` : path
}

/** @throws PolysnipError (`template`) for a template that no page is made with */
function checkNames(site: string): void {
  const names = PAGES.map((page) => `${page}.hbs`)
  const stray = readdirSync(site).find((name) => /^[^_.].*\.hbs$/.test(name) && !names.includes(name))
  if (stray === undefined) return
  const expected = `expected ${names.join(', ')}, or a partial (_name.hbs)`
  throw new PolysnipError('template', `no page is made with it; ${expected}.${didYouMean(stray, names)}`, {
    file: join(site, stray),
  })
}
