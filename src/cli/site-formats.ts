import type { FormatConfig, FormatName } from '../config/config.ts'
import type { LoadedConfig } from '../config/load-config.ts'
import { PolysnipError } from '../error.ts'
import type { Flavor } from '../pages/model.ts'
import type { FormatSettings } from '../site/formats.ts'
import type { HtmlOptions } from '../site/html/options.ts'
import type { ApiOperation } from '../site/openapi/description.ts'
import type { SiteFlags } from './options.ts'

/**
 * What was asked for, each once, and what every site has.
 * @throws PolysnipError (`usage`, `config`) for what does not go together
 */
export function siteFormats(
  flags: SiteFlags,
  { file, config }: LoadedConfig,
  targets: number,
  options: HtmlOptions,
  operations: readonly ApiOperation[] | undefined,
): readonly FormatSettings[] {
  const configs = (config.formats ?? []).map((each): FormatConfig =>
    typeof each === 'string' ? { format: each } : each,
  )
  for (const [index, each] of configs.entries()) checkFormat(each, `formats[${index}]`, file)
  const known = new Map(configs.map((each) => [each.format, each]))
  const usual: Iterable<FormatName> = flags.flavor === undefined ? ['html'] : ['markdown']
  const asked = [...new Set(flags.format ?? (known.size === 0 ? usual : known.keys()))]
  const layoutOf = (id: FormatName): 'item' | 'docs' | undefined =>
    flags.layout ?? known.get(id)?.layout ?? config.layout
  if (flags.openapi !== undefined && !asked.includes('openapi-overlay'))
    throw new PolysnipError('usage', '--openapi: expected --format openapi-overlay with it')
  // Flags may ask for other formats than those that the configuration is about.
  const configured = asked.includes('markdown') ? known.get('markdown')?.flavor : undefined
  const flavor = flags.flavor ?? configured ?? 'plain'
  // Who said it is whom a mistake is told.
  const refuse = (isTyped: boolean, flag: string, member: string, problem: string): never => {
    if (isTyped || file === '') throw new PolysnipError('usage', `${flag}: ${problem}`)
    throw new PolysnipError('config', `"${member}": ${problem}`, { file })
  }
  if (flags.format === undefined && config.openapi !== undefined && !asked.includes('openapi-overlay'))
    refuse(false, '', 'openapi', `expected "openapi-overlay" among "formats" with it, found ${asked.join(', ')}`)
  if (flavor !== 'plain') {
    const isTyped = flags.flavor !== undefined || flags.format !== undefined || flags.layout !== undefined
    return flavored(flavor, asked, layoutOf('markdown'), (problem) =>
      refuse(isTyped, `--flavor ${flavor}`, 'formats', isTyped ? problem : `flavor ${flavor}: ${problem}`),
    )
  }
  const pages = asked.map((id): FormatSettings => {
    if (id === 'json') return { id }
    if (id === 'html') return { id, options }
    if (id === 'openapi-overlay') return { id, operations: operations ?? missing(flags, refuse) }
    return { id, layout: layoutOf(id) ?? (id === 'text' && targets === 1 ? 'item' : 'docs') }
  })
  return [
    ...pages,
    ...(asked.includes('markdown') ? [] : [{ id: 'markdown', layout: 'docs' } as const]),
    { id: 'llms' },
    { id: 'sitemap', extension: asked.includes('html') ? 'html' : 'md' },
  ]
}

/** @throws PolysnipError for an option that the format does not have, and that would do nothing */
function checkFormat({ format, flavor, layout }: FormatConfig, key: string, file: string): void {
  if (flavor !== undefined && format !== 'markdown')
    throw new PolysnipError('config', `"${key}.flavor": ${format} has none; expected it of markdown`, { file })
  if (layout !== undefined && format !== 'markdown' && format !== 'text')
    throw new PolysnipError('config', `"${key}.layout": ${format} has none; expected it of markdown or text`, { file })
}

type Refuse = (isTyped: boolean, flag: string, member: string, problem: string) => never

function missing(flags: SiteFlags, refuse: Refuse): never {
  const isTyped = flags.format !== undefined
  const wanted = isTyped ? '--openapi <file>' : '"openapi"'
  return refuse(
    isTyped,
    '--format openapi-overlay',
    'formats',
    `${isTyped ? '' : 'openapi-overlay: '}expected ${wanted} with it, the description that samples are for`,
  )
}

/** The folder is what the tool reads: what lay beside the pages it would take for others. */
function flavored(
  flavor: Flavor,
  asked: readonly FormatName[],
  layout: 'item' | 'docs' = 'docs',
  refuse: (problem: string) => never,
): readonly FormatSettings[] {
  const others = asked.filter((id) => id !== 'markdown')
  if (others.length > 0)
    refuse(`expected Markdown alone, found ${others.join(', ')}; build other formats into another folder`)
  if (layout !== 'docs') refuse(`expected the layout docs, found ${layout}`)
  return [
    { id: 'markdown', layout, flavor },
    { id: 'llms', flavor },
  ]
}
