import type { BuildSettings } from '../build/settings.ts'
import { load } from '../collection/read-file.ts'
import type { LoadedConfig } from '../config/load-config.ts'
import { located } from '../config/located.ts'
import { PolysnipError, quoted } from '../error.ts'
import type { Target } from '../render/target.ts'
import type { SiteInfo } from '../site/context.ts'
import type { ApiOperation } from '../site/openapi/description.ts'
import { loadTargets } from '../targets/load.ts'
import { inKey } from './in-key.ts'
import { pairsOf, type SiteFlags } from './options.ts'
import { siteFormats } from './site-formats.ts'
import { chosenTargets } from './site-targets.ts'
import { themeOptions } from './theme.ts'

/** What the configuration file and the flags of `polysnip build` say of the site. Flags win. */
export async function buildSettings(flags: SiteFlags, loaded: LoadedConfig): Promise<BuildSettings> {
  const { file, folder, config } = loaded
  const files = (paths: readonly string[] = []): readonly string[] => paths.map((path) => located(path, folder))
  const templates = flags.templates ?? files(config.templates)
  const chosen = chosenTargets(await loadTargets({ templates }), flags, loaded)
  const { baseUrl, basePath } =
    flags.baseUrl === undefined
      ? inKey(file, 'baseUrl', () => baseOf(config.baseUrl ?? ''))
      : baseOf(flags.baseUrl, '--base-url: ')
  const lang =
    flags.lang === undefined ? inKey(file, 'lang', () => tagOf(config.lang ?? 'en')) : tagOf(flags.lang, '--lang: ')
  const [openapi] =
    flags.openapi === undefined ? files(config.openapi === undefined ? [] : [config.openapi]) : [flags.openapi]
  const operations = openapi === undefined ? undefined : await operationsIn(openapi)
  const sites = chosen.map(({ target, label }) => siteTarget(target, label))
  return {
    site: { title: flags.title ?? config.title ?? '', lang, baseUrl, basePath, targets: sites, isSingle: true },
    targets: chosen.map(({ target, label, options }) => ({ id: target.id, label, options })),
    curl: 'shell-curl',
    variables: flags.variables ?? config.variables ?? 'keep',
    sources: {
      environments: await Promise.all((flags.env ?? files(config.environments)).map((path) => load(path))),
      variables: { ...config.values, ...pairsOf(flags.var ?? [], '--var') },
      revealSecrets: flags.revealSecrets ?? config.revealSecrets ?? false,
    },
    templates,
    formats: siteFormats(flags, loaded, sites.length, await themeOptions(loaded), operations),
  }
}

/** The reader of YAML is only needed here. */
async function operationsIn(file: string): Promise<readonly ApiOperation[]> {
  const { readOpenApi } = await import('./openapi.ts')
  return readOpenApi(file)
}

function siteTarget(
  { id, title, language, library, extension, deprecated }: Target,
  label: string,
): SiteInfo['targets'][number] {
  return {
    id,
    title: label || title,
    language: language.id,
    languageTitle: language.title,
    highlight: language.highlight,
    library,
    extension,
    deprecated: deprecated === false ? '' : `${deprecated.reason} Use ${deprecated.instead} instead.`,
  }
}

/**
 * A language tag in its usual spelling: `pt-BR`.
 * @throws PolysnipError (`usage`) for what is none (https://www.rfc-editor.org/rfc/rfc5646)
 */
function tagOf(given: string, flag = ''): string {
  try {
    return Intl.getCanonicalLocales(given)[0] ?? given
  } catch {
    throw new PolysnipError('usage', `${flag}expected a language tag, such as de or pt-BR, found ${quoted(given)}`)
  }
}

/**
 * @throws PolysnipError (`usage`) for what is neither a URL nor a path
 */
function baseOf(given: string, flag = ''): Pick<SiteInfo, 'baseUrl' | 'basePath'> {
  if (given === '') return { baseUrl: '', basePath: '/' }
  const withSlash = given.endsWith('/') ? given : `${given}/`
  const isPath = withSlash.startsWith('/') && !withSlash.startsWith('//')
  const base = isPath ? 'http://localhost/' : undefined
  const url = URL.canParse(withSlash, base) ? new URL(withSlash, base) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new PolysnipError('usage', `${flag}expected https://example.com/docs/ or /docs/, found ${quoted(given)}`)
  // Every page would tell them.
  if (url.username !== '' || url.password !== '')
    throw new PolysnipError('usage', `${flag}expected an address without a user name and a password`)
  return { baseUrl: isPath ? '' : url.href, basePath: url.pathname }
}
