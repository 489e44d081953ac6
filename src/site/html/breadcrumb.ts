import type { PageContext } from '../context.ts'
import type { Links } from './links.ts'
import type { CrumbView, LinkView } from './view.ts'

/** So many folders are read at a glance; of more the nearest are. */
const MOST = 6
const NEAREST = 4

/** The way from the site's home to what lies around a page. */
export function breadcrumbOf({ site, ancestors }: PageContext, href: string, links: Links): readonly CrumbView[] {
  const [collection, ...folders] = ancestors
  const title = site.isSingle && collection !== undefined ? collection.title : site.title
  const home: LinkView = { kind: 'collection', title, method: '', href }
  // The home of one collection stands for it.
  const first = site.isSingle || collection === undefined ? [home] : [home, links.link(collection)]
  const folded = folders.length > MOST ? folders.slice(0, -NEAREST) : []
  const more = folded.reduce((sum, { omitted }) => sum + 1 + omitted, 0)
  return [...first, ...folders.slice(folded.length).map(links.link)].map((link, at) => ({
    ...link,
    ...(at === first.length - 1 ? { folded: folded.map(links.link), more } : { folded: [], more: 0 }),
  }))
}
