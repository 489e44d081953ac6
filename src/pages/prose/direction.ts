import type { Nodes } from 'mdast'

/**
 * ` dir="rtl"` where the first letter says that a block is read from right to left, as HTML's `dir="auto"` would find out: https://html.spec.whatwg.org/#the-dir-attribute. Nothing
 * otherwise, because pages are written from left to right.
 */
export function directionOf(block: Nodes): string {
  return RIGHT_TO_LEFT.test(firstLetterIn(block)) ? ' dir="rtl"' : ''
}

const RIGHT_TO_LEFT = /^[\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}\p{sc=Rohg}]/u

/** Code is none of the language. */
function firstLetterIn(node: Nodes): string {
  if (node.type === 'text') return /\p{L}/u.exec(node.value)?.[0] ?? ''
  if (!('children' in node)) return ''
  for (const child of node.children) {
    const letter = firstLetterIn(child)
    if (letter !== '') return letter
  }
  return ''
}
