import { slug } from 'github-slugger'
import { escapeHtml } from '../../../pages/html/escape.ts'
import { relativeUrl, type Place } from '../../node.ts'
import { moduleOf, type NavigationNode } from '../navigation.ts'
import type { FlavorRules } from './flavor.ts'

/** https://starlight.astro.build/reference/frontmatter/, https://starlight.astro.build/guides/sidebar/ */
export const STARLIGHT: FlavorRules = {
  id: 'starlight',
  extension: 'mdx',
  imports: [
    "import { Code } from 'astro:components'",
    "import { TabItem, Tabs } from '@astrojs/starlight/components'",
  ].join('\n'),
  printsTitle: true,
  meta: (_name, text) => text,
  frontMatter: ({ title, position }) => ({
    editUrl: false,
    // It prints a title into the page's head as it is.
    ...(/[<&]/.test(title) ? { head: [{ tag: 'title', content: escapeHtml(title) }] } : {}),
    sidebar: { label: title, ...(position > 0 ? { order: position } : {}) },
  }),
  // Every page is a folder, and links are left as they are.
  href: (from, to) => relativeUrl(from === undefined ? '' : address(from), address(to)),
  route: (page) => relativeUrl('index', address(page)),
  folderFiles: () => [],
  homeFiles: () => [],
  navigationFiles: (_home, navigation) => [{ path: 'sidebar.js', content: moduleOf(navigation.map(item)) }],
}

function item({ kind, path, title, children }: NavigationNode): object {
  const link = { label: kind === 'request' ? title : 'Overview', link: `/${address({ path })}` }
  return kind === 'request'
    ? link
    : { label: title, collapsed: kind === 'folder', items: [link, ...children.map(item)] }
}

/** Astro makes the address of a file's path, name by name. */
function address({ path }: Pick<Place, 'path'>): string {
  return `${path
    .split('/')
    .map((name) => slug(name))
    .join('/')}/`
}
