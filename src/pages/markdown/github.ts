import type { Dialect } from './dialect.ts'
import { fence } from './fence.ts'
import { inlineCode } from './inline-code.ts'

/** GitHub's own: https://github.github.com/gfm/ */
export const GITHUB: Dialect = {
  unsafe: [],
  references: '',
  inlineCode,
  block: (code, language) => fence(code, language),
  place: (id) => `<a id="${id}"></a>`,
  headingId: () => '',
  prose: (root) => root,
}
