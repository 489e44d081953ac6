import { expect, test } from 'vitest'
import { binaryOf, describeBinary, pictureIn } from './binary.ts'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const of = (source: string, type = '', more: Readonly<Record<string, string>> = {}): ReturnType<typeof binaryOf> =>
  binaryOf(
    source,
    Object.entries({ ...(type === '' ? {} : { 'Content-Type': type }), ...more }).map(([name, value]) => ({
      name,
      value,
    })),
  )

test.each([
  ['Base64', PNG.toString('base64')],
  ['Base64 in lines', PNG.toString('base64').replace(/.{40}/g, '$&\r\n')],
  ['a data: URL', `data:image/png;base64,${PNG.toString('base64')}`],
  ['a character a byte', PNG.toString('latin1')],
])('a picture that is saved as %s is whole', (_, source) => {
  const found = of(source, 'image/png; q=1')
  expect(found).toMatchObject({ mediaType: 'image/png', size: PNG.length })
  expect(Buffer.from(found?.bytes ?? [])).toEqual(PNG)
  expect(pictureIn(found?.bytes ?? new Uint8Array())).toBe('png')
})

test('what was saved as UTF-8 is lost, but for what it was', () => {
  const lost = PNG.toString('utf8')
  expect(of(lost, 'image/png', { 'Content-Length': '70' })).toEqual({
    mediaType: 'image/png',
    size: 70,
    bytes: undefined,
  })
  expect(of(lost, 'image/png', { 'content-length': '70', 'Content-Encoding': 'gzip' })?.size).toBe(0)
  expect(of(lost)).toMatchObject({ mediaType: 'image/png', bytes: undefined })
  expect(of(lost, 'application/octet-stream')?.mediaType).toBe('image/png')
  expect(
    of(Buffer.from('PK\x03\x04\xff\xfe', 'latin1').toString('utf8').repeat(9), 'application/octet-stream')?.mediaType,
  ).toBe('application/zip')
})

test.each([
  ['what stands for data', 'string', 'application/zip'],
  ['words', 'in id ipsum', 'image/*'],
  ['SVG', '<svg/>', 'image/svg+xml'],
  ['JSON', '{"a":1}', 'application/octet-stream'],
  ['a text in another encoding', '\ufffd'.repeat(40), 'text/html'],
  ['a text with a control character', 'one\u0007, two, three, four', 'text/plain'],
  ['a terminal’s colours', '\u001b[31mred\u001b[0m '.repeat(5), ''],
  ['what an interface says in Base64', PNG.toString('base64'), 'text/plain'],
  ['a text that begins like a file', 'GIF89a is how pictures begin', 'text/plain'],
])('%s is text', (_, source, type) => {
  expect(of(source, type)).toBeUndefined()
})

test.each([
  [{ mediaType: 'image/png', size: 1 }, 'Binary data (image/png, 1 byte).'],
  [{ mediaType: 'application/pdf', size: 45_123 }, 'Binary data (application/pdf, 45.1 kB).'],
  [{ mediaType: '', size: 2_000_000 }, 'Binary data (2.0 MB).'],
  [{ mediaType: '', size: 0 }, 'Binary data.'],
])('%j', (binary, sentence) => {
  expect(describeBinary(binary)).toBe(sentence)
})

test('many line breaks in what is no Base64 are looked at once', () => {
  expect(of(`A${'\n'.repeat(3_000_000)}!`, 'image/png')).toBeUndefined()
})
