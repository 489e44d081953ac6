import { describe, expect, it } from 'vitest'
import { swift } from './swift.ts'
import { grammarErrors, hasGrammar } from './testing/grammar.ts'

describe('swift literals', () => {
  it.each([
    ['plain', '"plain"'],
    ['say "hi"', '#"say "hi""#'],
    ['end "#', '##"end "#"##'],
    ['\\(x)', '#"\\(x)"#'],
    ['\\#(x)', '##"\\#(x)"##'],
    ['a\nb', '"a\\nb"'],
    ['\0\u0085\u2028', '"\\0\\u{85}\\u{2028}"'],
    ['\ud800', '"\\u{fffd}"'],
  ])('%j', (value, code) => expect(swift.line(value)).toBe(code))

  it('writes several lines as a multiline string, indented with the code around it', () => {
    expect(swift.block?.('{\n  "a": 1\n}', '')).toBe('"""\n    {\n      "a": 1\n    }\n    """')
    expect(swift.block?.('a\n\n', '  ')).toBe('"""\n      a\n\n\n      """')
    expect(swift.block?.('\\n\n"""', '')).toBe('#"""\n    \\n\n    """\n    """#')
    expect(swift.block?.('a\r\nb', '')).toBeUndefined()
    expect(swift.block?.('one line', '')).toBeUndefined()
  })

  it('interpolates, with the marks of a raw string', () => {
    expect(swift.splice([{ literal: 'Bearer ' }, { code: 'token' }], 'line')).toBe('"Bearer \\(token)"')
    expect(swift.splice([{ literal: '\\a\n' }, { code: 'token' }], 'block')).toBe(
      '#"""\n    \\a\n    \\#(token)\n    """#',
    )
    expect(swift.splice([{ code: 'token' }], 'line')).toBe('token')
  })

  // No Swift compiler is to be had on the machines that run this: its grammar judges the form, not the value.
  it.skipIf(!hasGrammar('swift'))('parse', () => {
    expect(grammarErrors(swift, (literal) => `print(${literal})`)).toBe('')
  })
})
