import { expect, test } from 'vitest'
import { DIALECTS } from '../markdown/dialects.ts'
import { readDescription } from './description.ts'
import { proseHtml } from './html.ts'
import { proseMarkdown } from './markdown.ts'

const SOURCE =
  'See [limits](#rate-limits), [more](#more) and [none](#none).\n\n## Rate limits\n\n<a name="more"></a>More of them. <a name="unused"></a>\n\n## Others'

test.each([
  ['markdown', '## <a id="about-rate-limits"></a>Rate limits\n\n<a id="about-more"></a>More of them.'],
  ['docusaurus', '## Rate limits {#about-rate-limits}\n\n<Link id="about-more" />More of them.'],
  ['vitepress', '## <span id="about-rate-limits"></span>Rate limits\n\n<span id="about-more"></span>More of them.'],
  ['starlight', '## <span id="about-rate-limits"></span>Rate limits\n\n<span id="about-more"></span>More of them.'],
  ['mintlify', '## <span id="about-rate-limits"></span>Rate limits\n\n<span id="about-more"></span>More of them.'],
] as const)('in %s links of a description lead to its places', (name, places) => {
  expect(proseMarkdown(readDescription(SOURCE, 2, 'linked'), DIALECTS[name])).toBe(
    `See [limits](#about-rate-limits), [more](#about-more) and none.\n\n${places}\n\n## Others`,
  )
})

test('in HTML, too; no place has a name that nothing leads to', () => {
  expect(proseHtml(readDescription(SOURCE, 2, 'linked'))).toBe(
    '<p>See <a href="#about-rate-limits">limits</a>, <a href="#about-more">more</a> and none.</p>\n' +
      '<h2 id="about-rate-limits">Rate limits</h2>\n<p><span id="about-more"></span>More of them.</p>\n<h2>Others</h2>\n',
  )
  expect(proseHtml(readDescription('## Rate limits\n\n<a id="a"></a>', 2, 'linked'))).toBe('<h2>Rate limits</h2>\n')
})
