/** A page of a site. The site's home is no node. */
export type SiteNode = CollectionNode | FolderNode | RequestNode

interface Common {
  /** Where it stands in the site's reading order; `plan.nodes[index]` is this node. */
  readonly index: number
  /** For people, as typed; never empty. */
  readonly title: string
  /**
   * Where its page lies, without extension: `bookshop/books/add-a-book`. Segments are separated by `/`, hold letters, digits, marks, `-` and
   * `_` of any script (no dot), are no names that a file system reserves, and differ where case does not count. A URL has to percent-encode them.
   */
  readonly path: string
  /** The index of the folder or collection around it; -1 for a collection. */
  readonly parent: number
  /** Indices, in collection order. */
  readonly children: readonly number[]
  /** Which collection of the site's it belongs to. */
  readonly collection: number
}

/** A folder, or the collection. */
interface Holder extends Common {
  /** As the collection has it; empty where it has none. */
  readonly id: string
  /** Markdown, as typed. */
  readonly description: string
  /** How many requests lie in it, at any depth. */
  readonly requests: number
}
export interface CollectionNode extends Holder {
  readonly kind: 'collection'
}
export interface FolderNode extends Holder {
  readonly kind: 'folder'
}
export interface RequestNode extends Common {
  readonly kind: 'request'
  readonly method: string
  /** As typed, variables unresolved. */
  readonly url: string
  /** Its index in the collection's `requests`. */
  readonly request: number
  /** `Folder/Sub/Name#2`: what `--item` takes. */
  readonly location: string
  /** The item's. */
  readonly id: string
}

/** What a page's address is made of. */
export type Place = Pick<SiteNode, 'kind' | 'path'>

/**
 * The file of a node's page, from the site's folder: `bookshop/index.html`, `bookshop/books/add-a-book.html`.
 * @param extension without the dot
 */
export function fileOf({ kind, path }: Place, extension: string): string {
  return kind === 'request' ? `${path}.${extension}` : `${path}/index.${extension}`
}

/** The way from one file of the site to another, as a relative URL: `../authors/list.html`. */
export function relativeUrl(from: string, to: string): string {
  const [source, target] = [from.split('/').slice(0, -1), to.split('/')]
  let common = 0
  while (common < source.length && common < target.length - 1 && source[common] === target[common]) common++
  return [...source.slice(common).map(() => '..'), ...target.slice(common).map(encodeURIComponent)].join('/')
}
