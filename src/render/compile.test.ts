import { describe, expect, test } from 'vitest'
import { http } from '../languages/http.ts'
import { compileTemplate } from './compile.ts'
import { snippetVocabulary } from './helpers.ts'
import { parseTemplate } from './parse.ts'
import { Snippet } from './snippet.ts'

function render(source: string, body: string): string {
  const renderer = compileTemplate(parseTemplate('t.hbs', source, { body }), snippetVocabulary)
  return renderer({ url: { text: ['x'] }, list: [] }, { options: {} }, new Snippet(http, 'keep', {}, new Set()))
}

describe('an error names the template, its place and what is wrong', () => {
  test.each<readonly [source: string, error: string, body: string]>([
    ['{{string titel}}', 't.hbs:1:10: there is no "titel" in the context', ''],
    ['\n{{string url.txt}}', 't.hbs:2:10: there is no "txt" in url', ''],
    ['{{string @titel}}', 't.hbs:1:10: there is no "@titel" in the context', ''],
    ['{{string @options.titel}}', 't.hbs:1:10: there is no "titel" in @options', ''],
    ['{{string (count url)}}', 't.hbs:1:10: count: expected a list, found object', ''],
    ['{{> body}}', 't.hbs > body:2:10: there is no "txt" in url', '\n{{string url.txt}}'],
    ['{{> body}}', 't.hbs > body:1:1: no helper "strng"', '{{strng url.text}}'],
    ['{{> body}}{{string titel}}', 't.hbs:1:20: there is no "titel"', '{{string url.text}}'],
  ])('%s', (source, error, body) => expect(() => render(source, body)).toThrow(error))
})
