import { describe, expect, it } from 'vitest'
import type { Expected } from '../expect/expected.ts'
import type { Recorded } from '../recorder/recorded.ts'
import { compareRedirected } from './redirected.ts'
import { levelOf } from './level.ts'

const BODY = Buffer.from('{"a":1}')
const sent = (method: string, target: string, body = '', type = ''): Recorded => ({
  method,
  target,
  version: 'HTTP/1.1',
  fields: type === '' ? [] : [{ name: 'content-type', value: type }],
  body: Buffer.from(body),
  faults: [],
})
const FIRST = sent('POST', '/', BODY.toString(), 'application/json')
const expected = (redirected: Expected['redirected']): Expected => ({
  method: 'POST',
  target: '/',
  fields: [],
  body: { kind: 'bytes', bytes: BODY, form: 'json' },
  signed: null,
  redirected,
})
const level = (redirected: Expected['redirected'], ...rest: readonly Recorded[]): string =>
  levelOf(compareRedirected(expected(redirected), [FIRST, ...rest]))
const asGet = { method: 'GET', target: '/redirected', keepsBody: false }
const kept = { method: 'POST', target: '/redirected', keepsBody: true }

describe('after a redirect', () => {
  it('goes on as Postman does', () => {
    expect(level(null)).toBe('exact')
    expect(level(asGet, sent('GET', '/redirected'))).toBe('exact')
    expect(level(kept, sent('POST', '/redirected', BODY.toString()))).toBe('exact')
    expect(level(asGet, sent('GET', '/redirected', '', 'application/json'))).toBe('equivalent')
  })
  it.each([
    ['not at all', asGet, []],
    ['though it should not', null, [sent('GET', '/redirected')]],
    ['twice', asGet, [sent('GET', '/redirected'), sent('GET', '/redirected')]],
    ['with another method', asGet, [sent('POST', '/redirected')]],
    ['elsewhere', asGet, [sent('GET', '/')]],
    ['with a body that is dropped', asGet, [sent('GET', '/redirected', BODY.toString())]],
    ['without the body that is kept', kept, [sent('POST', '/redirected')]],
  ])('does not: %s', (_, redirected, rest) => {
    expect(level(redirected, ...rest)).toBe('different')
  })
})
