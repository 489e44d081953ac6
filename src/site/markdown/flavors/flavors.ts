import type { Flavor } from '../../../pages/model.ts'
import { DOCUSAURUS } from './docusaurus.ts'
import type { FlavorRules } from './flavor.ts'
import { MINTLIFY } from './mintlify.ts'
import { STARLIGHT } from './starlight.ts'
import { VITEPRESS } from './vitepress.ts'

export const FLAVORS: Readonly<Record<Flavor, FlavorRules>> = {
  docusaurus: DOCUSAURUS,
  vitepress: VITEPRESS,
  starlight: STARLIGHT,
  mintlify: MINTLIFY,
}
