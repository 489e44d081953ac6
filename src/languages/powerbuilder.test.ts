import { expect, test } from 'vitest'
import { powerbuilder } from './powerbuilder.ts'
import { NASTY } from './testing/nasty.ts'

// PowerBuilder can't be had here, so that the literals are read by the rules of its reference.
const SPECIAL: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  f: '\f',
  b: '\b',
  '"': '"',
  "'": "'",
  '~': '~',
}

/** What PowerScript makes of literals and calls of char() that are joined by `+`, over lines too. */
function read(source: string): string {
  let value = ''
  let at = 0
  const take = (pattern: RegExp): RegExpExecArray => {
    pattern.lastIndex = at
    const found = pattern.exec(source)
    if (found === null) throw new Error(`can't read ${source.slice(at, at + 40)}`)
    at = pattern.lastIndex
    return found
  }
  while (at < source.length) {
    const [, literal, code] = take(/(?:"((?:[^"~\n\r]|~[\s\S])*)"|char\((\d+)\))/y)
    if (code !== undefined) value += String.fromCodePoint(Number(code))
    else {
      expect(literal?.length).toBeLessThanOrEqual(1024)
      value += (literal ?? '').replace(/~(?:h([0-9A-F]{2})|(.))/gs, (_, hex: string | undefined, one: string) =>
        hex === undefined ? (SPECIAL[one] as string) : String.fromCharCode(Number.parseInt(hex, 16)),
      )
    }
    if (at < source.length) take(/ \+ (?:&\n {4})?/y)
  }
  return value
}

const strings = [...NASTY, 'x'.repeat(2000), '\x01'.repeat(600), `${'~'.repeat(600)}"`, '😀'.repeat(900)].filter(
  (value) => !/\p{Cs}|\0/u.test(value),
)

test('a literal gives back the value', () => {
  for (const value of strings) {
    expect(read(powerbuilder.line(value))).toBe(value)
    const block = powerbuilder.block?.(value, '')
    if (block !== undefined) expect(read(block)).toBe(value)
  }
})

test('what UTF-8 has no form for is the replacement character, as it would be sent', () => {
  expect(read(powerbuilder.line('a\ud800b'))).toBe('a\ufffdb')
})

test('literals and variables are joined', () => {
  expect(powerbuilder.splice([{ literal: 'Bearer "' }, { code: 'ls_token' }], 'line')).toBe('"Bearer ~"" + ls_token')
})

test('a comment does not go on in the next line', () => {
  expect(powerbuilder.comment('a & ')).toBe('// a &.')
  expect(powerbuilder.comment('')).toBe('//')
})
