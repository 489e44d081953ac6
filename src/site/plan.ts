import type { Collection, Folder } from '../ir/collection.ts'
import { createFileNames } from '../write/file-name.ts'
import type { CollectionNode, FolderNode, RequestNode, SiteNode } from './node.ts'

/** What is planned of a collection. */
export type PlannedCollection = Pick<Collection, 'contents' | 'items'>

/** Every page of a site and where it lies. Plain data: it is sent to workers, and kept beside the site. */
export interface SitePlan {
  /** In reading order: a collection, then all that lies in it, depth first. */
  readonly nodes: readonly SiteNode[]
  /** Indices of the collections. */
  readonly collections: readonly number[]
}

/** What else lies in the site's folder. */
const RESERVED_AT_ROOT = [
  ...[
    '404',
    'assets',
    'favicon',
    'index',
    'llms',
    'llms-full',
    'readme',
    'report',
    'robots',
    'samples',
    'schemas',
    'search',
  ],
  ...['sidebar', 'sidebars', 'sitemap', 'static', 'docusaurus', 'mintlify', 'starlight', 'vitepress'],
]
/** Longer paths (in bytes) go where the collection is: Windows takes 260 characters, with what stands before them. */
const LONGEST_PATH = 180

/**
 * Plans a site: every folder and every request gets a page. Paths depend on names and order alone, and an entry that is added after others
 * changes none of theirs.
 * @throws nothing: every name gives a path
 * @example planSite([await readCollection('bookshop.json')]).nodes[1]?.path // 'bookshop/books'
 */
export function planSite(collections: readonly PlannedCollection[]): SitePlan {
  const nodes: Draft[] = []
  const name = createFileNames(RESERVED_AT_ROOT)
  const roots = collections.map(({ contents, items }, collection) => {
    const index = nodes.length
    const path = name(slugOf(titleOf(contents.name)))
    addCollection(nodes, contents, items, { collection, path })
    return index
  })
  for (const node of nodes.toReversed()) {
    const parent = nodes[node.parent]
    if (node.kind === 'request' || parent === undefined || parent.kind === 'request') continue
    parent.requests += node.requests
  }
  return { nodes, collections: roots }
}

type Draft = Mutable<CollectionNode> | Mutable<FolderNode> | Mutable<RequestNode>
type Mutable<T> = { -readonly [Key in keyof T]: T[Key] extends readonly number[] ? number[] : T[Key] }

function addCollection(
  nodes: Draft[],
  contents: Folder,
  items: PlannedCollection['items'],
  { collection, path }: { readonly collection: number; readonly path: string },
): void {
  const open: {
    readonly folder: Folder
    readonly node: number
    readonly rest: Iterator<Folder['children'][number]>
  }[] = []
  const names = new Map<number, (name: string) => string>()
  const enter = (folder: Folder, parent: number, at: string): void => {
    const common = { index: nodes.length, title: titleOf(folder.name), path: at, parent, children: [], collection }
    const holder = { id: folder.id, description: folder.description, requests: 0 }
    nodes.push(parent === -1 ? { kind: 'collection', ...common, ...holder } : { kind: 'folder', ...common, ...holder })
    // Some sites take a page that is called as its folder for the folder's own.
    names.set(common.index, createFileNames(['index', 'readme', at.slice(at.lastIndexOf('/') + 1)]))
    open.push({ folder, node: common.index, rest: folder.children.values() })
  }
  const pathIn = (parent: Draft, title: string): string => {
    const name = (holder: Draft): string => `${holder.path}/${names.get(holder.index)?.(slugOf(title)) ?? ''}`
    return new TextEncoder().encode(parent.path).length + 100 > LONGEST_PATH ? name(nodes[root] as Draft) : name(parent)
  }
  const root = nodes.length
  enter(contents, -1, path)
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const { value: child, done } = top.rest.next()
    const parent = nodes[top.node] as Draft
    if (done === true) {
      open.pop()
      continue
    }
    parent.children.push(nodes.length)
    if (child.kind === 'folder') {
      enter(child, parent.index, pathIn(parent, titleOf(child.name)))
      continue
    }
    const item = items[child.index] as PlannedCollection['items'][number]
    if (parent.kind !== 'request') parent.requests++
    nodes.push({
      kind: 'request',
      index: nodes.length,
      title: titleOf(item.name),
      path: pathIn(parent, titleOf(item.name)),
      parent: parent.index,
      children: [],
      collection,
      method: item.method,
      url: item.url,
      request: child.index,
      location: item.path,
      id: item.id,
    })
  }
}

function titleOf(name: string): string {
  return name.trim() === '' ? 'Untitled' : name
}

/** No dot, which servers take for the beginning of an extension; no underscore at the beginning, which sites take for "not a page". */
function slugOf(title: string): string {
  return title.replace(/^[^\p{L}\p{N}]+/u, '').replaceAll('.', '-')
}
