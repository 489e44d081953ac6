import { expect, it } from 'vitest'
import { http } from './http.ts'

it('keeps a line of the header section one line', () => {
  expect(http.line('a\r\nX-Evil: 1')).toBe('a  X-Evil: 1')
  expect(http.line('a\0b\tc é')).toBe('a b\tc é')
})

it('leaves content as it is', () => {
  expect(http.block?.('{\r\n "a": "\\u0000"\r\n}\n', '')).toBe('{\r\n "a": "\\u0000"\r\n}\n')
})
