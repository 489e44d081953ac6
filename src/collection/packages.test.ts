import type { posix as posixPath } from 'node:path'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stripComments } from './comments.ts'
import { isDynamic } from './dynamic.ts'
import { fieldsOf } from './headers.ts'
import { encodeHost } from './host.ts'
import { lowerCase } from './lower-case.ts'
import { baseName, typeOfFile } from './media-type.ts'
import { encodeForm, encodePath, encodeQuery } from './percent.ts'
import { base64 } from './base64.ts'
import { joinUrl } from './url-string.ts'

/** What we wrote again, so that the core needs nothing of Node's, must do what Postman's own packages do. */
const require = createRequire(createRequire(import.meta.url).resolve('postman-runtime'))
const load = <T>(name: string): T => require(name) as T

const PIECES = [
  'a',
  'Z',
  '9',
  ' ',
  '%',
  '%41',
  '%zz',
  '&',
  '=',
  '#',
  '?',
  '/',
  '\\',
  '"',
  "'",
  '<',
  '>',
  'é',
  '😀',
  '\ud800',
]
const MORE = [
  '{',
  '}',
  '|',
  '^',
  '`',
  '~',
  '[',
  ']',
  '!',
  '(',
  ')',
  '*',
  '+',
  ';',
  ':',
  '@',
  '$',
  ',',
  '.',
  '-',
  '_',
  '\0',
  '\n',
  '\r',
  '\x7f',
]
const nasty = fc
  .array(fc.constantFrom(...PIECES, ...MORE, '//', '/*', '*/'), { maxLength: 12 })
  .map((all) => all.join(''))
const same = <T>(arbitrary: fc.Arbitrary<T>, ours: (value: T) => unknown, theirs: (value: T) => unknown): void =>
  fc.assert(
    fc.property(arbitrary, (value) => {
      expect(ours(value)).toEqual(theirs(value))
    }),
    { numRuns: 500 },
  )

describe('postman-url-encoder', () => {
  const encoder = load<{
    encodePath(s: string): string
    encodeQueryParam(s: string): string
    encodeHost(s: string): string
  }>('postman-url-encoder/encoder')
  test('paths', () => same(nasty, encodePath, encoder.encodePath))
  test('queries', () => same(nasty, encodeQuery, encoder.encodeQueryParam))
  test.each([
    'Example.COM',
    'bücher.example',
    'xn--bcher-kva.example',
    'a_b.c',
    '127.1',
    '[::1]',
    'ex ample',
    'x',
    'straße.de',
    '',
  ])('host %j', (host) => expect(encodeHost(host)).toBe(encoder.encodeHost(host.toLowerCase())))
})

test('postman-collection joins URLs', () => {
  const { Url } = load<{ Url: new (url: unknown) => { toString(): string } }>('postman-collection')
  const text = nasty.filter((part) => !part.includes('\ud800'))
  const parts = fc.record({
    protocol: fc.constantFrom('http', 'https://', undefined),
    host: fc.constantFrom(['a', 'b'], 'a.b', ['{{x}}']),
    port: fc.constantFrom('80', undefined),
    path: fc.oneof(text, fc.array(text, { maxLength: 3 })),
    query: fc.array(fc.record({ key: fc.oneof(text, fc.constant(null)), value: fc.oneof(text, fc.constant(null)) })),
    hash: fc.constantFrom('h', undefined),
  })
  // Path variables are holes to us.
  const plain = parts.filter(({ path }) => ![path].flat().join('/').includes(':'))
  same(
    plain,
    (url) => joinUrl(url).string,
    (url) => new Url(url).toString(),
  )
  same(
    text.filter((url) => !url.includes(':')),
    (url) => joinUrl(`h/${url}`).string,
    (url) => new Url(`h/${url}`).toString(),
  )
})

test('postman-collection reads a text of fields', () => {
  const { Header } = load<{ Header: { parse(text: string): readonly { key: string; value: string }[] } }>(
    'postman-collection',
  )
  const text = fc.array(fc.constantFrom('A', 'x-b', ':', ': ', ' ', '\t', '\r\n', '\r\n ', '\n', '\r', '1', '\u2028'), {
    maxLength: 16,
  })
  same(
    text.map((pieces) => pieces.join('')),
    (header) => JSON.stringify(fieldsOf(header).map(({ name, value }) => [name, value])),
    (header) => JSON.stringify(Header.parse(header).map(({ key, value }) => [key, value])),
  )
})

test('querystring and RFC 3986: forms', () => {
  const { stringify } = load<{ stringify(fields: object): string }>('node:querystring')
  const wellFormed = nasty.filter((text) => !text.includes('\ud800'))
  const encoded = (text: string): string =>
    stringify({ k: text })
      .slice(2)
      .replaceAll(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
  same(wellFormed, encodeForm, encoded)
})

test('strip-json-comments', () => {
  const strip = load<(text: string, options: object) => string>('strip-json-comments')
  const text = fc.array(fc.constantFrom('"', '\\', '//', '/*', '*/', '/', '*', '\n', '\r\n', 'a', '\\"'), {
    maxLength: 14,
  })
  same(
    text.map((all) => all.join('')),
    stripComments,
    (source) => strip(source, { whitespace: false }),
  )
})

describe('mime-types', () => {
  const { lookup, types } = load<{ lookup(path: string): string | false; types: Record<string, string> }>('mime-types')
  test('every extension', () => {
    for (const extension of Object.keys(types)) expect(typeOfFile([`a.${extension}`])).toBe(lookup(`a.${extension}`))
  })
  test.each(['png', '.png', 'a/.png', 'a.b/c', 'a.TAR.GZ', 'a.', '', 'a.constructor', '/x/y.JSON'])('%j', (path) =>
    expect(typeOfFile([path]) ?? false).toBe(lookup(path)),
  )
})

test('path.basename', () => {
  const { posix } = load<{ readonly posix: typeof posixPath }>('node:path')
  for (const path of ['a/b.c', '/a', 'a/', 'a', 'a//b//', 'C:\\x\\y'])
    expect(baseName([path])).toEqual([posix.basename(path)])
})

test('lodash: lowerCase', () => {
  const lodash = load<{ lowerCase(text: string): string }>('lodash')
  const names = fc.array(fc.constantFrom('X', 'Api', 'key', '-', '_', ' ', '1', '2b', 'ID', 'aB', "'"), {
    maxLength: 6,
  })
  same(
    names.map((all) => all.join('')),
    lowerCase,
    lodash.lowerCase,
  )
})

test('the dynamic variables of postman-collection', () => {
  const all = load<Record<string, unknown>>('postman-collection/lib/superstring/dynamic-variables')
  for (const name of Object.keys(all)) expect([name, isDynamic(name)]).toEqual([name, true])
  expect(['$no', 'guid', '', '$constructor'].filter(isDynamic)).toEqual([])
})

test('Buffer: base64', () => {
  same(fc.uint8Array({ maxLength: 20 }), base64, (bytes) => Buffer.from(bytes).toString('base64'))
})
