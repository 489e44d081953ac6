import type { Flavor } from '../../../pages/model.ts'
import type { PageContext } from '../../context.ts'
import type { Home, OutFile } from '../../format.ts'
import type { Place } from '../../node.ts'
import type { NavigationNode } from '../navigation.ts'

/** How a tool wants its pages. */
export interface FlavorRules {
  readonly id: Flavor
  readonly extension: 'md' | 'mdx'
  /** Modules that pages use; above their content. */
  readonly imports: string
  /** Whether the tool prints a page's title, so that the page doesn't. */
  readonly printsTitle: boolean
  /** A text as it stands in the front matter. */
  meta(name: 'title' | 'description', text: string): string
  /** The front matter, beside title and description. */
  frontMatter(page: PlacedPage): Readonly<Record<string, unknown>>
  /** A link in the page `from` (undefined for the home) to another page, percent-encoded. */
  href(from: Place | undefined, to: Place): string
  /** Where the tool puts a page, from the site's root, percent-encoded. */
  route(page: Place): string
  /** Files beside a folder's page. */
  folderFiles(page: PlacedPage): readonly OutFile[]
  homeFiles(home: Home): readonly OutFile[]
  /** The navigation, as far as the tool takes it from a file. */
  navigationFiles(home: Home, navigation: readonly NavigationNode[]): readonly OutFile[]
}

export interface PlacedPage extends Place {
  readonly title: string
  /** From 1, among its neighbours; 0 where the order is known from elsewhere. */
  readonly position: number
}

/** Where a page stands among its neighbours. */
export function placed({ page, levels }: PageContext): PlacedPage {
  const level = levels.at(page.kind === 'request' ? -1 : -2)
  return { ...page, position: level === undefined ? 0 : level.before + level.current + 1 }
}
