import { Script } from 'node:vm'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hasGrammar } from '../../languages/testing/grammar.ts'
import { outputOf } from '../../languages/testing/interpreter.ts'
import { askedInTurn, dialect, ownRequests, rendered } from './testing/rendered.ts'

test('JScript is parsed by an engine that knows more, and has nothing that ECMAScript 3 has not', async () => {
  const target = dialect('jscript-chilkat')
  for (const [index, request] of (await ownRequests()).entries()) {
    const { place, code } = rendered(target, request, askedInTurn(index))
    expect(() => new Script(code), place).not.toThrow()
    const bare = code.replace(/"(?:[^"\\\n]|\\.)*"|\/\/.*$/gm, '""')
    expect(bare, place).not.toMatch(/[`'\\]|=>|\b(?:let|const|class)\b|,\s*[)\]}]|[^\n\x20-\x7e]/)
    const declared = [...bare.matchAll(/\bvar (\w+)/g)].map(([, name]) => name)
    expect(declared, place).toEqual([...new Set(declared)])
  }
})

describe.skipIf(!hasGrammar('powershell'))("PowerShell by tree-sitter's grammar", () => {
  test('programs are parsed', async () => {
    const target = dialect('powershell-chilkat')
    const folder = mkdtempSync(join(tmpdir(), 'polysnip-powershell-'))
    try {
      const files = (await ownRequests()).map((request, index) => {
        const file = join(folder, `${index}.ps1`)
        // A flaw of the grammar (0.26.4): a # after an escape or an expression begins a comment even within a string.
        writeFileSync(file, rendered(target, request, askedInTurn(index)).code.replace(/(?<=\S)( *)#/g, '$1H'))
        return file
      })
      expect(outputOf('.toolchains/python/bin/python', ['src/verify/helpers/powershell/parse.py', ...files], '')).toBe(
        '',
      )
    } finally {
      rmSync(folder, { recursive: true })
    }
  }, 60_000)
})
