import { expect, test } from 'vitest'
import { linesOf, read, URL_ } from './testing.ts'

const lines = (header: unknown, rest: object = {}): readonly string[] => linesOf(read({ url: URL_, header, ...rest }))

test('fields of one name are sent together, disabled ones not at all', () => {
  const header = [
    ...[
      { key: 'A', value: '1' },
      { key: 'B', value: '2' },
      { key: 'A', value: '3' },
    ],
    ...[
      { key: 'C', value: '4', disabled: true },
      { key: '', value: '5' },
    ],
  ]
  expect(lines(header)).toEqual(['A: 1', 'A: 3', 'B: 2'])
})

test('of names that differ in case the last spelling wins, where the first stood', () => {
  expect(
    lines([
      { key: 'X-A', value: '1' },
      { key: 'B', value: '2' },
      { key: 'x-a', value: '3' },
    ]),
  ).toEqual(['x-a: 3', 'B: 2'])
})

test('names of digits come first, cookies are joined', () => {
  const header = [
    { key: 'Cookie', value: 'a=1' },
    { key: '2', value: 'x' },
    { key: 'Cookie', value: 'b=2' },
  ]
  expect(lines(header)).toEqual(['2: x', 'Cookie: a=1; b=2'])
})

test.each<[unknown]>([
  ['A: 1\nB:  2:3 \n\n'],
  ['A: 1\r\nB: 2:3'],
  [['A: 1', { key: 'B', value: '2:3' }]],
  [{ A: '1', B: '2:3', C: 4 }],
])('other shapes: %j', (header) => expect(lines(header)).toEqual(['A: 1', 'B: 2:3']))

test.each([
  ['A: 1\r\nB: 2\r\n  3\r\nC: 4', ['A: 1', 'B: 2  3', 'C: 4']],
  ['A: 1\r\n  2\r\nB: 3', ['A: 1', 'B: 3']],
  ['A: 1\n  2\nB : 3\nC\nD:4:5', ['A: 1', 'D:4: 5']],
])('a text of fields is read as Postman does: %j', (header, expected) => {
  expect(lines(header)).toEqual(expected)
})

test('names that are members of objects are names', () => {
  expect(
    lines([
      { key: '__proto__', value: '1' },
      { key: 'constructor', value: '2' },
    ]),
  ).toEqual(['__proto__: 1', 'constructor: 2'])
})

test('what HTTP does not allow is kept, with a warning', () => {
  const { headers, warnings } = read({
    url: URL_,
    header: [
      { key: 'A B', value: '1' },
      { key: 'C', value: '€' },
      { key: '{{d}}', value: 'é' },
    ],
  })
  expect(headers).toHaveLength(3)
  expect(warnings.map(({ kind, place }) => [kind, place])).toEqual([
    ['header-invalid', 'Item: header "A B"'],
    ['header-invalid', 'Item: header "C"'],
  ])
})
