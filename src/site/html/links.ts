import type { Entry, Level, Link, PageContext, PageReference, SiteInfo } from '../context.ts'
import { fileOf, relativeUrl, type Place } from '../node.ts'
import type { Reference } from '../../pages/prose/site-link.ts'
import type { EntryView, LinkView, NavigationEntry, NavigationView } from './view.ts'

export const NO_LINK: LinkView = { kind: 'folder', title: '', method: '', href: '' }

export const NO_NAVIGATION: NavigationView = { href: '', before: 0, after: 0, isApart: false, entries: [] }

/** Lines of a list. */
const MOST_UNFOLDED = 100

/** Where a page is read: that of an only collection says what the home says, which stands for both. */
export function canonicalFile(page: Place, isSingle: boolean): string {
  return isSingle && page.kind === 'collection' ? 'index.html' : fileOf(page, 'html')
}

/** Links as they stand in the file `from`. */
export function createLinks(from: string, { isSingle }: Pick<SiteInfo, 'isSingle'>): Links {
  const link = ({ kind, title, method, path }: Link): LinkView => ({
    kind,
    title,
    method,
    href: relativeUrl(from, canonicalFile({ kind, path }, isSingle)),
  })
  const entry = (each: Entry): EntryView => ({
    ...link(each),
    requests: each.requests,
    url: pathOf(each.url),
    summary: '',
    children: each.children.map(entry),
    isFolded: false,
    more: 0,
  })
  const contents = (entries: readonly Entry[]): readonly EntryView[] => {
    const isLong = entries.reduce((sum, { requests }) => sum + requests, entries.length) > MOST_UNFOLDED
    return entries.map((each) => ({ ...entry(each), isFolded: isLong && each.children.length > 0 }))
  }
  const level = ([first, ...rest]: readonly Level[], page: Link): NavigationView => {
    if (first === undefined) return NO_NAVIGATION
    const entries = first.entries.map((each, index): NavigationEntry => {
      const isOpen = index === first.current && rest.length > 0
      return {
        ...link(each),
        isCurrent: each.path === page.path,
        isOpen,
        inner: isOpen ? inner(rest, page) : NO_NAVIGATION,
      }
    })
    return { ...NO_NAVIGATION, href: link(first.folder).href, before: first.before, after: first.after, entries }
  }
  /** What an open entry shows: what lies in it, or, where levels are left out, the folder further down that is shown next. */
  const inner = (levels: readonly Level[], page: Link): NavigationView => {
    const [next] = levels
    if (next?.isApart !== true) return level(levels, page)
    const { folder } = next
    const open = { ...link(folder), isCurrent: folder.path === page.path, isOpen: true, inner: level(levels, page) }
    return { ...NO_NAVIGATION, isApart: true, entries: [open] }
  }
  return {
    link: (each) => (each === undefined ? NO_LINK : link(each)),
    entry,
    contents,
    /** The collection, open; in it the levels down to the page. */
    navigation: ({ levels, page }) => {
      const [collection] = levels
      if (collection === undefined) return level([], page)
      const root = collection.folder
      const open = { ...link(root), isCurrent: root.path === page.path, isOpen: true, inner: level(levels, page) }
      return { ...NO_NAVIGATION, entries: [open] }
    },
    references: (references) => references.map(({ url, page }) => ({ url, href: link(page).href })),
    to: (file) => relativeUrl(from, file),
  }
}

/** What tells the requests of a list apart: neither where they all go, nor what else is sent. */
function pathOf(url: string): string {
  const path = url.replace(/[?#].*/s, '').replace(/^(?:[a-z]+:\/\/)?[^/]*(?=\/[^/])/i, '')
  return path === '' ? url : path
}

export interface Links {
  link(each: Link | undefined): LinkView
  entry(each: Entry): EntryView
  /** Of a page: folders of a long list are folded up. */
  contents(entries: readonly Entry[]): readonly EntryView[]
  navigation(context: PageContext): NavigationView
  references(references: readonly PageReference[]): readonly Reference[]
  /** To another file of the site's. */
  to(file: string): string
}
