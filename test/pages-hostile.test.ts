import { expect, test } from 'vitest'
import { htmlProblems, unlikePrettier } from './support/pages.ts'
import { readCollection } from '../src/collection/read-file.ts'
import { loadTargets } from '../src/targets/load.ts'
import type { Format } from '../src/pages/model.ts'
import { renderPage } from '../src/pages/render.ts'

const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></title></pre></code><svg/onload=alert(1)>',
  '[a](javascript:alert(1)) ![b](data:image/svg+xml,x)',
  '{{#if}} {{constructor}} {{> partial}} {{{raw}}}',
  'a | b \\| `c` | ``d',
  '```\nnot closed',
  '# heading\n---\n* item',
  '__proto__',
  'x'.repeat(10_000),
  '\u0000\u0007\u001b[31m\r\n\u2028\u202e',
  '-->]]><!--',
  '\ud800 lone',
  '   ',
  '<!-- gone -->',
  'a # b ##',
  '日本語 <b>x</b> | 😀 👨‍👩‍👧 ©',
  '$x$ $$ [[wiki]] :::note {% raw %} ~~x~~',
  '&lt;b&gt; &amp;amp; &nbsp;',
]

const collection = await readCollection({
  info: { name: HOSTILE[0], schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
  item: [
    {
      name: '</title><script>alert(1)</script>',
      item: HOSTILE.map((text) => ({
        name: text,
        request: {
          method: 'POST',
          header: [{ key: 'X-Text', value: text, description: text }],
          body: { mode: 'formdata', formdata: [{ key: text, value: text, description: text, type: 'text' }] },
          url: {
            raw: 'https://api.example.com/:id?q=1',
            protocol: 'https',
            host: ['api', 'example', 'com'],
            path: [':id'],
            query: [{ key: 'q', value: text, description: text }],
            variable: [{ key: 'id', value: text, description: text }],
          },
          description: text,
        },
        response: [
          {
            name: text,
            status: text,
            code: 200,
            _postman_previewlanguage: text,
            header: [{ key: 'X-A', value: text }],
            body: text,
          },
        ],
      })),
    },
  ],
})
const all = await loadTargets()
const targets = ['shell-curl', 'http-message'].flatMap((id) => all.get(id) ?? [])
const page = (index: number, layout: 'item' | 'docs', format: Format): string => {
  const request = collection.requests[index]
  if (request === undefined) throw new Error(`no request ${index}`)
  return renderPage(collection, request, targets, { layout, format, curl: all.get('shell-curl') }).page
}

test.each(HOSTILE.map((text, index) => [JSON.stringify(text.slice(0, 60)), index] as const))(
  '%s',
  async (_name, index) => {
    for (const layout of ['item', 'docs'] as const) {
      const html = page(index, layout, 'html')
      expect(await htmlProblems(html)).toEqual([])
      // No tag but ours: nothing of the collection's became one.
      expect(html).not.toMatch(/<(script|svg|iframe|object)\b|\son\w+="|(href|src)="(javascript|data):/i)
      expect(html.match(/<title>/g)).toHaveLength(1)

      expect(await unlikePrettier(html, 'html')).toBeUndefined()
      expect(await unlikePrettier(page(index, layout, 'markdown'), 'markdown')).toBeUndefined()

      const text = page(index, layout, 'text')
      // eslint-disable-next-line no-control-regex
      expect(text).not.toMatch(/[\0-\x08\x0b-\x1f\x7f]/)
      const model = JSON.parse(page(index, layout, 'json')) as { readonly query: readonly unknown[] }
      // A value that begins with a number sign makes a fragment of the query.
      const expected = OUTLINES[layout].filter((line) => line !== '## Query Params' || model.query.length > 0)
      expect(outline(page(index, layout, 'markdown'))).toEqual(expected)
    }
  },
)

/** Headings of the second level outside of fences: ours, and not one of a description, a name or a body. */
function outline(markdown: string): readonly string[] {
  let fence = ''
  return markdown.split('\n').filter((line) => {
    const mark = /^(`{3,})[^`]*$/.exec(line)?.[1] ?? ''
    if (fence === '' && mark !== '') fence = mark
    else if (fence !== '' && line === fence) fence = ''
    else return fence === '' && /^## (?!heading)/.test(line)
    return false
  })
}
const OUTLINES = {
  item: [...targets.map(({ title }) => `## ${title}`), '## Curl Command', '## Postman Collection Item JSON'],
  docs: ['Path Variables', 'Query Params', 'Headers', 'Body', 'Example Request', 'Example Response'].map(
    (title) => `## ${title}`,
  ),
}
