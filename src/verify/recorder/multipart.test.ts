import { describe, expect, it } from 'vitest'
import { parameterOf, readMultipart } from './multipart.ts'

const TYPE = 'multipart/form-data; boundary=b'
const read = (body: string): ReturnType<typeof readMultipart> => readMultipart(Buffer.from(body, 'latin1'), TYPE)

describe('multipart', () => {
  it('reads names, types and content', () => {
    const body =
      '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\none\r\n\r\n--b\r\ncontent-type: text/x\r\n' +
      'Content-Disposition: form-data; name="f"; filename="f.txt"\r\n\r\n\r\n--b--\r\n'
    const parts = read(body)?.map(({ name, fileName, type, content }) => [name, fileName, type, content.toString()])
    expect(parts).toEqual([
      ['a', null, '', 'one\r\n'],
      ['f', 'f.txt', 'text/x', ''],
    ])
  })
  it('is null where it is not whole', () => {
    expect(read('--b--\r\n')).toEqual([])
    expect(read('')).toBeNull()
    expect(read('--c\r\n\r\nx\r\n--c--')).toBeNull()
    expect(read('--b\r\n\r\nx\r\n--b')).toBeNull()
    expect(readMultipart(Buffer.from('--b--'), 'multipart/form-data')).toBeNull()
  })
  it.each([
    ['form-data; name="a"; filename="b"', 'name', 'a'],
    ['form-data; name="na"me"; filename="b"', 'name', 'na"me'],
    ['form-data; name="a;b"', 'name', 'a;b'],
    ['form-data; filename="x; name=y"; name="a"', 'name', 'a'],
    ['form-data; name=""', 'name', ''],
    ['form-data; name=token; filename=f', 'filename', 'f'],
    ['form-data; filename="f"', 'name', null],
  ])('%s: %s', (value, name, expected) => {
    expect(parameterOf(value, name)).toBe(expected)
  })
})
