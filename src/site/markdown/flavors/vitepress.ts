import { markdownText } from '../../../pages/markdown/helpers.ts'
import { VITEPRESS as DIALECT } from '../../../pages/markdown/vitepress.ts'
import { fileOf, relativeUrl } from '../../node.ts'
import { moduleOf, type NavigationNode } from '../navigation.ts'
import type { FlavorRules } from './flavor.ts'

/** https://vitepress.dev/reference/frontmatter-config, https://vitepress.dev/reference/default-theme-sidebar */
export const VITEPRESS: FlavorRules = {
  id: 'vitepress',
  extension: 'md',
  imports: '',
  printsTitle: false,
  // The title is Markdown. A page's script holds its front matter as it is, and ends at the first `</script>`.
  meta: (name, text) => (name === 'title' ? markdownText(text, DIALECT) : text.replaceAll('<', '&lt;')),
  frontMatter: () => ({ editLink: false }),
  href: (from, to) => relativeUrl(from === undefined ? 'index.md' : fileOf(from, 'md'), fileOf(to, 'md')),
  route: (page) => relativeUrl('index', page.kind === 'request' ? `${page.path}.html` : `${page.path}/`),
  folderFiles: () => [],
  homeFiles: () => [],
  navigationFiles: (_home, navigation) => [{ path: 'sidebar.js', content: moduleOf(navigation.map(item)) }],
}

function item({ kind, path, title, children }: NavigationNode): object {
  const text = escaped(title)
  return kind === 'request'
    ? { text, link: `/${path}` }
    : { text, link: `/${path}/`, collapsed: kind === 'folder', items: children.map(item) }
}

/** The sidebar shows its texts as HTML. */
function escaped(title: string): string {
  return title.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
