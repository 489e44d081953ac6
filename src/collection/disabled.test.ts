import { expect, test } from 'vitest'
import { plain } from '../ir/text.ts'
import { read } from './testing.ts'

const off = { disabled: true, description: { content: 'why' } }

test('what is switched off is read when it is asked for, its variables resolved', () => {
  const request = {
    url: {
      host: 'a.test',
      query: [{ key: 'a', value: '1' }, { key: 'b', value: '{{x}}{{y}}', ...off }, { ...off }, null],
    },
    header: [{ key: 'X-A', value: 'v', ...off }],
    body: {
      mode: 'formdata',
      formdata: [{ key: 'f', type: 'file', src: ['a.png', 'b.png'], contentType: 'image/png', ...off }],
    },
    method: 'POST',
  }
  const { disabled } = read(request, { variable: [{ key: 'x', value: '2' }] })
  const written = Object.values(disabled).flatMap((fields) =>
    (fields as typeof disabled.query).map(({ name, value, isFile, contentType, description }) => [
      plain(name),
      plain(value),
      isFile,
      plain(contentType),
      description,
    ]),
  )
  expect(written).toEqual([
    ['b', '2{{y}}', false, '', 'why'],
    ['X-A', 'v', false, '', 'why'],
    ['f', 'a.png, b.png', true, 'image/png', 'why'],
  ])
  expect(Object.isFrozen(disabled.query)).toBe(true)
})

test.each(['https://example.com', { url: 'https://example.com', body: null, header: 'X-A: b' }])(
  '%j: nothing is',
  (request) => expect(read(request).disabled).toEqual({ query: [], headers: [], body: [] }),
)
