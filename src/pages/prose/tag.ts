import type { Parent, PhrasingContent } from 'mdast'

/** Elements of HTML that Markdown has no sign for, and whose loss would change what a text says: `10<sup>6</sup>`. */
export const TAGS = ['sub', 'sup', 'kbd', 'ins', 'mark'] as const
export type TagName = (typeof TAGS)[number]

/** Named as in mdast-util-directive, so that utilities know it as a part of a sentence. */
export interface Tag extends Parent {
  type: 'textDirective'
  /** `anchor`: a place that has a name and nothing in it. */
  name: TagName | 'anchor'
  /** Of an anchor. */
  id?: string
  children: PhrasingContent[]
}

declare module 'mdast' {
  interface PhrasingContentMap {
    tag: Tag
  }
  interface RootContentMap {
    tag: Tag
  }
}
