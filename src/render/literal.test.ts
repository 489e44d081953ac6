import { expect, test } from 'vitest'
import { readCollectionFrom } from '../collection/read.ts'
import { compileTarget } from '../targets/compile.ts'
import { readTarget } from '../targets/read.ts'
import { wordsOf } from './literal.ts'
import { renderSnippet } from './render.ts'

test('words of a name are no longer together than a name may be', () => {
  expect(wordsOf('baseURL-2')).toEqual(['base', 'url', '2'])
  expect(wordsOf(`${'a'.repeat(50)}-${'b'.repeat(50)}-c`)).toEqual(['a'.repeat(50), 'b'.repeat(10)])
  expect(wordsOf('')).toEqual(['value'])
  expect(wordsOf('códigoDaAção')).toEqual(['codigo', 'da', 'acao'])
})

test('a variable brings what its declaration needs, also where nothing is joined to it', () => {
  const { requests } = readCollectionFrom({
    info: { name: 'Declared', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item: [
      { request: { method: 'GET', url: 'https://example.com/', header: [{ key: 'X-Token', value: '{{token}}' }] } },
    ],
  })
  const target = compileTarget(readTarget(['templates'], 'cpp-chilkat-unicode'))
  const codeOf = (variables: 'keep' | 'code'): string =>
    renderSnippet(target, requests[0] as (typeof requests)[0], { variables }).code
  expect(codeOf('code')).toContain('#include <string>')
  expect(codeOf('keep')).not.toContain('#include <string>')
})

test.each([
  ['{{baseUrl}}/a', 'https://api.example.com'],
  ['{{host}}/a', 'https://api.example.com'],
  ['{{server}}:{{port}}', 'https://api.example.com'],
  ['{{callbackUrl}}', 'https://api.example.com'],
  ['{{ host }}', '< host >'],
  ['{{baseCurrency}}', '<baseCurrency>'],
  ['{{base64}}', '<base64>'],
  ['{{database}}-1', '<database>'],
  ['https://{{host}}/a', '<host>'],
])('a sample of %s', (template, sample) => {
  const { requests } = readCollectionFrom({
    info: { name: 'Sample', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item: [{ request: { method: 'GET', url: 'https://example.com/', header: [{ key: 'X-A', value: template }] } }],
  })
  const target = compileTarget(readTarget(['templates'], 'python-requests'))
  const { code } = renderSnippet(target, requests[0] as (typeof requests)[0], { variables: 'code' })
  expect(/^\w+ = "(.*)"$/m.exec(code)?.[1]).toBe(sample)
})

test('names that have no letters of ASCII are numbered', () => {
  const { requests } = readCollectionFrom({
    info: { name: 'Names', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item: [{ name: 'Names', request: { method: 'GET', url: 'https://example.com/{{名}}/{{値}}/{{токен}}' } }],
  })
  const target = compileTarget(readTarget(['templates'], 'python-requests'))
  const { variables } = renderSnippet(target, requests[0] as (typeof requests)[0], { variables: 'code' })
  expect(variables.map(({ identifier }) => identifier)).toEqual(['value', 'value2', 'value3'])
})

test('long names that begin alike stay two', () => {
  const long = 'x'.repeat(300)
  const { requests } = readCollectionFrom({
    info: { name: 'Long', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item: [{ name: 'Long', request: { method: 'GET', url: `https://example.com/{{${long}1}}/{{${long}2}}` } }],
  })
  const target = compileTarget(readTarget(['templates'], 'perl-chilkat'))
  const { code } = renderSnippet(target, requests[0] as (typeof requests)[0], { variables: 'code' })
  const names = [...code.matchAll(/^my \$(x+\w*) =/gm)].map(([, name]) => name)
  expect(new Set(names).size).toBe(2)
  expect(Math.max(...names.map((name) => name?.length ?? 0))).toBeLessThan(70)
})

test('what is long to generate is declared once, and is no value that anyone gives', () => {
  const { requests } = readCollectionFrom({
    info: { name: 'Now', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item: [
      {
        name: 'Now',
        request: { method: 'GET', url: 'https://example.com/{{id}}?a={{$isoTimestamp}}&b={{$isoTimestamp}}' },
      },
    ],
  })
  const target = compileTarget(readTarget(['templates'], 'java-okhttp'))
  const { code, variables } = renderSnippet(target, requests[0] as (typeof requests)[0], { variables: 'env' })
  expect(code.match(/Instant\.now\(\)/g)).toHaveLength(1)
  expect(code).toContain('String isoTimestamp = new DateTimeFormatterBuilder()')
  expect(variables.map(({ name }) => name)).toEqual(['id'])
})
