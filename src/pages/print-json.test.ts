import fc from 'fast-check'
import { format } from 'prettier'
import { expect, test } from 'vitest'
import { printJson } from './print-json.ts'

test('JSON comes out as prettier prints it', async () => {
  const property = fc.asyncProperty(fc.json({ maxDepth: 4 }), async (source) => {
    const printed = printJson(JSON.parse(source))
    expect(await format(printed, { parser: 'json' })).toBe(printed)
  })
  await fc.assert(property, { numRuns: 500 })
})

test('lists of numbers, of lists and of objects', () => {
  expect(
    printJson({
      a: [1, 2],
      b: [],
      c: {},
      d: [
        [1, 2],
        [3, 4],
      ],
      e: [{ f: 1 }],
    }),
  ).toBe(
    '{\n  "a": [1, 2],\n  "b": [],\n  "c": {},\n  "d": [\n    [1, 2],\n    [3, 4]\n  ],\n  "e": [\n    {\n      "f": 1\n    }\n  ]\n}\n',
  )
})

test('lists in lists, however deep, take the time of their text', () => {
  let value: unknown = 'x'.repeat(100)
  for (let depth = 0; depth < 200; depth++) value = [value]
  expect(printJson(value).match(/\[/g)).toHaveLength(200)
})
