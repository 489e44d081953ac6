import { describe, expect, test } from 'vitest'
import { readCollectionFrom } from '../../collection/read.ts'
import type { Request } from '../../ir/request.ts'
import { askedInTurn, dialect, ownRequests, rendered } from './testing/rendered.ts'
import { saidBy, saidOf } from './testing/parsed.ts'

/** Languages that can't be had here, and have no parser: the rules of our own for them. */
const CHECKED = ['vb6', 'excel', 'foxpro', 'lianja', 'sql', 'autoit', 'purebasic', 'dataflex', 'xojo', 'vbnet'] as const

/** Variables whose names are words, or the program's own, once letter case is gone. */
const CLASHING = [
  'go_sub',
  'End',
  'sbrequest_body',
  'RESP',
  'http',
  'a_bc',
  'ab_c',
  'Print',
  'success',
  'hr',
  'DEFINE',
  'procedure_return',
]

/** Texts that no statement holds: in the URL, a field, a form and bodies. */
const long = `${'é"\'&%> $(x) '.repeat(60)}${'x'.repeat(5000)}`
const schema = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json'
const item = (name: string, body: object, examples: readonly object[] = []): object => ({
  name,
  request: {
    method: 'POST',
    url: `https://example.com/${'a'.repeat(3000)}`,
    header: [{ key: 'X-Long', value: `${'y'.repeat(2500)}{{hole}}` }],
    body,
  },
  response: examples,
})
const longOnes = readCollectionFrom({
  info: { name: 'Long', schema },
  item: [
    item('one line', { mode: 'raw', raw: long }),
    item('clashes', { mode: 'raw', raw: CLASHING.map((name) => `{{${name}}}`).join(' ') }),
    item('many lines', { mode: 'raw', raw: 'a "line"\r\n'.repeat(400) }),
    item('form', {
      mode: 'urlencoded',
      urlencoded: [
        { key: 'k'.repeat(1500), value: long },
        { key: 'other', value: long },
      ],
    }),
    item(
      'JSON',
      { mode: 'raw', raw: JSON.stringify({ text: long, list: [long] }), options: { raw: { language: 'json' } } },
      [{ name: 'ok', code: 200, body: JSON.stringify({ ['n'.repeat(1200)]: { ['m'.repeat(1200)]: [{ x: long }] } }) }],
    ),
  ],
}).requests

describe.each(CHECKED)('%s', (language) => {
  const target = dialect(`${language}-chilkat`)
  const saidOfAll = (requests: readonly Request[]): string =>
    saidOf(
      target,
      requests.map((request, index) => rendered(target, request, askedInTurn(index))),
    )

  test('programs are balanced and declare what they use, once', async () => {
    expect(saidOfAll(await ownRequests())).toBe('')
  }, 120_000)

  test('statements are no longer than the language allows', () => {
    expect(saidOfAll([...longOnes.keys()].map((at) => longOnes[at] as Request))).toBe('')
  }, 120_000)
})

/** Bodies of a procedure, and a word of what the checker says; none where it is content. */
const WRONG: Readonly<Record<string, readonly (readonly [body: string, word?: string])[]>> = {
  vba: [
    ['Dim x As String\nx = "a ""b"""'],
    ['x = "a"', 'x is not declared'],
    ['Dim x As String\nDim X As String', 'X is declared twice'],
    ['Dim loop As String', 'loop is a word'],
    ['Dim x As String\nx = "a', 'not closed'],
    ['Dim x As Long\nIf x = 0 Then\nExit Sub', 'blocks are not ended'],
    ['End If', 'ends nothing'],
    ['Dim x As Long\nx = (1', 'parentheses'],
    [`Dim x As String\nx = "${'a'.repeat(1020)}"`, 'characters'],
    [`Dim x As String\nx = ${'"a" & _\n'.repeat(25)}"a"`, 'of 26 lines'],
    ['Dim x As Long\nGoto x', 'Goto is not declared'],
  ],
  vbnet: [
    ['Dim a As Integer = 1\na = a + 1'],
    ['Dim a As Integer\nDim A As String', 'A is declared twice'],
    ['If (True = False) Then\nDim a As Integer\nEnd If\na = 1', 'a is not declared'],
    ['If (True = False) Then\nDim a As Integer\nEnd If\nDim a As Integer'],
    ['While 1 < 2\nEnd If', 'ends nothing'],
    ['Console.WriteLine("a)', 'not closed'],
    ['Console.WriteLine("\u201d")', 'not closed'],
    ['Console.WriteLine((1)', 'parentheses'],
  ],
}
const AROUND: Readonly<Record<string, readonly [before: string, after: string]>> = {
  vba: ['Option Explicit\n\nPublic Sub ChilkatSample()\n', '\nEnd Sub\n'],
  vbnet: ['Imports System\n\nModule Program\nSub Main()\n', '\nEnd Sub\nEnd Module\n'],
}

describe.each(Object.entries(WRONG))('the checker finds what is wrong in %s', (language, programs) => {
  test.each(programs)('%j', (body, word) => {
    const code = AROUND[language]?.join(body) ?? ''
    const said = saidBy(['node', '{helpers}/script/check.mjs', language, '{file}'], 'x', [{ place: '', code }])
    if (word === undefined) expect(said).toBe('')
    else expect(said).toContain(word)
  })
})
