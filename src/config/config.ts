/** What pages are written as. */
export const FORMATS = ['html', 'markdown', 'text', 'json', 'openapi-overlay'] as const
export type FormatName = (typeof FORMATS)[number]
/** Who reads pages in Markdown. */
export const FLAVORS = ['plain', 'docusaurus', 'vitepress', 'starlight', 'mintlify'] as const
export type FlavorName = (typeof FLAVORS)[number]

/**
 * `polysnip.config.json`, `.js` or `.ts`: what a site is made of. All may be left out, flags win, and paths begin at the file's folder.
 * `src/config/schema.ts` says what each member means.
 */
export interface Config {
  readonly $schema?: string
  readonly collections?: readonly string[]
  readonly out?: string
  readonly title?: string
  /** What the collections are written in, as a language tag: `de`, `pt-BR`. */
  readonly lang?: string
  readonly baseUrl?: string
  readonly formats?: readonly (FormatName | FormatConfig)[]
  readonly layout?: 'item' | 'docs'
  /** The description that `openapi-overlay` is for. */
  readonly openapi?: string
  readonly targets?: readonly (string | TargetConfig)[]
  readonly options?: Readonly<Record<string, OptionValue>>
  readonly variables?: 'keep' | 'code' | 'env'
  readonly environments?: readonly string[]
  readonly values?: Readonly<Record<string, string>>
  readonly revealSecrets?: boolean
  readonly theme?: ThemeConfig
  readonly templates?: readonly string[]
  readonly jobs?: number
  readonly strict?: boolean
}
export interface FormatConfig {
  readonly format: FormatName
  /** Of Markdown and text. */
  readonly layout?: 'item' | 'docs'
  /** Of Markdown. */
  readonly flavor?: FlavorName
}
export interface TargetConfig {
  readonly target: string
  readonly label?: string
  readonly options?: Readonly<Record<string, OptionValue>>
}
export type OptionValue = string | number | boolean
export interface ThemeConfig {
  readonly accent?: string | { readonly light: string; readonly dark: string }
  readonly logo?: string
  readonly links?: readonly { readonly title: string; readonly href: string }[]
  readonly images?: 'link' | 'load'
}

/**
 * The configuration as it is given: for editors, which then know its members.
 * @example export default defineConfig({ collections: ['api/*.json'], out: 'site', targets: ['curl', 'python'] })
 */
export function defineConfig(config: Config): Config {
  return config
}
