import { PolysnipError, quoted } from '../../error.ts'
import type { ImagePolicy } from '../../pages/prose/detached.ts'
import { accentOf, type Accent } from './accent.ts'

/** How a site looks, beyond its content. Plain data, which can be sent to a worker. */
export interface HtmlOptions {
  readonly accent?: string | Accent
  readonly logo?: Logo
  /** Links in the header. */
  readonly links?: readonly { readonly title: string; readonly href: string }[]
  /** What becomes of an image in a description: by default a link, so that opening a page asks nothing of any other place. */
  readonly images?: ImagePolicy
  /** What a sample's tab says, by target id. */
  readonly labels?: Readonly<Record<string, string>>
  /** Whether each page has a twin in Markdown beside it. */
  readonly markdown?: boolean
  /** Folders of templates; `_site/` in them is laid over the built-in one, file by file. */
  readonly templates?: readonly string[]
}
export interface Logo {
  readonly type: 'svg' | 'png' | 'webp'
  readonly content: Uint8Array
}

/**
 * The style sheet's last line, which wins: the site's own colours.
 * @throws PolysnipError (`option-value`) for what is no colour
 */
export function accentStyle({ accent }: HtmlOptions): string {
  if (accent === undefined) return ''
  const { light, dark } = accentOf(accent)
  return `:root { --accent: light-dark(${light}, ${dark}); }\n`
}

/**
 * @throws PolysnipError (`option-value`) for a link that leads nowhere
 */
export function checkLinks({ links = [] }: HtmlOptions): void {
  for (const { href } of links) {
    if (!/^(?:https?:|mailto:|\/(?!\/)|\.{0,2}\/|[\w-]+(?:[/.?#]|$)|#)/i.test(href)) {
      throw new PolysnipError('option-value', `expected an address (https:, mailto: or a path), found ${quoted(href)}`)
    }
  }
}
