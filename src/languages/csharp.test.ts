import { describe, expect, it } from 'vitest'
import { csharp } from './csharp.ts'
import { grammarErrors, hasGrammar } from './testing/grammar.ts'

describe('C# literals', () => {
  it.each([
    ['plain', '"plain"'],
    ['say "hi" twice', '"""say "hi" twice"""'],
    ['ends in "', '"ends in \\""'],
    ['C:\\new', '"""C:\\new"""'],
    ['a """" b', '"""""a """" b"""""'],
    ['a\nb', '"a\\nb"'],
    ['\0\x01\u0085\u2028', '"\\u0000\\u0001\\u0085\\u2028"'],
    ['\ud800', '"\\ud800"'],
  ])('%j', (value, code) => expect(csharp.line(value)).toBe(code))

  it('writes several lines as a raw string, indented with the code around it', () => {
    expect(csharp.block?.('{\n  "a": 1\n}', '    ')).toBe('"""\n    {\n      "a": 1\n    }\n    """')
    expect(csharp.block?.('a\n\n', '')).toBe('"""\na\n\n\n"""')
    expect(csharp.block?.('"""\n', '')).toBe('""""\n"""\n\n""""')
    expect(csharp.block?.('a\r\nb', '')).toBeUndefined()
  })

  it('interpolates; braces are text', () => {
    expect(csharp.splice([{ literal: '{a} ' }, { code: 'token' }], 'line')).toBe('$"{{a}} {token}"')
    expect(csharp.splice([{ literal: '{\n"a": "' }, { code: 'token' }, { literal: '"}' }], 'block')).toBe(
      '$$"""\n    {\n    "a": "{{token}}"}\n    """',
    )
    expect(csharp.splice([{ literal: '{{\n' }, { code: 'token' }], 'block')).toBe(
      '$$$"""\n    {{\n    {{{token}}}\n    """',
    )
    expect(csharp.splice([{ code: 'token' }], 'line')).toBe('token')
  })

  // No compiler that knows C# 11 is to be had on the machines that run this: its grammar judges the form, not the value.
  it.skipIf(!hasGrammar('c_sharp'))('parse', () => {
    expect(grammarErrors(csharp, (literal) => `Print(${literal});`)).toBe('')
  })
})
