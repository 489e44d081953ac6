import { describe, expect, test } from 'vitest'
import { plain } from '../ir/text.ts'
import { readCollectionFrom, type ReadOptions } from './read.ts'
import { collectionOf, read, URL_ } from './testing.ts'

const value = (template: string, variable: readonly object[], options: ReadOptions = {}): string =>
  plain(read({ url: URL_, header: [{ key: 'A', value: template }] }, { variable }, options).headers[0]?.value ?? [])
const environment = (...values: object[]): object => ({ name: 'E', values })
const globals = { _postman_variable_scope: 'globals', values: [{ key: 'a', value: 'global' }] }
const a = [{ key: 'a', value: '1' }]

describe('precedence', () => {
  test('the last enabled wins', () => {
    expect(value('{{a}}', [...a, { key: 'a', value: '2' }, { key: 'a', value: '3', disabled: true }])).toBe('2')
  })
  test('environments go before the collection, what is given before both, globals last', () => {
    const environments = [environment({ key: 'a', value: 'E' })]
    expect(value('{{a}}', a, { environments })).toBe('E')
    expect(value('{{a}}', a, { environments, variables: { a: 'V' } })).toBe('V')
    expect(value('{{a}}', a, { environments: [globals] })).toBe('1')
    expect(value('{{a}}', [], { globals })).toBe('global')
  })
  test('entries, JSON text and plain objects will do', () => {
    expect(value('{{a}}', [], { variables: [['a', 'x']] })).toBe('x')
    expect(value('{{a}}', [], { environments: ['{"a": 5}'] })).toBe('5')
  })
  test("an environment as Postman's API answers", () => {
    expect(value('{{a}}', a, { environments: [{ environment: environment({ key: 'a', value: 'E' }) }] })).toBe('E')
  })
  test('what an environment has turned off is not there', () => {
    expect(value('{{a}}', a, { environments: [environment({ key: 'a', value: 'E', enabled: false })] })).toBe('1')
  })
})

describe('resolution', () => {
  test('goes on in values, and makes names', () => {
    const variable = [{ key: 'base_dev', value: 'D{{a}}' }, { key: 'stage', value: 'dev' }, ...a]
    expect(value('{{base_{{stage}}}}', variable)).toBe('D1')
  })
  test('what has no value, or an empty one, is a hole', () => {
    expect(
      value('{{x}} {{y}} {{z}}', [
        { key: 'y', value: '' },
        { key: 'z', value: null },
      ]),
    ).toBe('{{x}} {{y}} {{z}}')
  })
  test('an empty value that is given counts', () =>
    expect(value('[{{y}}]', [{ key: 'y', value: '1' }], { variables: { y: '' } })).toBe('[]'))
  test('numbers, booleans and objects', () => {
    expect(
      value('{{n}} {{b}} {{o}}', [
        { key: 'n', value: 1.5 },
        { key: 'b', value: false },
        { key: 'o', value: { p: 1 } },
      ]),
    ).toBe('1.5 false [object Object]')
  })
  test('names of JavaScript and of templates are names', () => {
    const names = ['__proto__', 'constructor', 'toString', '#if x', 'a b', ' a ']
    const template = names.map((name) => `{{${name}}}`).join('')
    expect(value(template, a)).toBe(template)
  })
  test('dynamic variables are holes, unless they have a value', () => {
    const { value: text } = read({ url: URL_, header: [{ key: 'A', value: '{{$guid}}{{$nope}}' }] }).headers[0] ?? {
      value: [],
    }
    expect(text).toMatchObject([
      { name: '$guid', dynamic: true },
      { name: '$nope', dynamic: false },
    ])
    expect(value('{{$guid}}', [], { variables: { $guid: 'g' } })).toBe('g')
  })
})

describe('secrets', () => {
  const variable = [
    { key: 's', value: 'hidden', type: 'secret' },
    { key: 'b', value: 'Bearer {{s}}' },
  ]
  test('stay holes, also inside of others', () => expect(value('{{b}}', variable)).toBe('Bearer {{s}}'))
  test('are marked', () => {
    const [header] = read({ url: URL_, header: [{ key: 'A', value: '{{s}}' }] }, { variable }).headers
    expect(header?.value).toMatchObject([{ name: 's', secret: true }])
  })
  test('are told on request', () => expect(value('{{b}}', variable, { revealSecrets: true })).toBe('Bearer hidden'))
})

describe('cycles', () => {
  const variable = [
    { key: 'a', value: 'x{{b}}' },
    { key: 'b', value: '{{c}}' },
    { key: 'c', value: '{{a}}' },
    { key: 'd', value: '{{a}}' },
  ]
  test('are an error where they are used, and name the chain', () => {
    expect(() => value('{{d}}', variable)).toThrow('item "Item": the variables form a cycle: a → b → c → a')
    expect(() => value('{{s}}', [{ key: 's', value: '{{s}}' }])).toThrow('s → s')
  })
  test('are a warning where they are not', () => {
    const collection = readCollectionFrom(collectionOf({ name: 'I', request: URL_ }, { variable }))
    expect(collection.requests[0]?.method).toBe('GET')
    expect(collection.warnings).toMatchObject([
      { kind: 'variable-cycle', message: expect.stringContaining('a → b → c → a') },
    ])
  })
  test('a chain of thousands is none', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => ({ key: `v${index}`, value: `{{v${index + 1}}}` }))
    expect(value('{{v19990}}', chain)).toBe('{{v20000}}')
  })
  test('values that grow without end are an error', () => {
    const growing = Array.from({ length: 18 }, (_, index) => ({
      key: `v${index}`,
      value: `{{v${index + 1}}}`.repeat(10),
    }))
    expect(() => value('{{v0}}', growing)).toThrow('grows without end')
  })
})

test('an environment that is something else is refused', () => {
  const collection = collectionOf({ name: 'I', request: URL_ })
  expect(() => readCollectionFrom(collection, { environments: [collection] })).toThrow(
    'found a Postman collection; expected an environment',
  )
  expect(() => readCollectionFrom(collection, { environments: [[]] })).toThrow('found an array')
})
