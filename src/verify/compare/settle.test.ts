import { describe, expect, it } from 'vitest'
import type { Expected } from '../expect/expected.ts'
import type { Marks } from '../prepare/generated.ts'
import type { Recorded } from '../recorder/recorded.ts'
import { compare } from './compare.ts'
import { levelOf } from './level.ts'
import { settle } from './settle.ts'

const MARKS: Marks = new Map([
  ['generated0x', { name: '$guid', encoding: 'none' }],
  ['generated1x', { name: '$isoTimestamp', encoding: 'query' }],
  ['generated2x', { name: '$randomInt', encoding: 'none' }],
  ['generated3x', { name: '$timestamp', encoding: 'none' }],
])
const EXPECTED: Expected = {
  method: 'POST',
  target: '/things/1000?since=generated1x',
  fields: [{ name: 'X-Id', value: 'generated0x', origin: 'explicit' }],
  body: { kind: 'bytes', bytes: Buffer.from('{"page": 7, "n": generated2x, "at": generated3x}'), form: 'json' },
  signed: null,
  redirected: null,
}
const seconds = (offset = 0): number => Math.floor(Date.now() / 1000) + offset
const iso = (): string => new Date().toISOString().replaceAll(':', '%3A')
const GUID = '6929bb52-3ab2-448a-9796-d6480ecad36b'
const level = (guid: string, since: string, body: string): string => {
  const sent: Recorded = {
    method: 'POST',
    target: `/things/1000?since=${since}`,
    version: 'HTTP/1.1',
    fields: [{ name: 'X-Id', value: guid }],
    body: Buffer.from(body),
    faults: [],
  }
  return levelOf(compare(settle(EXPECTED, MARKS, [sent]), [sent]))
}
const json = (number: string, at: string | number): string => `{"page": 7, "n": ${number}, "at": ${at}}`

describe('what a program generates', () => {
  it('may stand right behind other characters', () => {
    const around: Expected = {
      ...EXPECTED,
      target: '/',
      fields: [{ name: 'X-Id', value: 'id-generated0x-v', origin: 'explicit' }],
    }
    const sent = (value: string): Recorded => ({
      method: 'POST',
      target: '/',
      version: 'HTTP/1.1',
      fields: [{ name: 'X-Id', value }],
      body: Buffer.from(json('5', seconds())),
      faults: [],
    })
    const levelFor = (value: string): string => levelOf(compare(settle(around, MARKS, [sent(value)]), [sent(value)]))
    expect(levelFor(`id-${GUID}-v`)).toBe('exact')
    expect(levelFor(`id-${GUID}`)).toBe('different')
    expect(levelFor(`id-0${GUID}-v`)).toBe('different')
  })
  it('may stand right behind another', () => {
    const beside: Expected = {
      ...EXPECTED,
      ...{ method: 'GET', target: '/', body: { kind: 'none' } },
      fields: [{ name: 'X-Id', value: 'generated3xgenerated0x', origin: 'explicit' }],
    }
    const sent = (value: string): Recorded => ({
      ...{ method: 'GET', target: '/', version: 'HTTP/1.1', fields: [{ name: 'X-Id', value }] },
      ...{ body: Buffer.alloc(0), faults: [] },
    })
    const levelFor = (value: string): string => levelOf(compare(settle(beside, MARKS, [sent(value)]), [sent(value)]))
    expect(levelFor(`${seconds()}${GUID}`)).toBe('exact')
    expect(levelFor(`${seconds()}0${GUID}`)).toBe('different')
  })
  it('is what arrived at its place', () => {
    expect(level(GUID, iso(), json('7', seconds()))).toBe('exact')
    expect(level(GUID, iso(), `{"page":7,"n":999,"at":${seconds()}}`)).toBe('equivalent')
    expect(level(GUID, iso().replaceAll('%3A', ':'), json('0', seconds()))).toBe('equivalent')
  })
  it.each([
    ['an identifier of another version', 'x6929bb52-3ab2-148a-9796-d6480ecad36b', '', ''],
    ['capital letters', GUID.toUpperCase(), '', ''],
    ['nothing', '', '', ''],
    ['seconds alone', GUID, '2026-01-01T00%3A00%3A00Z', ''],
    ['another day', GUID, '2020-01-01T00%3A00%3A00.000Z', ''],
    ['milliseconds', GUID, '', json('1', Date.now())],
    ['an hour ago', GUID, '', json('1', seconds(-3600))],
    ['too great a number', GUID, '', json('1001', seconds())],
    ['another body around it', GUID, '', json('1', seconds()).replace('page', 'side')],
  ])('has the shape of its variable: %s', (_, guid, since, body) => {
    expect(level(guid, since || iso(), body || json('1', seconds()))).toBe('different')
  })
})
