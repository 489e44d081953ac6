import type { Template } from '../../render/template.ts'
import type { Grammars } from './highlight/grammar.ts'
import type { Views } from './view.ts'

/** What a site is made with: what lies in `templates/_site/`, and the client's scripts. */
export interface SiteAssets {
  readonly templates: Readonly<Record<keyof Views, Template>>
  readonly style: string
  /** Runs before the page is shown: the colour scheme, the language that was chosen. */
  readonly start: string
  /** All else: tabs, copying, search. */
  readonly script: string
  /** Loads a page again when it has changed: for `polysnip dev`; no built site has it. */
  readonly reload: string
  readonly grammars: Grammars
}
