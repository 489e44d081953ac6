import type { Config, FormatConfig, FormatName } from '../config/config.ts'
import { PolysnipError } from '../error.ts'
import type { Flavor } from '../pages/model.ts'
import type { FormatSettings } from '../site/formats.ts'
import type { HtmlOptions } from '../site/html/options.ts'
import type { ApiOperation } from '../site/openapi/description.ts'
import type { SiteFlags } from './options.ts'

/**
 * What was asked for, each once, and what every site has.
 * @throws PolysnipError (`usage`) for what does not go together
 */
export function siteFormats(
  flags: SiteFlags,
  config: Config,
  targets: number,
  options: HtmlOptions,
  operations: readonly ApiOperation[] | undefined,
): readonly FormatSettings[] {
  const known = new Map(
    (config.formats ?? [])
      .map((each): FormatConfig => (typeof each === 'string' ? { format: each } : each))
      .map((each) => [each.format, each]),
  )
  const usual: Iterable<FormatName> = flags.flavor === undefined ? ['html'] : ['markdown']
  const asked = [...new Set(flags.format ?? (known.size === 0 ? usual : known.keys()))]
  const layoutOf = (id: FormatName): 'item' | 'docs' | undefined =>
    flags.layout ?? known.get(id)?.layout ?? config.layout
  if (flags.openapi !== undefined && !asked.includes('openapi-overlay'))
    throw new PolysnipError('usage', '--openapi: expected --format openapi-overlay with it')
  // Flags may ask for other formats than those that the configuration is about.
  const configured = asked.includes('markdown') ? known.get('markdown')?.flavor : undefined
  const flavor = flags.flavor ?? configured ?? 'plain'
  if (flavor !== 'plain') return flavored(flavor, asked, layoutOf('markdown'))
  const pages = asked.map((id): FormatSettings => {
    if (id === 'json') return { id }
    if (id === 'html') return { id, options }
    if (id === 'openapi-overlay') return { id, operations: operations ?? missing() }
    return { id, layout: layoutOf(id) ?? (id === 'text' && targets === 1 ? 'item' : 'docs') }
  })
  return [
    ...pages,
    ...(asked.includes('markdown') ? [] : [{ id: 'markdown', layout: 'docs' } as const]),
    { id: 'llms' },
    { id: 'sitemap', extension: asked.includes('html') ? 'html' : 'md' },
  ]
}

function missing(): never {
  throw new PolysnipError(
    'usage',
    '--format openapi-overlay: expected --openapi <file> with it, the description that samples are for',
  )
}

/** The folder is what the tool reads: what lay beside the pages it would take for others. */
function flavored(flavor: Flavor, asked: readonly FormatName[], layout = 'docs'): readonly FormatSettings[] {
  const others = asked.filter((id) => id !== 'markdown')
  if (others.length > 0)
    throw new PolysnipError(
      'usage',
      `--flavor ${flavor}: expected Markdown alone, found ${others.join(', ')}; build other formats into another folder`,
    )
  if (layout !== 'docs')
    throw new PolysnipError('usage', `--flavor ${flavor}: expected the layout docs, found ${layout}`)
  return [
    { id: 'markdown', layout, flavor },
    { id: 'llms', flavor },
  ]
}
