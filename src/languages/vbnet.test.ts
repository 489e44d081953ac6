import { expect, it } from 'vitest'
import { NASTY } from './testing/nasty.ts'
import { vbnet } from './vbnet.ts'

const NAMED: Readonly<Record<string, string>> = { vbCrLf: '\r\n', vbLf: '\n', vbCr: '\r', vbTab: '\t' }

/** What Visual Basic makes of literals and names that are joined by `&`; no compiler of it can be had here. */
function read(source: string): string {
  let value = ''
  let rest = source
  while (rest !== '') {
    const [all, literal, code, name] =
      /^(?:"((?:[^"\u201c\u201d\uff02\r\n]|"")*)"|ChrW\((\d+)\)|(\w+))(?: &\s+)?/u.exec(rest) ?? []
    if (all === undefined) throw new Error(`can't read ${rest.slice(0, 40)}`)
    value +=
      literal?.replaceAll('""', '"') ??
      (code === undefined ? (NAMED[name as string] as string) : String.fromCharCode(Number(code)))
    rest = rest.slice(all.length)
  }
  return value
}

it('a literal gives back the value', () => {
  for (const value of [...NASTY, 'curly “quotes” ＂', '“”']) {
    const sent = Buffer.from(value, 'utf8').toString('utf8')
    expect(read(vbnet.line(value))).toBe(sent)
    const block = vbnet.block?.(value, '')
    if (block !== undefined) expect(read(block)).toBe(sent)
  }
})

it('literals and variables are joined, comments stay comments', () => {
  expect(vbnet.splice([{ literal: 'Bearer "' }, { code: 'token' }], 'line')).toBe('"Bearer """ & token')
  expect(vbnet.comment('to be continued _ ')).toBe("' to be continued _.")
})
