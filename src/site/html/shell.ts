import type { Content, HomeCollection, OutFile } from '../format.ts'
import { MOST_ENTRIES, type Entry, type PageContext, type SiteInfo } from '../context.ts'
import { fileOf, relativeUrl } from '../node.ts'
import { directionOf } from './direction.ts'
import { breadcrumbOf } from './breadcrumb.ts'
import { canonicalFile, NO_LINK, NO_NAVIGATION, type Links } from './links.ts'
import type { HtmlOptions } from './options.ts'
import { summaryOf } from '../../pages/prose/summary.ts'
import type { NavigationEntry, Shell } from './view.ts'

/** What stands around the content of each page. */
export interface Shells {
  page(content: Content, context: PageContext, links: Links): Shell
  home(site: SiteInfo, collections: readonly HomeCollection[], links: Links): Shell
  /** The page that a server shows where there is none. */
  notFound(site: SiteInfo): Shell
  /** The logo, or the icon that stands for one in a browser's tab. */
  readonly image: OutFile
}

export function createShell(options: HtmlOptions): Shells {
  const { logo, links: outside = [], images } = options
  const logoFile = logo === undefined ? undefined : { path: `assets/logo.${logo.type}`, content: logo.content }
  const icon = logoFile ?? { path: 'assets/icon.svg', content: ICON }
  /** `file`: where the page is; `to`: the way from it to a file of the site's. */
  const common = (site: SiteInfo, file: string, to: (file: string) => string, title: string): Shell => ({
    title,
    site: {
      title: site.title,
      home: to('index.html'),
      logo: logoFile === undefined ? '' : to(logoFile.path),
      links: outside,
    },
    document: {
      lang: site.lang,
      direction: directionOf(site.lang),
      title: title === site.title ? title : `${title} · ${site.title}`,
      summary: '',
      canonical: canonical(site, file),
      markdown: '',
      root: to('index.html').slice(0, -'index.html'.length),
      policy: images === 'load' ? POLICY.replace("img-src 'self'", "img-src 'self' http: https:") : POLICY,
      collection: '',
    },
    assets: {
      style: to('assets/site.css'),
      start: to('assets/start.js'),
      script: to('assets/site.js'),
      icon: to(icon.path),
    },
    breadcrumb: [],
    navigation: NO_NAVIGATION,
    previous: NO_LINK,
    next: NO_LINK,
  })

  return {
    page(content, context, links) {
      const { site, page, ancestors } = context
      const { document, ...rest } = common(site, fileOf(page, 'html'), links.to, page.title)
      const [collection = page] = ancestors
      return {
        ...rest,
        document: {
          ...document,
          canonical: canonical(site, canonicalFile(page, site.isSingle)),
          title: [page.title, ...(collection === page ? [] : [collection.title]), site.title]
            .filter((title, index, all) => title !== all[index - 1])
            .join(' · '),
          summary:
            content.kind === 'problem'
              ? ''
              : summaryOf(content.kind === 'request' ? content.page.description : content.description, 160),
          markdown: options.markdown === true ? links.to(fileOf(page, 'md')) : '',
          collection: collection.path,
        },
        breadcrumb: breadcrumbOf(context, rest.site.home, links),
        navigation: links.navigation(context),
        previous: links.link(context.previous),
        next: links.link(context.next),
      }
    },
    home(site, collections, { to, entry }) {
      const closed = (each: Entry): NavigationEntry => ({
        ...entry({ ...each, children: [] }),
        isCurrent: false,
        isOpen: false,
        inner: NO_NAVIGATION,
      })
      const entries = collections.map((each): NavigationEntry => {
        if (!site.isSingle) return closed(each)
        const { href } = entry({ ...each, children: [] })
        const after = Math.max(0, each.children.length - MOST_ENTRIES)
        const inner = { ...NO_NAVIGATION, href, after, entries: each.children.slice(0, MOST_ENTRIES).map(closed) }
        return { ...closed(each), isCurrent: true, isOpen: true, inner }
      })
      const { document, ...rest } = common(site, 'index.html', to, site.title)
      const summary = site.isSingle ? summaryOf(collections[0]?.description ?? '', 160) : ''
      const markdown = options.markdown === true ? to('index.md') : ''
      return { ...rest, document: { ...document, summary, markdown }, navigation: { ...NO_NAVIGATION, entries } }
    },
    // It is shown at any address, so that no relative URL would do.
    notFound: (site) => common(site, '404.html', (file) => site.basePath + file, 'Page not found'),
    image: icon,
  }
}

function canonical({ baseUrl }: SiteInfo, file: string): string {
  return baseUrl === '' ? '' : baseUrl + relativeUrl('index.html', file)
}

/** Scripts and styles of the site's own files alone; no connection anywhere. `file:` has no origin that `'self'` could mean. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#3443c8"/>' +
  '<path d="m12 9-7 7 7 7M20 9l7 7-7 7" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></svg>\n'
