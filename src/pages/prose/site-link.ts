/** Where a link of a description leads on the site that the page is of. */
export interface Reference {
  /** As the description has it: `#f3b1c2d4-…`. */
  readonly url: string
  /** As the page has it, percent-encoded: `../books/list.html`. */
  readonly href: string
}

/** No description can have a link of this scheme, so that ours are told from those that lead nowhere. */
const SCHEME = 'polysnip:'

export function inSite(href: string): string {
  return SCHEME + href
}

/** What stands in the page. */
export function addressOf(url: string): string {
  return url.startsWith(SCHEME) ? url.slice(SCHEME.length) : url
}
