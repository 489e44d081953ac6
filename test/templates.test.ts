import { describe, expect, test } from 'vitest'
import { shapeOfType } from '../scripts/shape.ts'
import { checkTemplate } from '../src/render/check.ts'
import { parseTemplate } from '../src/render/parse.ts'
import { builtInTargets } from '../src/targets/built-in.ts'

const request = shapeOfType('src/ir/request.ts', 'Request')
const errorsOf = (source: string): readonly string[] =>
  checkTemplate(parseTemplate('t.hbs', source), request).map(({ message }) => message)

describe('the checker', () => {
  test.each([
    ['{{#if bdy}}{{/if}}', 't.hbs:1:7: there is no "bdy" in the context'],
    ['\n{{string url.txt}}', 't.hbs:2:10: there is no "txt" in url'],
    ['{{#each headers}}{{string nme}}{{/each}}', 't.hbs:1:27: there is no "nme" in the context'],
    ['{{#each headers as |header|}}{{string header.nme}}{{/each}}', 't.hbs:1:39: there is no "nme" in header'],
    ['{{string body.source}}', 't.hbs:1:10: there is no "source" in body'],
    [
      '{{#is body.kind "multipart"}}{{#each body.parts}}{{string path}}{{/each}}{{/is}}',
      't.hbs:1:59: there is no "path" in the context',
    ],
    ['{{#each (groups headers)}}{{string vale}}{{/each}}', 't.hbs:1:36: there is no "vale" in the context'],
  ])('%j: %s', (source, error) => expect(errorsOf(source)).toEqual([error]))

  test('names the partial', () => {
    const template = parseTemplate('t.hbs', '{{> body}}{{string url.txt}}', { body: '\n{{string url.txd}}' })
    expect(checkTemplate(template, request).map(({ message }) => message)).toEqual([
      't.hbs > body:2:10: there is no "txd" in url',
      't.hbs:1:20: there is no "txt" in url',
    ])
  })

  test.each([
    '{{#is body.kind "json" "text"}}{{string body.source}}{{/is}}',
    '{{#is body.kind "multipart"}}{{#each body.parts}}{{#is kind "file"}}{{string path}}{{else}}{{string value}}{{/is}}{{string ../method}}{{/each}}{{/is}}',
    '{{#each (groups headers)}}{{string name}}{{#each entries}}{{string value}}{{/each}}{{/each}}',
  ])('%j is sound', (source) => expect(errorsOf(source)).toEqual([]))
})

const plain = builtInTargets().filter(({ manifest }) => manifest.family === undefined)
test.each(plain.map(({ id, template }) => [id, template] as const))(
  '%s asks only for what a request has',
  (_id, template) => {
    expect(checkTemplate(template(), request).map(({ message }) => message)).toEqual([])
  },
)
