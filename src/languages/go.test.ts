import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { go } from './go.ts'
import { literalCases, misread, type LiteralCase } from './testing/cases.ts'
import { has, outputOf } from './testing/interpreter.ts'
import { NASTY, randomStrings } from './testing/nasty.ts'

describe('go literals', () => {
  it.each([
    ['plain', '"plain"'],
    ['say "hi"', '`say "hi"`'],
    ['C:\\new', '`C:\\new`'],
    ['"`"', '"\\"`\\""'],
    ['a\nb', '"a\\nb"'],
    ['\u0000\u0085\ufeff', '"\\x00\\u0085\\ufeff"'],
    ['\ud800', '"\\ufffd"'],
  ])('%j', (value, code) => expect(go.line(value)).toBe(code))

  it('writes several lines as a raw string, or joins lines', () => {
    expect(go.block?.('{\n  "a": 1\n}', '\t')).toBe('`{\n  "a": 1\n}`')
    expect(go.block?.('`\nb', '\t')).toBe('"`\\n" +\n\t\t"b"')
    expect(go.block?.('one line', '')).toBeUndefined()
  })

  it('joins with and without blanks', () => {
    const pieces = [{ literal: 'Bearer ' }, { code: 'token' }]
    expect(go.splice(pieces, 'line')).toBe('"Bearer " + token')
    expect(go.splice(pieces, 'argument')).toBe('"Bearer "+token')
  })

  it('writes initialisms in capitals, but not at the beginning', () => {
    expect(go.identifier(['base', 'url'])).toBe('baseURL')
    expect(go.identifier(['url', 'base'])).toBe('urlBase')
  })

  it.skipIf(!has('go', 'version'))(
    'are what Go reads',
    () => {
      const cases = literalCases(go, [...NASTY, ...randomStrings()], 'hole')
      expect(misread(cases, read(cases))).toEqual([])
    },
    120_000,
  )
})

function read(cases: readonly LiteralCase[]): readonly { code: string; hex: string }[] {
  const folder = mkdtempSync(join(tmpdir(), 'polysnip-go-'))
  try {
    const values = cases.map(({ code }) => `\t${code},\n`).join('')
    const program = `package main\n\nimport "fmt"\n\nvar hole = "hole"\n\nvar values = []string{\n${values}}\n\nfunc main() {\n\tfor _, value := range values {\n\t\tfmt.Printf("%x\\n", value)\n\t}\n}\n`
    writeFileSync(join(folder, 'main.go'), program)
    const lines = outputOf('go', ['run', join(folder, 'main.go')], '').split('\n')
    return cases.map(({ code }, index) => ({ code, hex: lines[index] ?? 'nothing' }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
