import { describe, expect, it } from 'vitest'
import { shell } from './shell.ts'
import { literalCases, misread, utf8Hex, type LiteralCase } from './testing/cases.ts'
import { has, outputOf } from './testing/interpreter.ts'
import { NASTY, randomStrings } from './testing/nasty.ts'

const random = randomStrings()
const cases = literalCases(shell, [...NASTY, ...random], 'hole')
// Until POSIX 2024 `$'…'` was an extension, which dash does not have.
const portable = cases.filter(({ code }) => !code.includes("$'"))

describe('shell literals', () => {
  it.each([
    ['plain', `'plain'`],
    ['', `''`],
    ['PATCH', 'PATCH'],
    [`it's`, `'it'\\''s'`],
    ['$x `y` \\', `'$x \`y\` \\'`],
    ['a\nb\tc', `'a\nb\tc'`],
    ['a\r\nb!', `$'a\\r\nb\\x21'`],
    ['\u2028', `$'\\xE2\\x80\\xA8'`],
  ])('%j', (value, code) => expect(shell.line(value)).toBe(code))

  it('splices variables', () => {
    expect(shell.splice([{ literal: 'Bearer ' }, { code: 'token' }], 'line')).toBe('"Bearer $token"')
    expect(shell.splice([{ code: 'host' }, { literal: ':80/' }, { code: '$(urlencode "$id")' }], 'line')).toBe(
      '"${host}:80/$(urlencode "$id")"',
    )
    expect(shell.splice([{ literal: '{"a": "' }, { code: 'a' }, { literal: '"}' }], 'block')).toBe(`'{"a": "'"$a"'"}'`)
  })

  for (const [name, those] of [
    ['bash', cases],
    ['zsh', cases],
    ['dash', portable],
  ] as const) {
    it.skipIf(!has(name, '-c', ':'))(`are what ${name} reads`, () => {
      const wanted = those.map((one) => ({ ...one, value: withoutNul(one.value) }))
      expect(misread(wanted, read(name, those))).toEqual([])
    })
  }

  it('percent-encodes', () => {
    const [encode] = [shell.imports?.(['urlencode'])]
    const program = `${encode ?? ''}\nurlencode "$1" "$2"`
    for (const value of ['a b/c?d&e=f', 'é😀~-._!*', '%41 +', 'a\nb\n']) {
      const encoded = encodeURIComponent(value).replace(
        /[!'()*]/g,
        (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
      )
      expect(outputOf('sh', ['-c', program, 'sh', value, ''], '')).toBe(encoded)
      expect(outputOf('sh', ['-c', program, 'sh', value, '/'], '')).toBe(encoded.replaceAll('%2F', '/'))
    }
  })
})

function read(name: string, those: readonly LiteralCase[]): readonly { code: string; hex: string }[] {
  const program = those.map(({ code }) => `printf '%s' ${code}; printf '\\0'\n`).join('')
  const values = outputOf(name, ['-s'], `hole=hole\n${program}`).split('\0')
  return those.map(({ code }, index) => ({ code, hex: utf8Hex(values[index] ?? 'nothing') }))
}

/** No argument of a program can hold it. */
function withoutNul(value: string): string {
  return value.replaceAll('\0', '')
}
