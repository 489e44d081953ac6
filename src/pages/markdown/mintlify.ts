import type { Dialect } from './dialect.ts'
import { fence } from './fence.ts'
import { MDX } from './mdx.ts'

/** https://mintlify.com/docs/create/code */
export const MINTLIFY: Dialect = {
  ...MDX,
  block: (code, language, title) =>
    fence(code, language || (title === '' ? '' : 'text'), title.replace(/[`{}[\]]/g, '')),
}
