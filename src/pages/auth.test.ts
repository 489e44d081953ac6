import { expect, test } from 'vitest'
import { read, URL_ } from '../collection/testing.ts'
import { authOf } from './auth.ts'

const namesOf = (type: string, parameters: object): readonly string[] =>
  authOf(read({ url: URL_, auth: { type, [type]: parameters } }).auth).fields.map(({ name }) => name)

test('a page holds the keys that samples hold, and placeholders', () => {
  expect(namesOf('basic', { username: 'me', password: 'p' })).toEqual(['Username', 'Password'])
  expect(namesOf('hawk', { authId: 'i', authKey: 'k' })).toEqual(['authId', 'authKey'])
  expect(namesOf('jwt', { algorithm: 'HS256', secret: 's', queryParamKey: 'q' })).toEqual([
    'algorithm',
    'queryParamKey',
  ])
  expect(namesOf('jwt', { algorithm: 'HS256', secret: '{{s}}' })).toEqual(['algorithm', 'secret'])
  expect(namesOf('asap', { iss: 'me', privateKey: 'pem' })).toEqual(['iss'])
})
