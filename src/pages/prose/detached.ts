import type { Nodes, PhrasingContent, Root } from 'mdast'

/** What becomes of an image in a description: its file lies elsewhere, and whoever opens the page would be seen there. */
export type ImagePolicy = 'link' | 'load'

/** A description on a site that it was not written for: its links lead only to other sites, or to places in itself. */
export function detached(root: Root, images: ImagePolicy): Root {
  return { ...root, children: changed(root.children, images) as Root['children'] }
}

function changed(nodes: readonly Nodes[], images: ImagePolicy): Nodes[] {
  return nodes.flatMap((node): Nodes[] => {
    switch (node.type) {
      case 'link': {
        const [children, url] = [changed(node.children, images) as PhrasingContent[], absolute(node.url)]
        return url === undefined ? children : [{ ...node, url, children: children.flatMap(unlinked) }]
      }
      case 'image': {
        const url = absolute(node.url)
        const alt = (node.alt ?? '') === '' ? 'Image' : (node.alt as string)
        if (url === undefined) return [{ type: 'text', value: alt }]
        return images === 'load'
          ? [{ ...node, url, alt }]
          : [{ type: 'link', url, title: node.title ?? null, children: [{ type: 'text', value: alt }] }]
      }
      default:
        return 'children' in node ? [{ ...node, children: changed(node.children, images) } as Nodes] : [node]
    }
  })
}

/** No link within a link. */
function unlinked(node: PhrasingContent): PhrasingContent[] {
  return node.type === 'link' ? node.children : [node]
}

/** The URL where it says where it leads; what is relative was so to another place. */
function absolute(url: string): string | undefined {
  if (url.startsWith('#')) return url
  if (url.startsWith('//')) return `https:${url}`
  return /^[a-z][a-z\d+.-]*:/i.test(url) ? url : undefined
}
