import type { BuildSettings } from '../build/settings.ts'
import { load } from '../collection/read-file.ts'
import { PolysnipError, quoted } from '../error.ts'
import type { Target } from '../render/target.ts'
import type { SiteInfo } from '../site/context.ts'
import type { FormatSettings } from '../site/formats.ts'
import { loadTargets } from '../targets/load.ts'
import { defaultTargets } from './default-targets.ts'
import { findTargets } from './find-targets.ts'
import { pairsOf, renderOptions, type BuildFlags, type CommonOptions } from './options.ts'

/** What the flags of `polysnip build` say of the site. */
export async function buildSettings(options: CommonOptions & BuildFlags): Promise<BuildSettings> {
  const templates = options.templates ?? []
  const all = await loadTargets({ templates })
  const targets = options.target === undefined ? defaultTargets(all) : findTargets(all, options.target)
  const { baseUrl, basePath } = baseOf(options.baseUrl ?? '')
  const formats = formatsOf(options, targets)
  return {
    site: { title: options.title ?? '', baseUrl, basePath, targets: targets.map(siteTarget), isSingle: true },
    targets: targets.map((target) => ({
      id: target.id,
      label: '',
      options: renderOptions(options, target, targets).options ?? {},
    })),
    curl: 'shell-curl',
    variables: options.variables,
    sources: {
      environments: await Promise.all((options.env ?? []).map((file) => load(file))),
      variables: pairsOf(options.var ?? [], '--var'),
      revealSecrets: options.revealSecrets ?? false,
    },
    templates,
    formats,
  }
}

/** What was asked for, and what every site has. */
function formatsOf({ format = ['html'], layout }: BuildFlags, targets: readonly Target[]): readonly FormatSettings[] {
  const asked = [...new Set(format)]
  const pages = asked.map((id): FormatSettings => {
    if (id === 'json') return { id }
    if (id === 'html') return { id, options: {} }
    return { id, layout: layout ?? (id === 'text' && targets.length === 1 ? 'item' : 'docs') }
  })
  return [
    ...pages,
    ...(asked.includes('markdown') ? [] : [{ id: 'markdown', layout: 'docs' } as const]),
    { id: 'llms', extension: 'md' },
    { id: 'sitemap', extension: asked.includes('html') ? 'html' : 'md' },
  ]
}

function siteTarget({ id, title, language, library, extension, deprecated }: Target): SiteInfo['targets'][number] {
  return {
    id,
    title,
    language: language.id,
    languageTitle: language.title,
    highlight: language.highlight,
    library,
    extension,
    deprecated: deprecated === false ? '' : `${deprecated.reason} Use ${deprecated.instead} instead.`,
  }
}

/**
 * @throws PolysnipError (`usage`) for what is neither a URL nor a path
 */
function baseOf(given: string): Pick<SiteInfo, 'baseUrl' | 'basePath'> {
  if (given === '') return { baseUrl: '', basePath: '/' }
  const withSlash = given.endsWith('/') ? given : `${given}/`
  const isPath = withSlash.startsWith('/') && !withSlash.startsWith('//')
  const base = isPath ? 'http://localhost/' : undefined
  const url = URL.canParse(withSlash, base) ? new URL(withSlash, base) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new PolysnipError('usage', `--base-url: expected https://example.com/docs/ or /docs/, found ${quoted(given)}`)
  return { baseUrl: isPath ? '' : url.href, basePath: url.pathname }
}
