import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Recorded } from '../recorder/recorded.ts'
import type { Credentials } from './credentials.ts'
import { checkDigest, digestChallenge } from './digest.ts'

const md5 = (text: string): string => createHash('md5').update(text).digest('hex')
const request: Recorded = {
  method: 'GET',
  target: '/a?b=1',
  version: 'HTTP/1.1',
  fields: [],
  body: Buffer.from(''),
  faults: [],
}

/** What is said of an answer (RFC 7616, 3.4) by this user, whose name is written so. */
function said(username: string, written: string, password = 'p', target = request.target): string {
  const credentials: Credentials = {
    kind: 'digest',
    in: 'header',
    get: (name) => ({ username: username, password: 'p' })[name] ?? '',
  }
  const nonce = /nonce="(\w+)"/.exec(digestChallenge(credentials))?.[1] ?? ''
  const response = md5(`${md5(`${username}:polysnip:${password}`)}:${nonce}:01:c:auth:${md5(`GET:${target}`)}`)
  return checkDigest(
    credentials,
    request,
    `Digest username="${written}", realm="polysnip", nonce="${nonce}", uri="${target}", qop=auth, nc=01, cnonce="c", response="${response}"`,
  )
}

describe('a digest', () => {
  test.each([
    ['ines', 'ines'],
    ['CORP\\ines', 'CORP\\ines'],
    ['CORP\\ines', 'CORP\\\\ines'],
    ['a"b', 'a\\"b'],
    ['a"b', 'a"b'],
    ['ines\\', 'ines\\\\'],
    ['ines\\', 'ines\\'],
  ])('of %s may be written as %s', (username, written) => expect(said(username, written)).toBe(''))
  test('of another user is seen', () => expect(said('ines', 'tomas')).toBe('another user name'))
  test('of another password is seen', () => expect(said('ines', 'ines', 'q')).toBe('the digest is wrong'))
  test('of another target is seen', () => expect(said('ines', 'ines', 'p', '/')).toBe('the digest is for /'))
})
