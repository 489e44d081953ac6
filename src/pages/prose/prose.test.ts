import fc from 'fast-check'
import { gfmAutolinkLiteralToMarkdown } from 'mdast-util-gfm-autolink-literal'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import { describe, expect, test } from 'vitest'
import { flatten } from './flatten.ts'
import { proseHtml } from './html.ts'
import { inlineMarkdown, proseMarkdown } from './markdown.ts'
import { readProse } from './read.ts'
import { summaryOf } from './summary.ts'
import { proseText } from './text.ts'

const html = (source: string, level = 2): string => proseHtml(readProse(source, level))
const markdown = (source: string, level = 2): string => proseMarkdown(readProse(source, level))
const cell = (source: string): string => inlineMarkdown(flatten(readProse(source, 2).children), 'cell')

describe('what a description means is kept', () => {
  test('elements of HTML become Markdown', () => {
    expect(markdown('A <b>bold</b> word,<br>a <a href="https://a.b/c">link</a> and 10<sup>6</sup>')).toBe(
      'A **bold** word,\\\na [link](https://a.b/c) and 10<sup>6</sup>',
    )
    expect(markdown('<table><tr><th>K</th><th>V</th></tr><tr><td>a|b</td><td><p>x</p><p>y</p></td></tr></table>')).toBe(
      '| K    | V        |\n| ---- | -------- |\n| a\\|b | x<br />y |',
    )
    expect(markdown('<ul><li>one</li><li>two</li></ul><div>three</div><div>four</div>')).toBe(
      '- one\n- two\n\nthree\n\nfour',
    )
  })

  test('a tag of no element is text', () => {
    expect(markdown('Send <access_token> or <my:thing a="b">.')).toBe('Send \\<access_token> or \\<my:thing a="b">.')
    expect(html('Send <access_token>')).toBe('<p>Send &lt;access_token&gt;</p>\n')
    expect(html('a <? php ?> b <!DOCTYPE html> c <!-- gone --> d')).toBe(
      '<p>a &lt;? php ?&gt; b &lt;!DOCTYPE html&gt; c d</p>\n',
    )
  })

  test('braces, pipes, backticks and underscores', () => {
    expect(markdown('{{base_url}}/a | `b|c` snake_case _em_')).toBe('{{base_url}}/a | `b|c` snake_case _em_')
    expect(cell('{{base_url}} | `b|c`\n\n- x\n- y')).toBe('{{base_url}} \\| `b\\|c`<br />• x<br />• y')
  })

  test('tables and fences', () => {
    expect(markdown('| a | b |\n|--|:-:|\n| 日本 | x |')).toBe('| a    |  b  |\n| ---- | :-: |\n| 日本 |  x  |')
    expect(markdown('~~~json\n```\n~~~')).toBe('````json\n```\n````')
    expect(markdown('```\nnever closed')).toBe('```\nnever closed\n```')
  })

  test('references are resolved', () => {
    expect(markdown('[a][1] ![b][1]\n\n[1]: https://a.b "t"')).toBe('[a](https://a.b "t") ![b](https://a.b "t")')
  })

  test('as plain text', () => {
    expect(proseText(readProse('# A\nb **c** [d](https://e.f)\n\n1. g\n   - h', 2))).toBe(
      'A\n\nb c d (https://e.f)\n\n1. g\n     • h',
    )
  })
})

describe('headings', () => {
  test('begin at the level and skip none', () => {
    expect(markdown('### a\n# b\n### c\n###### d\n# e', 3)).toBe('### a\n\n### b\n\n#### c\n\n##### d\n\n### e')
    expect(html('# a\n## b\n### c\n#### d', 4)).toBe('<h4>a</h4>\n<h5>b</h5>\n<h6>c</h6>\n<h6>d</h6>\n')
  })
})

describe('a description is no code', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)></svg>',
    '[a](javascript:alert(1))',
    '[a](java\tscript:alert(1))',
    '[a](JAVASCRIPT&colon;alert(1))',
    '[a](&#106;avascript:alert(1))',
    '[a](data:text/html,<script>alert(1)</script>)',
    '![a](javascript:alert(1))',
    '![a](data:image/svg+xml;base64,AAAA)',
    '<a href="javascript:alert(1)">a</a>',
    '<a href=" &#x09;javascript:alert(1)">a</a>',
    '<iframe src="https://a.b"></iframe>',
    '<style>body{display:none}</style>',
    '<p style="position:fixed" onclick="alert(1)" id="body" class="x">a</p>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<form action="https://a.b"><input type=submit></form>',
    '<meta http-equiv=refresh content="0;url=https://a.b"><base href="https://a.b"><link rel=stylesheet href=x>',
    '[a](vbscript:x) <a href="vbscript:x">b</a>',
    '[x]: javascript:alert(1)\n\n[x]',
    '<javascript:alert(1)>',
  ])('%s', (source) => {
    const written = html(source)
    const tags = [...written.matchAll(/<([a-z]\w*)((?:\s+[\w-]+="[^"]*")*)\s*\/?>/g)]
    // Every `<` begins a tag that we know; every attribute is one of few, and every URL one that goes somewhere.
    expect(written.replace(/<\/[a-z]\w*>/g, '').match(/</g)?.length ?? 0).toBe(tags.length)
    for (const [, name, attributes] of tags) {
      expect('p a img code pre div br table thead tbody tr th td'.split(' ')).toContain(name)
      for (const [, attribute, value] of (attributes ?? '').matchAll(/([\w-]+)="([^"]*)"/g)) {
        expect('href src alt title class tabindex'.split(' ')).toContain(attribute)
        if (attribute === 'href' || attribute === 'src') expect(value).not.toMatch(/^\s*(javascript|data|vbscript)/i)
      }
    }
    expect(markdown(source)).not.toMatch(
      /\]\(<?\s*(javascript|data|vbscript)|<(script|img|svg|iframe|style|form|meta|base|link)/i,
    )
  })
})

describe('no description takes long, or the process with it', () => {
  const long = 8000
  test.each([
    ['quotes', '>'.repeat(long)],
    ['brackets', '['.repeat(long)],
    ['emphasis', '*a '.repeat(long / 3)],
    ['underscores', '_'.repeat(long)],
    ['words with underscores', 'a_'.repeat(long / 2)],
    ['backticks', Array.from({ length: 400 }, (_, index) => '`'.repeat(index)).join(' ')],
    ['tags', '<div>'.repeat(long / 5)],
    ['opening of tags', '<a '.repeat(long / 3)],
    ['comments', '<!--'.repeat(long / 4)],
    ['lists', Array.from({ length: 200 }, (_, index) => `${' '.repeat(index * 2)}- x`).join('\n')],
    ['links', '[a](b'.repeat(long / 5)],
    ['braces', '{{'.repeat(long / 2)],
    ['one word', 'x'.repeat(long * 3)],
    ['pipes', '|'.repeat(long)],
    ['entities', '&amp;'.repeat(long / 5)],
    ['lines', 'a\n'.repeat(long / 2)],
    ['emphasis that closes nothing', '*a_ '.repeat(long / 4)],
    ['definitions', '[a]: b\n'.repeat(long / 7)],
    ['images', '![a](b) '.repeat(long / 8)],
  ])('%s', { timeout: 300_000 }, (_name, source) => {
    const before = process.cpuUsage()
    for (const print of [html, markdown, cell]) print(source)
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(15)
  })
})

test('what is printed without the printer is what the printer prints', () => {
  const [extensions, options] = [
    [gfmTableToMarkdown(), gfmAutolinkLiteralToMarkdown(), gfmStrikethroughToMarkdown()],
    { numRuns: 3000 },
  ]
  const characters = fc.constantFrom(...'aZ09 ,/-www.httpsmailto:xX')
  fc.assert(
    fc.property(
      fc.string({ unit: characters, minLength: 1 }),
      fc.constantFrom('line' as const, 'cell' as const),
      (value, place) => {
        const children = [{ type: 'text' as const, value }]
        const type = place === 'line' ? 'paragraph' : 'tableCell'
        expect(inlineMarkdown(children, place)).toBe(toMarkdown({ type, children }, { bullet: '-', extensions }).trim())
      },
    ),
    options,
  )
})

test('a tree is read once, and nobody who prints it changes it', () => {
  const source =
    '# A\n\n- [x] *b* <b>c</b> <https://a.b> ![d](e)\n\n| f | g |\n| - | - |\n| `h` | ~~i~~ |\n\n> 1. k\n\n```js\nl\n```\n'
  const tree = frozen(readProse(source, 2))
  expect(readProse(source, 2)).toBe(tree)
  expect(readProse(source, 3)).not.toBe(tree)
  for (const print of [proseHtml, proseMarkdown, proseText]) expect(print(tree)).toBe(print(structuredClone(tree)))
  expect(flatten(tree.children)).toEqual(flatten(structuredClone(tree).children))
})

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen)
  return Object.freeze(value)
}

test('a summary is of sentences, and of headings only where there is nothing else', () => {
  expect(summaryOf('# Overview\n\nLets you pay.\n\n## More\n\n- one\n- two', 100)).toBe('Lets you pay. one two')
  expect(summaryOf('# Overview\n\n```\ncode\n```', 100)).toBe('Overview')
})
