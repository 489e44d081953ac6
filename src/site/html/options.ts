import { PolysnipError, quoted } from '../../error.ts'
import type { ImagePolicy } from './prose.ts'

/** How a site looks, beyond its content. Plain data, which can be sent to a worker. */
export interface HtmlOptions {
  /** CSS colours of links and marks, for each colour scheme. */
  readonly accent?: { readonly light: string; readonly dark: string }
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
 * The style sheet's first lines: the site's own colours.
 * @throws PolysnipError (`option-value`) for what is no colour
 */
export function accentStyle({ accent }: HtmlOptions): string {
  if (accent === undefined) return ''
  for (const colour of [accent.light, accent.dark]) {
    if (!COLOUR.test(colour)) {
      throw new PolysnipError(
        'option-value',
        `expected a colour (#1f4fc4, rgb(31 79 196), oklch(50% 0.2 260), rebeccapurple), found ${quoted(colour)}`,
      )
    }
  }
  return `:root { --accent: light-dark(${accent.light}, ${accent.dark}); }\n`
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

/** https://www.w3.org/TR/css-color-4/, as far as it names one colour. */
const COLOUR =
  /^(?:#(?:[\da-f]{3}|[\da-f]{6})|[a-z]{3,30}|(?:rgb|hsl|oklch|oklab|lab|lch|hwb)\([\d.%, /a-z-]{1,60}\))$/i
