import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { plain } from '../ir/text.ts'
import type { Request } from '../ir/request.ts'
import { linesOf, read, URL_ } from './testing.ts'

const KEY = { algorithm: 'HS256', secret: 'example-secret', payload: '{"sub": "ines"}' }
const signed = (jwt: object): Request =>
  read({ url: `${URL_}?token=old`, header: [{ key: 'authorization', value: 'mine' }], auth: { type: 'jwt', jwt } })

/** Written apart from the code, as Postman's engine has it; test/oracle/shapes.ts compares with the engine itself. */
function token(header: object, payload: object, key = KEY.secret): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const source = `${part(header)}.${part(payload)}`
  const size = (header as { alg: string }).alg.slice(2)
  return `${source}.${createHmac(`sha${size}`, key).update(source).digest('base64url')}`
}

test.each([
  [{}, token({ alg: 'HS256' }, { sub: 'ines' })],
  [{ algorithm: 'HS384' }, token({ alg: 'HS384' }, { sub: 'ines' })],
  [{ algorithm: 'HS512' }, token({ alg: 'HS512' }, { sub: 'ines' })],
  [{ header: '{"typ": "JWT", "alg": "none"}' }, token({ typ: 'JWT', alg: 'HS256' }, { sub: 'ines' })],
  [{ payload: { n: 1.5, u: 'é' } }, token({ alg: 'HS256' }, { n: 1.5, u: 'é' })],
  [{ payload: '' }, token({ alg: 'HS256' }, {})],
  [{ secret: 'w6kh', isSecretBase64Encoded: true }, token({ alg: 'HS256' }, { sub: 'ines' }, 'é!')],
])('%j: the token is signed', (more, expected) => {
  const request = signed({ ...KEY, ...more })
  expect(linesOf(request)).toEqual([`Authorization: Bearer ${expected}`])
  expect(request.auth).toMatchObject({ kind: 'jwt', isApplied: true })
})

test('it goes where it is told to, with the prefix that is told', () => {
  const own = token({ alg: 'HS256' }, { sub: 'ines' })
  expect(linesOf(signed({ ...KEY, headerPrefix: '' }))).toEqual([`Authorization: ${own}`])
  expect(linesOf(signed({ ...KEY, headerPrefix: '{{prefix}}' }))).toEqual([`Authorization: {{prefix}} ${own}`])
  const { headers, url } = signed({ ...KEY, addTokenTo: 'queryParam' })
  expect(headers.map(({ name }) => plain(name))).toEqual(['authorization'])
  expect(plain(url.target)).toBe(`/?token=${own}`)
  expect(plain(signed({ ...KEY, addTokenTo: 'queryParam', queryParamKey: 'jwt' }).url.target)).toBe(
    `/?token=old&jwt=${own}`,
  )
})

test.each([{ secret: '{{s}}' }, { payload: '{"sub": "{{user}}"}' }, { header: '{{h}}' }, { algorithm: '{{a}}' }])(
  '%j: what is not known yet is not signed, and its place is left free',
  (more) => {
    const request = signed({ ...KEY, ...more })
    expect(linesOf(request)).toEqual([])
    expect(request.auth).toMatchObject({ kind: 'jwt', isApplied: false })
    expect(plain(signed({ ...KEY, ...more, addTokenTo: 'queryParam' }).url.target)).toBe('/')
  },
)

test.each([
  { secret: '' },
  { algorithm: 'none' },
  { payload: '[]' },
  { payload: '{' },
  { header: '{"crit": []}' },
  { addTokenTo: 'x' },
])('%j: what Postman refuses to sign goes out as it is', (more) => {
  const request = signed({ ...KEY, ...more })
  expect(linesOf(request)).toEqual(['authorization: mine'])
  expect(request.auth.kind).toBe('none')
})
