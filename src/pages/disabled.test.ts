import { expect, test } from 'vitest'
import { readCollectionFrom } from '../collection/read.ts'
import { disabledOf } from './disabled.ts'

test('credentials that are switched off are not published', () => {
  const header = ['Authorization', 'Cookie', 'X-Api-Key', 'X-Api-Key', 'author_id'].map((key, index) => ({
    key,
    value: index === 3 ? '{{key}}' : 'value',
    disabled: true,
  }))
  const { requests } = readCollectionFrom({
    info: { name: 'Off', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item: [{ request: { method: 'GET', url: 'https://example.com/', header } }],
  })
  const { headers } = disabledOf((requests[0] as (typeof requests)[0]).disabled)
  expect(headers.map(({ value }) => value)).toEqual(['', '', '', '{{key}}', 'value'])
})
