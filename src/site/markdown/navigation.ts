import type { Pages } from '../format.ts'
import type { Place } from '../node.ts'

/** An entry of a sidebar. */
export interface NavigationNode extends Place {
  readonly title: string
  readonly children: readonly NavigationNode[]
}

/** The tree that pages form. */
export function navigationOf(pages: Pages): readonly NavigationNode[] {
  const roots: NavigationNode[] = []
  const holders = new Map<string, NavigationNode[]>([['', roots]])
  for (const {
    page: { kind, path, title },
    parent,
  } of pages) {
    const children: NavigationNode[] = []
    if (kind !== 'request') holders.set(path, children)
    holders.get(parent)?.push({ kind, path, title, children })
  }
  return roots
}

/** A module whose default export is a value. */
export function moduleOf(value: unknown): string {
  return `export default ${JSON.stringify(value, null, 2)}\n`
}
