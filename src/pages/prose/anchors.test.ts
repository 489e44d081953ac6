import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchored } from './anchors.ts'
import { detached } from './detached.ts'
import { proseHtml } from './html.ts'
import { readProse } from './read.ts'

const html = (markdown: string): string => proseHtml(detached(anchored(readProse(markdown, 2, 'named')), 'link'))

test('links lead to headings, as GitHub and Postman call them', () => {
  expect(html('See [below](#error-codes) and [错误](#错误).\n\n## Error codes\n\n## 错误\n\n## Error codes')).toBe(
    '<p>See <a href="#about-error-codes">below</a> and <a href="#about-%E9%94%99%E8%AF%AF">错误</a>.</p>\n' +
      '<h2 id="about-error-codes">Error codes</h2>\n<h2 id="about-错误">错误</h2>\n<h2 id="about-error-codes-1">Error codes</h2>\n',
  )
})

test('links lead to anchors and to ids of the author’s own', () => {
  expect(
    html('[a](#One) [b](#two) [c](#Third-thing)\n\n<a name="One"></a>\n\n## First\n\n<h2 id="two">Third thing</h2>'),
  ).toBe(
    '<p><a href="#about-one">a</a> <a href="#about-two">b</a> <a href="#about-two">c</a></p>\n' +
      '<h2 id="about-first"><span id="about-one"></span>First</h2>\n<h2 id="about-two">Third thing</h2>\n',
  )
})

test('a link to no place is words, and no description can name a part of the page', () => {
  expect(html('[a](#nowhere) [b](#samples) [c](#%) <a id="samples" href="https://example.com/">d</a>')).toBe(
    '<p>a b c <a href="https://example.com/">d</a></p>\n',
  )
})

test('elsewhere than in a page’s own description there are no places', () => {
  expect(proseHtml(readProse('[a](#b) <a id="b"></a>c\n\n## b', 2))).toBe('<p>a c</p>\n<h2>b</h2>\n')
})

test('whatever places are called, each has a name of its own that is no markup', () => {
  const name = fc.string({ unit: fc.constantFrom(...' \t\n"\'<>&#%a1-_日\u00a0\u3000\u200b.'), minLength: 1 })
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), (names) => {
      const anchors = names.map((each) => `<a id="${each.replaceAll('"', '&quot;')}"></a>\n\n## ${each}\n`)
      const ids = [...html(anchors.join('\n')).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect(id).toMatch(/^about-[^\s<>'&]+$/u)
    }),
  )
})
