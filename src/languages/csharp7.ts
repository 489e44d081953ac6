import { csharp } from './csharp.ts'
import type { Language, Piece } from './language.ts'

const double = csharp.double as (value: string) => string

/** C# 7.3, as .NET Framework and Mono have it: no raw strings, no implicit usings. */
export const csharp7: Language = {
  ...csharp,
  line: double,
  block: (value, indent) =>
    value.includes('\n')
      ? value
          .split(/(?<=\n)/)
          .map(double)
          .join(` +\n${indent}    `)
      : undefined,
  // Doubled braces are hard to read, and Mono's compiler fails at some of them: https://github.com/mono/mono/blob/main/mcs/mcs/cs-tokenizer.cs
  splice: (pieces: readonly Piece[]) =>
    pieces.some((piece) => 'literal' in piece && /[{}]/.test(piece.literal))
      ? pieces.map((piece) => ('code' in piece ? piece.code : double(piece.literal))).join(' + ')
      : csharp.splice(pieces, 'double'),
  variables: {
    declare: (name, value) => `string ${name} = ${value};`,
    environment: { code: (name) => `Environment.GetEnvironmentVariable(${name})`, imports: ['System'] },
    encode: {
      path: { code: (value) => `Uri.EscapeDataString(${value}).Replace("%2F", "/")`, imports: ['System'] },
      query: { code: (value) => `Uri.EscapeDataString(${value})`, imports: ['System'] },
      form: { code: (value) => `Uri.EscapeDataString(${value})`, imports: ['System'] },
    },
    dynamic: {
      guid: { code: () => 'Guid.NewGuid().ToString()', imports: ['System'] },
      randomUUID: { code: () => 'Guid.NewGuid().ToString()', imports: ['System'] },
      timestamp: { code: () => 'DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString()', imports: ['System'] },
      // A culture has a calendar and a separator of its own.
      isoTimestamp: {
        code: () => 'DateTime.UtcNow.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture)',
        imports: ['System', 'System.Globalization'],
        isDeclared: true,
      },
      randomInt: { code: () => 'new Random().Next(1001).ToString()', imports: ['System'] },
    },
  },
}
