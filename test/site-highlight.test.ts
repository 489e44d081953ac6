import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { describe, expect, test } from 'vitest'
import { languages } from '../src/languages/languages.ts'
import { isShownAsItIs } from '../src/site/html/highlight/escape.ts'
import { builtInGrammars } from '../src/site/html/highlight/built-in.ts'
import { createHighlighter } from '../src/site/html/highlight/highlighter.ts'
import { SHIKI_IDS } from '../src/site/html/highlight/ids.ts'

const grammars = builtInGrammars()
const { highlight } = await createHighlighter(grammars)
const ids = [...new Set([...SHIKI_IDS, ...languages.keys()])].filter((id) => grammars.find(id).length > 0)

test('the languages of snippets have grammars, Shiki’s or ours', () => {
  const without = [...languages.values()].filter(({ id, highlight: name }) =>
    [name, id].every((each) => grammars.find(each).length === 0),
  )
  expect(without.map(({ id }) => id)).toEqual([])
})

test.each([
  ['python', 'x = "a{{token}}b"  # c', '<span class="s">"a</span><span class="h">{{token}}</span>'],
  ['json', '{"a": 1}', '<span class="p">"a"</span>: <span class="n">1</span>'],
  [
    'powerbuilder',
    'MessageBox("a~"b")',
    '<span class="f">MessageBox</span>(<span class="s">"a</span><span class="e">~"</span>',
  ],
  ['http', 'POST / HTTP/1.1\nA: b\nContent-Type: application/json\n\n{"a": true}', '<span class="n">true</span>'],
  ['bash', "curl -d 'x'", '<span class="f">curl </span>'],
  ['no-such-language', '<b>&{{x}}', '&lt;b&gt;&amp;<span class="h">{{x}}</span>'],
  ['../../../etc/passwd', 'a', 'a'],
  ['constructor', 'a', 'a'],
])('%s: %s', (language, code, expected) => expect(highlight(code, [language])).toContain(expected))

test('the first language that has a grammar holds', () => {
  expect(highlight('if x then', ['text', 'powerbuilder'])).toContain('<span class="k">if</span>')
})

test('colours do not depend on what was highlighted before', async () => {
  const codes = [
    '<<~SQL\nselect 1\nSQL\n',
    '<?php\n$x = <<<JSON\n{"a": 1}\nJSON;\n',
    'POST / HTTP/1.1\nContent-Type: text/xml\n\n<a/>',
  ]
  for (const [index, language] of ['ruby', 'php', 'http'].entries()) {
    const alone = await createHighlighter(grammars)
    expect(highlight(codes[index] ?? '', [language])).toBe(alone.highlight(codes[index] ?? '', [language]))
  }
})

describe('what is shown is the code', () => {
  const code = fc.string({
    unit: fc.oneof(fc.constantFrom(...'"\'`{}<>&\\\n\t $#/*=()[]a1;:-~'), fc.string({ unit: 'binary', maxLength: 1 })),
    maxLength: 200,
  })
  test.each(ids)('in %s', (id) => {
    fc.assert(
      fc.property(code, (source) => {
        const html = highlight(source, [id])
        expect(html.replace(/<span class="[a-z]">|<\/span>/g, '')).not.toMatch(/[<>"'](?=\s*on)|<[a-z/!]/i)
        if (isShownAsItIs(source)) expect(textOf(parseFragment(`<pre><code>${html}</code></pre>`))).toBe(source)
      }),
      { numRuns: 40 },
    )
  })
})

test.each([
  ['brackets', '[\n'.repeat(40_000)],
  ['objects', '{"a":\n'.repeat(15_000)],
  ['one line', '('.repeat(90_000)],
  ['a long string', `"${'\\"'.repeat(40_000)}"`],
  ['quotes', '"\n'.repeat(40_000)],
  ['holes', '{{a}}'.repeat(15_000)],
  ['braces', '{{'.repeat(45_000)],
])(
  '%s take no time',
  (_name, code) => {
    for (const language of ['json', 'javascript', 'bash', 'ruby']) {
      const before = process.cpuUsage()
      highlight(code, [language])
      expect(process.cpuUsage(before).user / 1e6, language).toBeLessThan(10)
    }
  },
  300_000,
)

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

test('a line that is remembered does not keep the code that it stood in', () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const heap = (): number => {
    collect()
    return process.memoryUsage().heapUsed
  }
  const rest = 'print("the same line in each of them, as in all samples of one target")\n'.repeat(1000)
  const sample = (index: number): unknown => highlight(`only_in_sample = ${index}\n${rest}`, ['python'])
  sample(0)
  const before = heap()
  for (let index = 1; index <= 300; index++) sample(index)
  // 300 times 72 kB, if it did.
  expect(heap() - before).toBeLessThan(5_000_000)
})
