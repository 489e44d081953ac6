import type { Flavor } from '../model.ts'
import type { Dialect } from './dialect.ts'
import { DOCUSAURUS } from './docusaurus.ts'
import { GITHUB } from './github.ts'
import { MINTLIFY } from './mintlify.ts'
import { STARLIGHT } from './starlight.ts'
import { VITEPRESS } from './vitepress.ts'

/** The Markdown of GitHub, and of each tool that makes sites of it. */
export const DIALECTS: Readonly<Record<'markdown' | Flavor, Dialect>> = {
  markdown: GITHUB,
  docusaurus: DOCUSAURUS,
  vitepress: VITEPRESS,
  starlight: STARLIGHT,
  mintlify: MINTLIFY,
}
