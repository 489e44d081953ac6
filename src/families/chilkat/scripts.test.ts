import { describe, expect, test } from 'vitest'
import { readCollectionFrom } from '../../collection/read.ts'
import type { Request } from '../../ir/request.ts'
import { askedInTurn, dialect, ownRequests, rendered } from './testing/rendered.ts'
import { scriptFaults, type ScriptRules } from './testing/script-faults.ts'
import { scriptRules } from './testing/script-rules.ts'

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

describe.each(Object.entries(scriptRules))('%s', (id, rules) => {
  const target = dialect(id)
  const faultsOf = (requests: readonly Request[]): readonly string[] =>
    requests.flatMap((request, index) => {
      const { place, code } = rendered(target, request, askedInTurn(index))
      return scriptFaults(code, rules).map((fault) => `${place}: ${fault}`)
    })

  test('programs are balanced and declare what they use, once', async () => {
    expect(faultsOf(await ownRequests()).slice(0, 20)).toEqual([])
  }, 120_000)

  test('statements are no longer than the language allows', () => {
    expect(faultsOf([...longOnes.keys()].map((at) => longOnes[at] as Request)).slice(0, 20)).toEqual([])
  }, 120_000)
})

test('the checker finds what is wrong', () => {
  const sub = (body: string): string => `Option Explicit\n\nPublic Sub ChilkatSample()\n${body}\nEnd Sub\n`
  const find = (body: string): string => scriptFaults(sub(body), scriptRules['vb6-chilkat'] as ScriptRules).join('; ')
  expect(find('    Dim x As String\n    x = "a ""b"""')).toBe('')
  expect(find('    x = "a"')).toContain('x is not declared')
  expect(find('    Dim x As String\n    Dim X As String')).toContain('X is declared twice')
  expect(find('    Dim loop As String')).toContain('loop is a word')
  expect(find('    Dim x As String\n    x = "a')).toContain('not closed')
  expect(find('    Dim x As Long\n    If x = 0 Then\n        Exit Sub')).toContain('blocks are not ended')
  expect(find('    End If')).toContain('ends nothing')
  expect(find('    Dim x As Long\n    x = (1')).toContain('parentheses')
  expect(find(`    Dim x As String\n    x = "${'a'.repeat(1020)}"`)).toContain('characters')
  expect(find(`    Dim x As String\n    x = ${'"a" & _\n        '.repeat(25)}"a"`)).toContain('too many lines')
})
