import { describe, expect, test } from 'vitest'
import { languages } from './languages.ts'

const dynamic = (id: string, name: string): string | undefined => languages.get(id)?.variables?.dynamic[name]?.code('')

describe('generated values', () => {
  test.each([...languages.keys()])('%s makes $randomUUID where it makes $guid', (id) => {
    expect(dynamic(id, 'randomUUID')).toBe(dynamic(id, 'guid'))
  })

  // RuboCop's Lint/RedundantStringCoercion, Ruff's RUF010.
  test.each([
    ['python', 'f"a{int(time.time())}"'],
    ['ruby', '"a#{Time.now.to_i}"'],
    ['javascript', '`a${Math.floor(Date.now() / 1000)}`'],
    ['csharp', '$"a{DateTimeOffset.UtcNow.ToUnixTimeSeconds()}"'],
    ['swift', String.raw`"a\(Int(Date().timeIntervalSince1970))"`],
    ['php', "'a' . time()"],
  ])('%s leaves to an interpolation what it does by itself', (id, expected) => {
    expect(languages.get(id)?.splice([{ literal: 'a' }, { code: dynamic(id, 'timestamp') ?? '' }], 'line')).toBe(
      expected,
    )
  })
})
