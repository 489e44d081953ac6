import type { Sample } from '../pages/model.ts'
import type { SiteNode } from './node.ts'
import type { SitePlan } from './plan.ts'

/** What every page may show of the site. A change here changes every page. */
export interface SiteInfo {
  readonly title: string
  /** What the collections are written in: a language tag, `en`. */
  readonly lang: string
  /** Where the site will be: `https://example.com/docs/`, with a slash at its end; empty where that is not known. */
  readonly baseUrl: string
  /** The path of `baseUrl`, or what was given without a host: `/docs/`. Begins and ends with a slash. */
  readonly basePath: string
  /** The targets that the site has samples in, in their order. */
  readonly targets: readonly SiteTarget[]
  /** Whether it is about one collection only. */
  readonly isSingle: boolean
}
export type SiteTarget = Pick<
  Sample,
  'id' | 'title' | 'language' | 'languageTitle' | 'highlight' | 'library' | 'extension' | 'deprecated'
>

/** What a page says of another. */
export interface Link {
  readonly kind: SiteNode['kind']
  readonly title: string
  /** Of the node: see {@link SiteNode}. */
  readonly path: string
  /** Of a request; else empty. */
  readonly method: string
}

/** A link of a description, and the page of the site that it leads to. */
export interface PageReference {
  /** As the description has it. */
  readonly url: string
  readonly page: Link
}

/** A folder, and how many are left out between it and the one before. */
export interface Ancestor extends Link {
  readonly omitted: number
}

/** What lies in one folder, near the entry that is shown (or that leads to it): a folder of thousands is cut. */
export interface Level {
  /** The folder or collection. */
  readonly folder: Link
  readonly entries: readonly Link[]
  /** The index in `entries` of what is shown or leads to it; -1 where that is the folder itself. */
  readonly current: number
  /** How many entries were cut before and after. */
  readonly before: number
  readonly after: number
  /** Whether levels are left out between this one and the one before. */
  readonly isApart: boolean
}

/** An entry of a list of contents. */
export interface Entry extends Link {
  /** Of a folder: how many requests lie in it, at any depth. */
  readonly requests: number
  /** Of a request, as typed; else empty. */
  readonly url: string
  readonly children: readonly Entry[]
}

/** All of the context but what the page's own content refers to. */
export type PlannedContext = Omit<PageContext, 'references'>

/**
 * All that a page may depend on besides its own content. It is what the cache looks at: what does not change here, and not in the request, is
 * not made again.
 */
export interface PageContext {
  readonly site: SiteInfo
  readonly page: Link
  /** Of a request, as typed; else empty. */
  readonly url: string
  /** The collection, then the folders around the page, outermost first: all of them, but for what nobody ever nested. */
  readonly ancestors: readonly Ancestor[]
  /** The navigation: what lies in the collection and the nearest ancestors, then (of a folder or collection) in the page itself. */
  readonly levels: readonly Level[]
  /** In reading order, within the collection. */
  readonly previous: Link | undefined
  readonly next: Link | undefined
  /** Of a folder: what lies in it; of a collection: the tree, as deep as people read. */
  readonly contents: readonly Entry[]
  /** Pages that the description links to. */
  readonly references: readonly PageReference[]
}

/** So that pages stay small, and a site grows with its requests and not with their square. */
const MOST_ANCESTORS = 64
const MOST_LEVELS = 12
export const MOST_ENTRIES = 60
const DEEPEST = 16

/** The context of a node's page. */
export function contextOf(plan: SitePlan, site: SiteInfo, node: SiteNode): PlannedContext {
  const { nodes } = plan
  const trail: SiteNode[] = []
  for (let holder = nodes[node.parent]; holder !== undefined; holder = nodes[holder.parent]) trail.unshift(holder)
  const way = [...trail, node].map(({ index }) => index)
  const inCollection = (index: number): Link | undefined => {
    const neighbour = nodes[index]
    return neighbour?.collection === node.collection ? linkTo(neighbour) : undefined
  }
  return {
    site,
    page: linkTo(node),
    url: node.kind === 'request' ? node.url : '',
    ancestors: ends(trail, MOST_ANCESTORS).map(({ item, omitted }) => ({ ...linkTo(item), omitted })),
    levels: ends(node.kind === 'request' ? trail : [...trail, node], MOST_LEVELS).map(({ item, at, omitted }) =>
      levelOf(nodes, item, way[at + 1] ?? -1, omitted > 0),
    ),
    previous: inCollection(node.index - 1),
    next: inCollection(node.index + 1),
    contents: entriesOf(nodes, node),
  }
}

export function linkTo(node: SiteNode): Link {
  const { kind, title, path } = node
  return { kind, title, path, method: node.kind === 'request' ? node.method : '' }
}

/** The first of a list and its last ones. */
function ends<Item>(
  list: readonly Item[],
  most: number,
): readonly { readonly item: Item; readonly at: number; readonly omitted: number }[] {
  const omitted = Math.max(0, list.length - most)
  return list
    .map((item, at) => ({ item, at, omitted: at === omitted + 1 ? omitted : 0 }))
    .filter(({ at }) => at === 0 || at > omitted)
}

function levelOf(nodes: readonly SiteNode[], folder: SiteNode, current: number, isApart: boolean): Level {
  const { children } = folder
  const at = indexIn(children, current)
  const last = Math.max(0, children.length - MOST_ENTRIES)
  const start = Math.min(last, Math.max(0, at - MOST_ENTRIES / 2))
  const shown = children.slice(start, start + MOST_ENTRIES)
  return {
    folder: linkTo(folder),
    entries: shown.map((index) => linkTo(nodes[index] as SiteNode)),
    current: at === -1 ? -1 : at - start,
    before: start,
    after: children.length - start - shown.length,
    isApart,
  }
}

/** Indices ascend. */
function indexIn(children: readonly number[], wanted: number): number {
  let [low, high] = [0, children.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((children[middle] as number) < wanted) low = middle + 1
    else high = middle
  }
  return children[low] === wanted ? low : -1
}

/** What lies in a node: of a folder right in it, of a collection the tree, as deep as people read. */
export function entriesOf(nodes: readonly SiteNode[], node: SiteNode): readonly Entry[] {
  if (node.kind === 'request') return []
  const entries = (holder: SiteNode, depth: number): readonly Entry[] =>
    holder.children.map((index) => {
      const inner = nodes[index] as SiteNode
      return entryOf(inner, depth === 1 ? [] : entries(inner, depth - 1))
    })
  return entries(node, node.kind === 'folder' ? 1 : DEEPEST)
}

export function entryOf(node: SiteNode, children: readonly Entry[] = []): Entry {
  const isRequest = node.kind === 'request'
  return { ...linkTo(node), requests: isRequest ? 0 : node.requests, url: isRequest ? node.url : '', children }
}
