import { expect, test } from 'vitest'
import { readCollectionFrom } from '../../collection/read.ts'
import type { Request } from '../../ir/request.ts'
import { makeProgram } from './make-program.ts'

test('JSON of very many values is text, and a response of very many elements is read by its first', () => {
  const object = (count: number): string =>
    JSON.stringify(
      Object.fromEntries(
        Array(count)
          .fill(0)
          .map((_, id) => [`a${id}`, id]),
      ),
    )
  const list = JSON.stringify(Array.from({ length: 5000 }, () => ({ id: 1 })))
  const stepsOf = (sent: string, answered: string): number => {
    const { requests } = readCollectionFrom({
      info: { name: 'Many', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
      item: [
        {
          request: {
            method: 'POST',
            url: 'http://h.test/',
            body: { mode: 'raw', raw: sent, options: { raw: { language: 'json' } } },
          },
          response: [{ code: 200, body: answered }],
        },
      ],
    })
    return makeProgram(requests[0] as Request, 'classic').steps.filter(({ kind }) => kind !== 'comment').length
  }
  expect(stepsOf(object(900), '[]')).toBeGreaterThan(900)
  expect(stepsOf(object(1100), '[]')).toBeLessThan(50)
  expect(stepsOf(list, list)).toBeLessThan(50)
  expect(stepsOf('{}', object(1100))).toBeLessThan(50)
})
