const SCHEMES = new Set(['http', 'https', 'mailto', 'tel'])

/**
 * The URL where it is one that a page may hold, else nothing: `javascript:` and `data:` are no links, nor is a fragment of a page
 * that is not this one. What has no scheme is relative.
 */
export function safeUrl(url: string, kind: 'link' | 'image'): string | undefined {
  // Browsers pass over blanks and control characters in a scheme (https://url.spec.whatwg.org/#concept-basic-url-parser).
  const seen = url.replace(/[\0-\x20\x7f-\x9f]+/g, '')
  if (seen === '' || seen.startsWith('#')) return undefined
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(seen)?.[1]?.toLowerCase()
  if (scheme !== undefined && !SCHEMES.has(scheme)) return undefined
  if (kind === 'image' && (scheme === 'mailto' || scheme === 'tel')) return undefined
  return url.trim()
}
