import type { Reference } from '../../pages/prose/site-link.ts'
import type { Page, Sample } from '../../pages/model.ts'

/** Each template shows one of these: `home.hbs` a HomeView, … Every URL is relative to the page, every text as typed. */
export interface Views {
  readonly home: HomeView
  readonly folder: FolderView
  readonly request: RequestView
  readonly problem: ProblemView
  readonly 'not-found': Shell
}

export interface HomeView extends Shell {
  /** Of the only collection, in Markdown; where there are several, they say so themselves. */
  readonly description: string
  /** Links of the description to other pages. */
  readonly references: readonly Reference[]
  readonly requests: number
  readonly isSingle: boolean
  /** The collections; of an only one what lies in it. */
  readonly contents: readonly EntryView[]
}
/** Of a folder, or of a collection. */
export interface FolderView extends Shell {
  /** Markdown. */
  readonly description: string
  readonly references: readonly Reference[]
  readonly contents: readonly EntryView[]
  /** How many requests lie in it. */
  readonly requests: number
}
export interface RequestView extends Shell {
  readonly page: Page
  /** Rows of tables: what is sent, then what the collection holds switched off. */
  readonly query: Page['query']
  readonly headers: Page['headers']
  readonly fields: Page['query']
  /** Warnings of the request, whatever the sample. */
  readonly notes: Page['warnings']
  readonly samples: readonly SampleView[]
  /** Whether there are more samples than tabs that fit. */
  readonly isManySamples: boolean
  readonly examples: readonly ExampleView[]
}
/** Of a request that could not be read. */
export interface ProblemView extends Shell {
  readonly problem: string
  readonly location: string
}

/** What stands around the content of every page. */
export interface Shell {
  readonly title: string
  readonly site: {
    readonly title: string
    readonly home: string
    /** URL of the logo; empty where there is none. */
    readonly logo: string
    readonly links: readonly { readonly title: string; readonly href: string }[]
  }
  readonly document: {
    /** Language tag: `en`. */
    readonly lang: string
    /** Which way that language is read. */
    readonly direction: 'ltr' | 'rtl'
    readonly title: string
    readonly summary: string
    /** Absolute; empty where the site's place is not known. */
    readonly canonical: string
    /** The page as Markdown; empty where the site has no such pages. */
    readonly markdown: string
    /** The way from the page to the site's folder: `../../`, or nothing. */
    readonly root: string
    readonly policy: string
    /** What the client is to search first: the collection's path. */
    readonly collection: string
  }
  readonly assets: { readonly style: string; readonly start: string; readonly script: string; readonly icon: string }
  readonly breadcrumb: readonly CrumbView[]
  readonly navigation: NavigationView
  readonly previous: LinkView
  readonly next: LinkView
}

/** A link with neither title nor URL is none. */
export interface LinkView {
  readonly kind: 'collection' | 'folder' | 'request'
  readonly title: string
  readonly method: string
  readonly href: string
}

export interface CrumbView extends LinkView {
  /** What follows it, folded up where there are too many to be read at a glance. */
  readonly folded: readonly LinkView[]
  /** How many that are, with those of which there is no link. */
  readonly more: number
}

/** One level of the navigation. */
export interface NavigationView {
  /** Where the whole list is. */
  readonly href: string
  /** How many entries are left out before and after. */
  readonly before: number
  readonly after: number
  /** Whether levels are left out between its only entry and the entry around it. */
  readonly isApart: boolean
  readonly entries: readonly NavigationEntry[]
}
export interface NavigationEntry extends LinkView {
  readonly isCurrent: boolean
  /** Whether what lies in it is shown. */
  readonly isOpen: boolean
  readonly inner: NavigationView
}

export interface EntryView extends LinkView {
  readonly requests: number
  /** Of a request: its path as typed. */
  readonly url: string
  /** Of a collection on the home: its first words. */
  readonly summary: string
  readonly children: readonly EntryView[]
  /** Whether what lies in it is folded up: there is too much of all to be looked through. */
  readonly isFolded: boolean
  /** How many children are left out. */
  readonly more: number
}

export interface SampleView extends Sample {
  /** What the tab says: `Python`, and the library beside it. */
  readonly label: string
  readonly detail: string
  /** The code as JSON, where the page can't show it character by character; else empty. */
  readonly exact: string
}

export interface ExampleView {
  /** Whether it is shown first: the first good one is. */
  readonly isChosen: boolean
  /** What the tab says: the status where that tells it from the others. */
  readonly label: string
  /** What the tab does not say of it: its name; else empty. */
  readonly name: string
  /** First digit of the status code: `2`; empty where there is none. */
  readonly status: string
  readonly headers: Page['headers']
  readonly body: Page['examples'][number]['body']
  /** URL of the body, where it is a picture; else empty. */
  readonly picture: string
  /** As in {@link SampleView}. */
  readonly exact: string
}
