import { describe, expect, it } from 'vitest'
import type { Text } from '../ir/text.ts'
import type { Url } from '../ir/url.ts'
import { hasBarePercent, isNormal, toUri } from './uri.ts'

const HOLE = { kind: 'variable', name: 'id', encoding: 'path', dynamic: false, secret: false } as const

function url(path: Text, search = ''): Url {
  const query: Text = search === '' ? [] : [`?${search}`]
  const target = [...path, ...query]
  const rest = {
    text: target,
    base: path,
    route: path,
    scheme: 'http',
    host: [],
    port: [],
    query: [],
    pathVariables: [],
    fragment: [],
  } as const
  return { ...rest, origin: ['http://a.example'], path, search: search === '' ? [] : [search], target }
}

describe('toUri', () => {
  it('encodes what RFC 3986 forbids, and nothing else', () => {
    expect(toUri(url(['/a|b/%zz/%41'], 'x=[1]&y=100%&z=%20'))).toEqual([
      'http://a.example/a%7Cb/%25zz/%41?x=%5B1%5D&y=100%25&z=%20',
    ])
  })
  it('keeps holes', () => expect(toUri(url(['/a|', HOLE]))).toEqual(['http://a.example/a%7C', HOLE]))
})

describe('isNormal', () => {
  it.each([
    ['/a/b', '', true],
    ['/a/../b', '', false],
    ['/a/%2e', '', false],
    ['/%41', '', false],
    ['/%2F%25', 'x=%20', true],
    ['/', 'x=%7E', false],
    ['/...', '', true],
  ])('%s %s: %s', (path, search, expected) => expect(isNormal(url([path], search))).toBe(expected))
})

describe('hasBarePercent', () => {
  it.each([
    ['x=%20', false],
    ['x=100%', true],
    ['x=%zz', true],
  ])('%s: %s', (search, expected) => expect(hasBarePercent(url(['/'], search))).toBe(expected))
})
