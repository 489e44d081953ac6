import fc, { type Arbitrary } from 'fast-check'
import { jsonSources } from './arbitrary-json.ts'
import { disabled, string, tame } from './arbitrary-text.ts'

const json = fc.constantFrom(
  ...[
    '{"a":1} // c',
    '{/* x */"u":"http://x//y","v":{{v}}}',
    '[1,2]',
    '{"a":"{{v}}"}',
    '{',
    '"//"',
    '// only',
    '{"a":1}/*',
    '{"a":"\\"//"} // "c"\r\n',
    '  ',
  ],
)
const raw = fc.record({
  mode: fc.constantFrom('raw', 'RAW', 'binary'),
  raw: fc.oneof(json, jsonSources(string(3)), string(6)),
  options: fc.constantFrom(
    undefined,
    ...['json', 'xml', 'text', 'html', 'javascript', 'other'].map((language) => ({ raw: { language } })),
  ),
  disabled,
})
/** Node's `querystring` makes other characters of a lone surrogate and what follows it; the engine loses `__proto__`. */
const wellFormed = (most: number): Arbitrary<string> =>
  string(most).map((text) => text.replaceAll(/\ud800|__proto__/g, ''))
const urlencoded = fc.record({
  mode: fc.constant('urlencoded'),
  urlencoded: fc.array(
    fc.record({
      key: fc.oneof(wellFormed(2), fc.constantFrom('t', '10', '2')),
      value: fc.oneof(wellFormed(4), fc.constant(null)),
      disabled,
    }),
    { maxLength: 5 },
  ),
})
/** Names of parts as forms have them, and such as break the quotes and separators that they are put into. */
const partName = fc.oneof(
  tame,
  fc.constantFrom(
    '',
    'file[]',
    'user[name]',
    'a b',
    'é',
    'q"x',
    'a;b',
    'x=y',
    "it's",
    '@a',
    '<b',
    '{{v}}',
    'a\\b',
    'a,b',
  ),
)
const formdata = fc.record({
  mode: fc.constant('formdata'),
  formdata: fc
    .array(
      fc.oneof(
        fc.record({
          key: partName,
          value: fc.oneof(string(4), fc.constantFrom('@a', '<b', null)),
          type: fc.constantFrom('text', undefined),
          contentType: fc.constantFrom(
            undefined,
            ...['application/json', '', 'text/csv;header=present', 'application/json; charset=utf-8', 'image/png'],
          ),
          disabled,
        }),
        fc.record({
          key: partName,
          type: fc.constant('file'),
          src: fc.constantFrom(
            '/tmp/a.png',
            'b.JSON',
            ['c.txt', '/x/d'],
            '/{{tame}}/e.tar.gz',
            'ü.pdf',
            '.env',
            'json',
            'dir.d/.png',
            'a.',
            ...[
              'my file.pdf',
              "it's.txt",
              'a"b.txt',
              'semi;colon.txt',
              'a,b.csv',
              '日本.txt',
              'percent%20.txt',
              'a\\b.txt',
            ],
          ),
          contentType: fc.constantFrom(undefined, 'text/csv', 'text/plain; charset=utf-8'),
          fileName: fc.constantFrom(undefined, undefined, 'other.gif', 'a/b.xml'),
          disabled,
        }),
      ),
      { maxLength: 4 },
    )
    .map(withoutForgotten),
})
/** The engine forgets to load what follows a field of several files (it calls the wrong callback). */
function withoutForgotten<T extends object>(fields: readonly T[]): readonly T[] {
  const several = fields.findIndex((field) => 'src' in field && Array.isArray(field.src))
  return several === -1 ? fields : fields.filter((field, index) => index <= several || !('src' in field))
}
const file = fc.record({
  mode: fc.constant('file'),
  file: fc.constantFrom({ src: '/tmp/x.pdf' }, { src: 'plain' }, { src: '' }, {}, 'y.xml'),
})
const graphql = fc.record({
  mode: fc.constant('graphql'),
  graphql: fc.record(
    {
      query: string(5),
      variables: fc.constantFrom('', '{}', '{"a": {{v}}}', undefined, { b: '{{v}}"' }),
      operationName: fc.constantFrom(undefined, 'Op', null),
    },
    { requiredKeys: [] },
  ),
})
export const body = fc.oneof(fc.constant(undefined), raw, raw, urlencoded, formdata, file, graphql)
