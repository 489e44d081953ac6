import { slug } from 'github-slugger'
import { linksIn } from '../pages/prose/description.ts'
import { linkTo, type PageReference } from './context.ts'
import type { SiteNode } from './node.ts'
import type { SitePlan } from './plan.ts'

export interface References {
  /** The pages that a node's description links to. */
  of(description: string, node: SiteNode): readonly PageReference[]
  /** The page that a link in a node's description leads to, as far as that is certain. */
  find(url: string, node: SiteNode): SiteNode | undefined
}

/**
 * Descriptions were written for Postman's documentation, which names requests, folders and collections by their ids: `#<id>`, or an address of its own that ends with
 * it (`/folder/<owner>-<id>`) or asks for it (`?entity=folder-<id>`). An id is looked for in the whole site, a name (`#list-books`) in the collection; what several pages have
 * is no certain place.
 */
export function createReferences({ nodes }: SitePlan): References {
  let known: Places | undefined
  const find = (url: string, node: SiteNode): SiteNode | undefined => {
    if (!POSTMAN.test(url)) return undefined
    const { ids, names } = (known ??= placesOf(nodes))
    const id = idIn(url)
    if (id !== undefined) return ids.get(id)
    return url.startsWith('#') ? names.get(nameIn(node.collection, decoded(url.slice(1)))) : undefined
  }
  return {
    find,
    of: (description, node) =>
      linksIn(description).flatMap((url): PageReference[] => {
        const found = find(url, node)
        return found === undefined ? [] : [{ url, page: linkTo(found) }]
      }),
  }
}

const POSTMAN = /^#|^https?:\/\/(?:[\w-]+\.)*(?:getpostman\.com|postman\.com|postman\.co)\//i
const UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/**
 * The id that an address asks for, else the one that its fragment ends with, or its path where there is none: what comes after that in the query is how Postman
 * shows the place. Taken apart here, because one pattern for all would look at long addresses again and again.
 */
function idIn(url: string): string | undefined {
  const place = url.slice(url.lastIndexOf('#') + 1)
  const [path = '', query = ''] = place.split(/\?(.*)/s)
  const entity = new URLSearchParams(query).get('entity') ?? ''
  const [id] = UUID.exec(entity) ?? UUID.exec(path) ?? UUID.exec(place) ?? []
  return id?.toLowerCase()
}

interface Places {
  readonly ids: ReadonlyMap<string, SiteNode | undefined>
  readonly names: ReadonlyMap<string, SiteNode | undefined>
}

function placesOf(nodes: readonly SiteNode[]): Places {
  const ids = new Map<string, SiteNode | undefined>()
  const names = new Map<string, SiteNode | undefined>()
  const add = (places: Map<string, SiteNode | undefined>, key: string, node: SiteNode): void => {
    places.set(key, places.has(key) ? undefined : node)
  }
  for (const node of nodes) {
    if (node.id !== '') add(ids, node.id.toLowerCase(), node)
    if (node.kind !== 'collection') add(names, nameIn(node.collection, node.title), node)
  }
  return { ids, names }
}

function nameIn(collection: number, name: string): string {
  return `${collection} ${slug(name.trim())}`
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
