import { entriesOf, entryOf, type SiteInfo } from './context.ts'
import type { Home } from './format.ts'
import type { CollectionNode } from './node.ts'
import type { SitePlan } from './plan.ts'
import { createReferences } from './references.ts'

/** What a site's home shows. */
export function homeOf(plan: SitePlan, site: SiteInfo): Home {
  const { nodes, collections } = plan
  const references = createReferences(plan)
  return {
    site,
    collections: collections.map((index) => {
      const node = nodes[index] as CollectionNode
      // The home of one collection is about it, and is where most people begin.
      const children = site.isSingle
        ? entriesOf(nodes, node)
        : node.children.map((child) => entryOf(nodes[child] as CollectionNode))
      return {
        ...entryOf(node, children),
        description: node.description,
        references: references.of(node.description, node),
      }
    }),
  }
}
