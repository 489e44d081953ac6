import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Json } from '../ir/json.ts'
import { plain, type Text, type Variable } from '../ir/text.ts'
import { findFault } from './json-fault.ts'
import { DEEPEST_JSON, parseJson } from './json.ts'

/** What `JSON.parse` would make of it: of names that occur twice the last. */
function valueOf(json: Json): unknown {
  switch (json.kind) {
    case 'object':
      return Object.fromEntries(json.members.map(({ name, value }) => [plain(name), valueOf(value)]))
    case 'array':
      return json.items.map(valueOf)
    case 'string':
      return plain(json.text)
    case 'number':
      return Number(json.source)
    case 'boolean':
      return json.value
    case 'null':
      return null
    case 'hole':
      return json.variable
  }
}

const hole: Variable = { kind: 'variable', name: 'h', encoding: 'none', dynamic: false, secret: false }

describe('parseJson', () => {
  test('agrees with JSON.parse on all JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(undefined, 1, '\t'), (source, indent) => {
        const text = JSON.stringify(JSON.parse(source), null, indent)
        const parsed = parseJson([text])
        expect(parsed && valueOf(parsed)).toEqual(JSON.parse(text))
      }),
    )
  })

  test('and on what is none', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '\\u00e4',
      'a',
      '1',
      '0',
      '-',
      '.',
      'e5',
      'true',
      'null',
      ' ',
      '\n',
      '_',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 10 }), (all) => {
        const source = all.join('')
        let value: unknown
        try {
          value = [JSON.parse(source)]
        } catch {
          const { line, column } = findFault(source)
          expect(line).toBeGreaterThan(0)
          expect(column).toBeGreaterThan(0)
        }
        const parsed = parseJson([source])
        expect(parsed && [valueOf(parsed)]).toEqual(value)
      }),
      { numRuns: 3000 },
    )
  })

  test('nothing is lost', () => {
    expect(parseJson(['{"b":1.0,"a":12345678901234567890,"b":1e5,"__proto__":-0}'])).toEqual({
      kind: 'object',
      members: [
        { name: ['b'], value: { kind: 'number', source: '1.0' } },
        { name: ['a'], value: { kind: 'number', source: '12345678901234567890' } },
        { name: ['b'], value: { kind: 'number', source: '1e5' } },
        { name: ['__proto__'], value: { kind: 'number', source: '-0' } },
      ],
    })
  })

  test('holes stand for values, in strings and in names', () => {
    expect(parseJson(['[', hole, ', "_', hole, '\\n_", {"', hole, '": 1}]'])).toEqual({
      kind: 'array',
      items: [
        { kind: 'hole', variable: hole },
        { kind: 'string', text: ['_', hole, '\n_'] },
        { kind: 'object', members: [{ name: [hole], value: { kind: 'number', source: '1' } }] },
      ],
    })
  })

  test.each<[string, Text]>([
    ['beside a number', ['[1', hole, ']']],
    ['in place of a name', ['{', hole, ':1}']],
    ['inside an escape', ['["\\u00', hole, '"]']],
    ['in place of punctuation', ['[1', hole, '2]']],
  ])('a hole %s is no JSON', (_, source) => expect(parseJson(source)).toBeUndefined())

  test('depth has a limit, and no stack overflows', () => {
    const nested = (depth: number): Text => [`${'['.repeat(depth)}${']'.repeat(depth)}`]
    expect(parseJson(nested(DEEPEST_JSON))?.kind).toBe('array')
    expect(parseJson(nested(DEEPEST_JSON + 1))).toBeUndefined()
    expect(parseJson(nested(1_000_000))).toBeUndefined()
  })
})

test.each([
  ['{"a":1,}', 1, 8, 'expected a name in quotes, found "}"'],
  ['{\n "a" 1}', 2, 6, 'expected ":", found "1"'],
  ['[1,\r\n 2', 2, 3, 'expected "," or "]", found the end'],
  ['{"a":tru}', 1, 6, 'expected a value, found "tru"'],
  ['[1] x', 1, 5, 'expected the end, found "x"'],
  ['["a\nb"]', 1, 2, 'found a string with no end, with a line break or with an escape that JSON does not have'],
  ['😀', 1, 1, 'expected a value, found "😀"'],
  ['[', 1, 2, 'expected a value, found the end'],
])('the fault of %j', (text, line, column, problem) => expect(findFault(text)).toEqual({ line, column, problem }))
