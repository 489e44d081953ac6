import type { FlavorName, FormatName } from '../config/config.ts'
import { PolysnipError, quoted } from '../error.ts'
import type { RenderOptions } from '../render/render.ts'
import type { Target } from '../render/target.ts'
import { checkOption } from '../targets/option.ts'

/** What every command on a collection takes. */
export interface CommonOptions {
  readonly env?: readonly string[]
  readonly var?: readonly string[]
  readonly variables: 'keep' | 'code' | 'env'
  readonly revealSecrets?: true
  readonly templates?: readonly string[]
}

export interface SnippetFlags {
  readonly item: string
  readonly target: readonly string[]
  readonly option?: readonly string[]
  readonly json?: true
}

export interface PageFlags {
  readonly item: string
  readonly target?: readonly string[]
  readonly option?: readonly string[]
  readonly format: 'text' | 'markdown' | 'html' | 'json'
  readonly layout?: 'item' | 'docs'
}

export interface VerifyFlags {
  readonly item?: readonly string[]
  readonly target?: readonly string[]
  readonly option?: readonly string[]
  readonly jobs?: string
  readonly toolchains?: string
  readonly all?: true
  readonly code?: true
  readonly json?: true
  readonly junit?: true
}

/** What `build` and `dev` take, as far as it is typed: what is not, the configuration file may say. */
export interface SiteFlags extends Partial<CommonOptions> {
  readonly config?: string
  readonly target?: readonly string[]
  readonly option?: readonly string[]
  readonly format?: readonly FormatName[]
  readonly layout?: 'item' | 'docs'
  readonly flavor?: FlavorName
  readonly openapi?: string
  readonly title?: string
  readonly lang?: string
  readonly baseUrl?: string
  readonly jobs?: string
}

export interface BuildFlags extends SiteFlags {
  readonly out?: string
  readonly shard?: string
  readonly strict?: true
}

export interface DevFlags extends SiteFlags {
  readonly port?: string
  readonly host?: string
}

/**
 * `name=value` pairs as a record; of several with one name the last.
 * @throws PolysnipError (`usage`) for what is no pair
 */
export function pairsOf(pairs: readonly string[], flag: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=')
      if (at < 1) throw new PolysnipError('usage', `${flag}: expected name=value, found ${quoted(pair)}`)
      return [pair.slice(0, at), pair.slice(at + 1)]
    }),
  )
}

/**
 * The `--option` flags for one target among those that were asked for.
 * @throws PolysnipError (`option-unknown`, `option-value`) for an option that none of the targets has, or a value that it doesn't take
 */
export function renderOptions(
  options: CommonOptions & { readonly option?: readonly string[] },
  target: Target,
  all: readonly Target[],
): RenderOptions {
  const given = pairsOf(options.option ?? [], '--option')
  const values = Object.entries(given).flatMap(([name, value]) => {
    const checked = checkOption(name, value, target, all)
    return checked === undefined ? [] : [[name, checked] as const]
  })
  return { variables: options.variables, options: Object.fromEntries(values) }
}
