import { detached } from '../prose/detached.ts'
import { SPANS, type Dialect } from './dialect.ts'
import { fence, fencedLines } from './fence.ts'
import { inlineCode } from './inline-code.ts'

/** https://mdxjs.com/docs/what-is-mdx/: expressions in braces, elements, and modules’ imports and exports at the beginning of a line. */
export const MDX: Dialect = {
  unsafe: [
    ...['{', '<'].flatMap((character) => [
      { character, atBreak: true },
      { character, inConstruct: 'phrasing' as const, notInConstruct: [...SPANS] },
    ]),
    { character: 'i', atBreak: true, after: 'mport ' },
    { character: 'e', atBreak: true, after: 'xport ' },
  ],
  references: '',
  inlineCode,
  block: (code, language) => fence(code, language),
  // No link: tools repeat headings in lists of links.
  place: (id) => `<span id="${id}"></span>`,
  headingId: () => '',
  prose: (root) => detached(root, 'link'),
}

/** https://github.com/remarkjs/remark-directive: `:name`, `::name`, `:::name`. */
export const DIRECTIVES: Dialect['unsafe'] = [
  { character: ':', after: '[A-Za-z]', inConstruct: 'phrasing', notInConstruct: [...SPANS] },
  { character: ':', atBreak: true, after: ':' },
]

/** Code as a string in an expression, where nothing but JavaScript reads it. */
export function codeExpression(code: string): string {
  return `{${JSON.stringify(fencedLines(code))}}`
}
