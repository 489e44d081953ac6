import type { Sources } from '../collection/read.ts'
import type { VariablePolicy } from '../render/snippet.ts'
import type { OptionValues } from '../render/target.ts'
import type { SiteInfo } from '../site/context.ts'
import type { FormatSettings } from '../site/formats.ts'

/** All that a site's bytes depend on, besides the collections and the code. Plain data: it is sent to workers. */
export interface BuildSettings {
  readonly site: SiteInfo
  readonly targets: readonly TargetSettings[]
  /** The target of the curl command that layout `item` shows. */
  readonly curl: string
  readonly variables: VariablePolicy
  /** Environments, loaded, and values of variables. */
  readonly sources: Pick<Sources, 'environments' | 'variables' | 'revealSecrets'>
  /** Folders of templates laid over the built-in ones. */
  readonly templates: readonly string[]
  readonly formats: readonly FormatSettings[]
}
export interface TargetSettings {
  readonly id: string
  /** What its tab says; empty for the target's own title. */
  readonly label: string
  readonly options: OptionValues
}
