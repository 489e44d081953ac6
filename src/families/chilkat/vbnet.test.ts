import fastGlob from 'fast-glob'
import { expect, test } from 'vitest'
import { readCollection } from '../../collection/read-file.ts'
import type { Request } from '../../ir/request.ts'
import { renderSnippet } from '../../render/render.ts'
import { compileTarget } from '../../targets/compile.ts'
import { readTarget } from '../../targets/read.ts'

/** No compiler of Visual Basic .NET can be had here: a checker of our own reads what the dialect prints. */
const target = compileTarget(readTarget(['templates'], 'vbnet-chilkat'))
const files = fastGlob.sync('collections/*.json').toSorted()

test('the checker finds what is wrong', () => {
  const around = (body: string): string =>
    `Imports System\n\nModule Program\n    Sub Main()\n${body}\n    End Sub\nEnd Module\n`
  expect(faultsOf(around('Dim a As Integer = 1\na = a + 1'))).toEqual([])
  expect(faultsOf(around('Dim a As Integer\nDim A As String'))).toEqual(['A is declared twice'])
  expect(faultsOf(around('If (True = False) Then\nDim a As Integer\nEnd If\na = 1'))).toEqual(['a is not declared'])
  expect(faultsOf(around('While 1 < 2\nEnd If'))).toContain('End If ends While')
  expect(faultsOf(around('Console.WriteLine("a)'))).toContain('a literal is not closed: Console.WriteLine("a)')
  expect(faultsOf(around('Console.WriteLine((1)'))).toContain('brackets: Console.WriteLine((1)')
})

test.each(files)('%s: blocks are balanced, and each name is declared once, before its use', async (file) => {
  const collection = await readCollection(file)
  for (const at of collection.requests.keys()) {
    const request = requestAt(collection.requests, at)
    if (request === undefined) continue
    for (const [variables, api] of [
      ['keep', 'classic'],
      ['code', 'current'],
      ['env', 'classic'],
    ] as const) {
      const { code } = renderSnippet(target, request, { variables, options: { api } })
      expect(faultsOf(code), `${request.location}\n${code}`).toEqual([])
    }
  }
})

const OPENS = /^(?:(Module) \w+|(Sub) Main\(\)|(If) \(.*\) Then|(While) .+)$/
const KNOWN = new Set(
  `new as string integer boolean chilkat and true false console convert environment uri guid datetime datetimeoffset vblf vbcr vbcrlf vbtab chrw dim`.split(
    ' ',
  ),
)

/** What is wrong with a file. A block's names are not known after it. */
function faultsOf(source: string): readonly string[] {
  const faults: string[] = []
  const scopes: { readonly word: string; readonly names: Set<string> }[] = [{ word: '', names: new Set() }]
  const isDeclared = (name: string): boolean => scopes.some(({ names }) => names.has(name.toLowerCase()))
  for (const line of source.replaceAll(/ &\n\s*/g, ' & ').split('\n')) {
    const code = withoutLiterals(line.trim()).replace(/'.*$/, '').trim()
    if (code.includes('"')) faults.push(`a literal is not closed: ${line}`)
    if (/[^\x20-\x7e]/.test(code)) faults.push(`not ASCII outside of literals: ${line}`)
    if (code.split('(').length !== code.split(')').length) faults.push(`brackets: ${line}`)
    const opened = OPENS.exec(code)
      ?.slice(1)
      .find((word) => word !== undefined)
    const [, ended] = /^End (\w+)$/.exec(code) ?? []
    const [, declared, rest] = /^Dim (\w+) As (.+)$/.exec(code) ?? []
    const read =
      opened === 'Module' || opened === 'Sub' || /^Imports |^Exit Sub$/.test(code)
        ? ''
        : (rest ?? (ended === undefined ? code : ''))
    for (const [name] of read.matchAll(/(?<![.\w])[A-Za-z_]\w*/g))
      if (!KNOWN.has(name.toLowerCase()) && !/^(?:If|Then|While)$/.test(name) && !isDeclared(name))
        faults.push(`${name} is not declared`)
    if (declared !== undefined) {
      if (isDeclared(declared)) faults.push(`${declared} is declared twice`)
      scopes.at(-1)?.names.add(declared.toLowerCase())
    }
    if (opened !== undefined) scopes.push({ word: opened, names: new Set() })
    if (ended !== undefined) {
      const { word } = scopes.pop() ?? { word: 'nothing' }
      if (word !== ended) faults.push(`End ${ended} ends ${word}`)
    }
    if (opened === undefined && ended === undefined && !STATEMENT.test(code)) faults.push(`no statement: ${line}`)
  }
  return scopes.length === 1 ? faults : [...faults, 'a block is not ended']
}

const STATEMENT = /^(?:|Imports [\w.]+|Exit Sub|Dim \w+ As .+|[\w.]+ = .+|[\w.]+\(.*\))$/

/** Where `""` in a literal is a quote. */
function withoutLiterals(line: string): string {
  return line.replaceAll(/"(?:[^"\u201c\u201d\uff02]|"")*"/g, '0')
}

function requestAt(requests: readonly Request[], at: number): Request | undefined {
  try {
    return requests[at]
  } catch {
    // A cycle of variables, which is the reader's business.
    return undefined
  }
}
