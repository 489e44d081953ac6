import fc, { type Arbitrary } from 'fast-check'
import { disabled, string, tame } from './arbitrary-text.ts'

const maybe = <T>(inner: Arbitrary<T>): Arbitrary<T | undefined> => fc.option(inner, { nil: undefined })

const query = fc.array(
  fc.record({ key: fc.oneof(string(3), fc.constant(null)), value: fc.oneof(string(4), fc.constant(null)), disabled }),
  { maxLength: 4 },
)
const variable = fc.array(
  fc.record({ key: fc.constantFrom('id', 'b', 'c.d'), value: fc.oneof(string(3), fc.constant('x')) }),
  { maxLength: 2 },
)
const path = fc.array(fc.oneof(string(3), fc.constantFrom(':id', ':b.json', ':c', '', 'seg')), { maxLength: 4 })
export const urlObject = fc.record({
  protocol: fc.constantFrom('http', 'https', 'HTTP', undefined, '{{scheme}}'),
  auth: fc.constantFrom(undefined, undefined, undefined, { user: 'me', password: 'p:w@ä%41' }, { user: '{{v}}' }),
  host: fc.oneof(
    tame.map((host) => [host, 'test']),
    fc.constantFrom('sub.Example.com', ['bücher', 'example'], ['{{tame}}']),
  ),
  port: fc.constantFrom(undefined, '8080', '{{port}}', '80'),
  path: fc.oneof(path, string(4)),
  query,
  variable,
  hash: maybe(string(2)),
})
export const urlString = fc
  .tuple(
    fc.constantFrom(
      'http://h.test',
      'https://h.test:99',
      'h.test',
      '{{base}}',
      'http:///h.test',
      ' http://h.test',
      'http:\\\\h.test',
    ),
    string(6),
    maybe(string(5)),
  )
  .map(([start, rest, search]) => `${start}/${rest}${search === undefined ? '' : `?${search}`}`)
