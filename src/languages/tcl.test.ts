import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { tcl } from './tcl.ts'
import { literalCases, utf8Hex } from './testing/cases.ts'
import { has, outputOf } from './testing/interpreter.ts'
import { NASTY, randomStrings } from './testing/nasty.ts'

const hasTcl = has('sh', '-c', 'command -v tclsh')

it.each([
  ['say "hi"', '"say \\"hi\\""'],
  ['$x [y] {z}', '"\\$x \\[y] {z}"'],
  ['}', '"\\}"'],
  ['\u2028a', '"\\u2028a"'],
])('%j is %s', (value, code) => expect(tcl.line(value)).toBe(code))

it('lets no comment go on in the next line', () => expect(tcl.comment('a\\')).toBe('# a\\.'))

/** What Tcl reads. The literals stand in the body of a condition, where braces are counted. */
function read(codes: readonly string[]): readonly string[] {
  const show = 'proc show {value} { puts [binary encode hex [encoding convertto utf-8 $value]] }'
  const script = codes.map((code) => `if {1} then {\n    show ${code}\n}\n`).join('')
  const folder = mkdtempSync(join(tmpdir(), 'polysnip-tcl-'))
  try {
    const file = join(folder, 'literals.tcl')
    writeFileSync(file, `${show}\nset hole hole\n${script}`)
    return outputOf('tclsh', ['-encoding', 'utf-8', file], '').split('\n')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

// Tcl 8.6 keeps no character beyond U+FFFF whole when it is asked to encode it.
it.skipIf(!hasTcl)('literals are what Tcl reads', () => {
  const values = [...NASTY, ...randomStrings()]
  const cases = literalCases(
    tcl,
    values.filter((value) => !/[\u{10000}-\u{10ffff}]/u.test(value)),
    '$hole',
  )
  const found = read(cases.map(({ code }) => code))
  expect(cases.map(({ code }, index) => [code, found[index]])).toEqual(
    cases.map(({ code, value }) => [code, utf8Hex(value)]),
  )
})
