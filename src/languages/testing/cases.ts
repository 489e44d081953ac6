import type { Language, Piece } from '../language.ts'

/** An expression of the language, and the value that it must have. `variable` holds what `code` pieces refer to. */
export interface LiteralCase {
  readonly form: 'line' | 'block' | 'splice' | 'splice-block'
  readonly code: string
  readonly value: string
}

/** Every form of literal that the language has, for each value; spliced ones refer to a variable `hole` whose value is `hole`. */
export function literalCases(language: Language, values: readonly string[], hole: string): readonly LiteralCase[] {
  return values.flatMap((value): readonly LiteralCase[] => {
    const block = language.block?.(value, '')
    const indented = language.block?.(value, '    ')
    const around: readonly (readonly Piece[])[] = [
      [{ literal: value }, { code: hole }],
      [{ code: hole }, { literal: value }],
      [{ literal: value }, { code: hole }, { literal: value }],
    ].map((pieces) => pieces.filter((piece) => !('literal' in piece) || piece.literal !== ''))
    return [
      { form: 'line', code: language.line(value), value },
      ...[block, indented].flatMap((code): LiteralCase[] =>
        code === undefined ? [] : [{ form: 'block', code, value }],
      ),
      ...around.flatMap((pieces): LiteralCase[] => {
        const whole = pieces.map((piece) => ('literal' in piece ? piece.literal : 'hole')).join('')
        return [
          { form: 'splice', code: language.splice(pieces, 'line'), value: whole },
          { form: 'splice-block', code: language.splice(pieces, 'block'), value: whole },
        ]
      }),
    ]
  })
}

/** The UTF-8 bytes of a value as hexadecimal digits; lone surrogates are U+FFFD, as Node sends them. */
export function utf8Hex(value: string): string {
  return Buffer.from(value, 'utf8').toString('hex')
}

/** The first cases of which an interpreter read something else. */
export function misread(
  cases: readonly LiteralCase[],
  read: readonly { readonly code: string; readonly hex: string }[],
): readonly { readonly code: string; readonly value: string; readonly hex: string }[] {
  if (read.length !== cases.length) throw new Error(`${cases.length} literals, ${read.length} values`)
  return cases
    .map(({ code, value }, index) => ({ code, value, hex: read[index]?.hex ?? 'nothing' }))
    .filter(({ value, hex }) => hex !== utf8Hex(value))
    .slice(0, 20)
}
