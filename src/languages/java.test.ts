import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { java } from './java.ts'
import type { Expression, Variables } from './language.ts'
import { literalCases, misread, type LiteralCase } from './testing/cases.ts'
import { compiledOutput } from './testing/compiled.ts'
import { has, outputOf } from './testing/interpreter.ts'
import { NASTY, randomStrings } from './testing/nasty.ts'

it.skipIf(!has('java'))('a time of a whole second has its milliseconds, too', () => {
  const { code, imports } = (java.variables as Variables).dynamic['isoTimestamp'] as Expression
  const source = `${imports.map((name) => `import ${name};\n`).join('')}
class Main {
  public static void main(String[] args) {
    System.out.print(${code('').replace('Instant.now()', 'Instant.EPOCH')});
  }
}
`
  const found = compiledOutput('Main.java', source, (from, to) => ['cp', from, `${to}.java`], [
    'sh',
    '-c',
    'exec java "$0.java"',
  ])
  expect(found).toEqual(['1970-01-01T00:00:00.000Z'])
})

describe('java literals', () => {
  it.each([
    ['say "hi"', '"say \\"hi\\""'],
    ['\u00001\u001b', '"\\0001\\033"'],
    ['\u2028\ufeff', '"\\u2028\\ufeff"'],
    ['\\u000a', '"\\\\u000a"'],
    ['\ud800', '"\\ufffd"'],
  ])('%j', (value, code) => expect(java.line(value)).toBe(code))

  it('writes several lines as a text block', () => {
    expect(java.block?.('{\n  "a": 1\n}', '  ')).toBe('"""\n      {\n        "a": 1\n      }"""')
    expect(java.block?.(' a \n\n b"""\n', '')).toBe('"""\n     a\\s\n\n     b\\"""\n    """')
    expect(java.block?.('one line', '')).toBeUndefined()
    expect(java.block?.('a\u3000\nb', '')).toBeUndefined()
  })

  it('keeps the blanks that all lines begin with', () => {
    expect(java.block?.('  a\n  b', '')).toBe('"""\n      a\n      b\\\n    """')
  })

  it('lets no comment hold a character by its number', () => expect(java.comment('\\u000a x')).toBe('// \\ u000a x'))

  it('joins what is too long for a constant', () => {
    const code = java.line('é'.repeat(30_001))
    expect(code).toMatch(/^String\.join\("", ("é{10000}", ){3}"é"\)$/)
    expect(java.block?.(`${'é'.repeat(40_000)}\n`, '')).toBeUndefined()
  })

  it.skipIf(!has('javac'))(
    'are what Java reads',
    () => {
      const values = [...NASTY, '😀'.repeat(20_001), ...randomStrings()]
      const cases = literalCases(java, values, 'hole')
      expect(misread(cases, read(cases))).toEqual([])
    },
    120_000,
  )
})

/** A method has 64 kB of code at most, so that each case gets one of its own. */
function read(cases: readonly LiteralCase[]): readonly { code: string; hex: string }[] {
  const folder = mkdtempSync(join(tmpdir(), 'polysnip-java-'))
  try {
    const classes: string[] = []
    for (let from = 0; from < cases.length; from += 500) {
      const name = `Cases${classes.length}`
      const methods = cases
        .slice(from, from + 500)
        .map(({ code }, index) => `  static String m${index}(String hole) {\n    return ${code};\n  }\n`)
      const calls = methods.map((_, index) => `    print(m${index}("hole"));\n`).join('')
      writeFileSync(
        join(folder, `${name}.java`),
        `class ${name} extends Printer {\n${methods.join('')}  static void all() {\n${calls}  }\n}\n`,
      )
      classes.push(name)
    }
    const printer = `class Printer {\n  static void print(String value) {\n    var bytes = value.getBytes(java.nio.charset.StandardCharsets.UTF_8);\n    System.out.println(java.util.HexFormat.of().formatHex(bytes));\n  }\n}\n`
    const main = `class Main {\n  public static void main(String[] args) {\n${classes.map((name) => `    ${name}.all();\n`).join('')}  }\n}\n`
    writeFileSync(join(folder, 'Printer.java'), printer)
    writeFileSync(join(folder, 'Main.java'), main)
    outputOf(
      'javac',
      [
        '-encoding',
        'UTF-8',
        '-d',
        folder,
        ...['Main', 'Printer', ...classes].map((name) => join(folder, `${name}.java`)),
      ],
      '',
    )
    const lines = outputOf('java', ['-cp', folder, 'Main'], '').split('\n')
    return cases.map(({ code }, index) => ({ code, hex: lines[index] ?? 'nothing' }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
