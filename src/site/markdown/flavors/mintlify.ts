import { fileOf, relativeUrl, type Place } from '../../node.ts'
import type { NavigationNode } from '../navigation.ts'
import type { FlavorRules } from './flavor.ts'

/** https://mintlify.com/docs/organize/navigation */
export const MINTLIFY: FlavorRules = {
  id: 'mintlify',
  extension: 'mdx',
  imports: '',
  printsTitle: true,
  meta: (_name, text) => text,
  frontMatter: ({ title }) => ({ sidebarTitle: title }),
  href: (_from, to) => `/${relativeUrl('index', name(to))}`,
  route: (page) => relativeUrl('index', name(page)),
  folderFiles: () => [],
  homeFiles: () => [],
  navigationFiles: ({ site }, navigation) => [
    {
      path: 'docs.json',
      content: `${JSON.stringify(
        {
          $schema: 'https://mintlify.com/docs.json',
          theme: 'mint',
          name: site.title,
          colors: { primary: '#0b57b7' },
          navigation: { pages: ['index', ...navigation.map(item)] },
        },
        null,
        2,
      )}\n`,
    },
  ],
}

/** A file without its extension is the page's name, and its address. */
function name(page: Place): string {
  return fileOf(page, 'mdx').replace(/\.mdx$/, '')
}

function item(node: NavigationNode): unknown {
  return node.kind === 'request' ? node.path : { group: node.title, root: name(node), pages: node.children.map(item) }
}
