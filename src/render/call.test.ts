import { describe, expect, it } from 'vitest'
import { python } from '../languages/python.ts'
import { compileTemplate } from './compile.ts'
import { snippetVocabulary } from './helpers.ts'
import { parseTemplate } from './parse.ts'
import { Snippet } from './snippet.ts'

function render(source: string, context: unknown): string {
  const snippet = new Snippet(python, 'keep', {}, new Set())
  return compileTemplate(parseTemplate('test', source), snippetVocabulary)(context, {}, snippet)
}

const TEMPLATE = `x = {{#call "send(" ")"}}
{{#each list}}{{#arg}}{{string this}}{{/arg}}{{/each}}
{{#if pair}}{{#arg}}both={{#call "(" ")"}}{{#each pair}}{{#arg}}{{string this}}{{/arg}}{{/each}}{{/call}}{{/arg}}{{/if}}
{{/call}}
`

describe('call', () => {
  it('stays on one line where it fits', () => {
    expect(render(TEMPLATE, { list: ['a', 'b, c'], pair: ['d', 'e'] })).toBe('x = send("a", "b, c", both=("d", "e"))\n')
  })
  it('is broken with what it holds', () => {
    const [a, b] = ['a'.repeat(60), 'b'.repeat(60)]
    expect(render(TEMPLATE, { list: [a], pair: [a, b] })).toBe(
      `x = send(\n    "${a}",\n    both=(\n        "${a}",\n        "${b}",\n    ),\n)\n`,
    )
  })
  it('prints nothing of what stands between the arguments', () => {
    expect(render('{{#call "f(" ")"}}\n\n  {{#arg}}x{{/arg}}\n{{/call}}\n\n', {})).toBe('f(x)\n')
  })
})
