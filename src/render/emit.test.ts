import { runInThisContext } from 'node:vm'
import { expect, test } from 'vitest'
import { http } from '../languages/http.ts'
import { javascript } from '../languages/javascript.ts'
import { compileTemplate, type Renderer } from './compile.ts'
import { emitTemplate, OPERATIONS, type Program } from './emit.ts'
import { snippetVocabulary } from './helpers.ts'
import { parseTemplate } from './parse.ts'
import { Snippet } from './snippet.ts'
import type { Template } from './template.ts'

const PARTIALS = {
  lines: 'one\n{{string text}}\n\nthree\n',
  list: '{{#each list}}{{pair "a" this}}\n{{/each}}',
  args: '{{#each list}}{{#arg}}{{string this}}{{/arg}}{{/each}}',
  import: '{{import "x"}}',
  imports: '{{imports}}',
  begin: '{{block text}} more\n',
  own: '{{#if list}}{{> own list=(rest list)}}{{/if}}x',
}

const TEMPLATES = [
  'a{{string text}}b',
  'a\n  {{> lines}}\nb\n',
  '{\n    {{> list}}\n}\n',
  '{{#if list}}a\n{{else}}b{{/if}}{{block text}}\n',
  '{{#each list}}{{block this}}{{else}}none{{/each}}\n',
  '{{#each list as |item index|}}{{number @number}}{{#unless @last}}, {{/unless}}{{/each}}',
  '{{#with text as |it|}}{{string it}}{{else}}-{{/with}}\n\n\n',
  'const x = {{#call "f(" ");"}}{{> args}}{{/call}}\n',
  '  {{#call "f(" ");"}}{{#arg}}{{string text}}{{/arg}}{{#arg}}a{{#call "[" "]"}}{{> args}}{{/call}}{{/arg}}{{/call}}',
  '{{#call "f("}}{{#each list}}\n{{#arg}}{{#if @first}}{{#call "{ " " }"}}{{#arg}}{{string this}}{{/arg}}{{/call}}{{else}}b{{/if}}{{/arg}}{{/each}}{{/call}}',
  '{{string text}} = {{#fits "f(" text ")"}}short{{else}}long{{/fits}};\n',
  '{{#if list}}    {{else}}  {{/if}}{{assign "x = " text ";"}}\n',
  '// {{comment text}}\n  {{comment text}}',
  'package\n\n{{imports}}\n{{> import}}  {{variables}}\nrest\n',
  '{{#is text "" "a"}}1{{else is text "b"}}2{{else}}3{{/is}}{{upper text}}',
  '{{#native value}}{{data value ";"}}{{else}}{{string text}}{{/native}}',
  '\n  {{> list}}{{#unless list}}x{{/unless}}\n',
]
const UNSETTLED = ['{{> imports}}', '{{> own}}', 'a\n  {{> begin}}\n']

const parsed = (source: string): Template => ({
  ...parseTemplate('test', source),
  partials: Object.fromEntries(Object.entries(PARTIALS).map(([name, each]) => [name, parseTemplate(name, each).body])),
})

const CONTEXTS = [
  { text: [], list: [], value: { kind: 'scalar', source: 'null' } },
  { text: ['a'], list: [['a']], value: { kind: 'string', text: ['a'] } },
  { text: ['b\n'], list: [['a\n\nb'], [], ['c'.repeat(100)]], value: { kind: 'string', text: ['b'] } },
  { text: ['"\\` ${x}'.repeat(20)], list: [['a'], ['b'.repeat(70)]], value: { kind: 'string', text: ['"'] } },
]

function print(render: Renderer<Snippet>, context: unknown, language: Snippet['language']): string {
  try {
    return render(context, { options: {} }, new Snippet(language, 'keep', {}, new Set()))
  } catch {
    return 'an error'
  }
}

test.each(TEMPLATES)('%j prints the same as a program', (source) => {
  const template = parsed(source)
  const program = (runInThisContext(emitTemplate(template) as string) as Program)(snippetVocabulary, OPERATIONS)
  const renderer = compileTemplate(template, snippetVocabulary)
  for (const language of [http, javascript])
    for (const context of CONTEXTS) expect(print(program, context, language)).toBe(print(renderer, context, language))
})

test('where the layout hangs on a value, or a partial calls itself, there is no program', () => {
  for (const source of UNSETTLED) expect(emitTemplate(parsed(source))).toBeUndefined()
})
