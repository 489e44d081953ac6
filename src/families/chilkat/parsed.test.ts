import { describe, expect, test } from 'vitest'
import { hasGrammar } from '../../languages/testing/grammar.ts'
import { has } from '../../languages/testing/interpreter.ts'
import { saidBy, saidOf } from './testing/parsed.ts'
import { askedInTurn, dialect, ownRequests, rendered } from './testing/rendered.ts'

/** Languages that a parser reads, many programs at once. */
describe.each([
  ['jscript-chilkat', has('node')],
  ['powershell-chilkat', hasGrammar('powershell')],
  ['swift-chilkat', hasGrammar('swift')],
])('%s', (id, isHere) => {
  test.skipIf(!isHere)(
    'programs are parsed',
    async () => {
      const target = dialect(id)
      const samples = (await ownRequests()).map((request, index) => rendered(target, request, askedInTurn(index)))
      expect(saidOf(target, samples)).toBe('')
      expect(saidOf(target, [{ place: 'broken', code: 'if ((' }])).not.toBe('')
    },
    120_000,
  )
})

test.each(['`a`', 'let a = 1', "var a = 'a'", 'var a\nvar a', 'f(1,)'])('JScript has no %j', (code) => {
  expect(saidBy(['node', '{helpers}/jscript/run.cjs', '--check', '{file}'], 'a.js', [{ place: '', code }])).not.toBe('')
})
