import { describe, expect, test } from 'vitest'
import type { Recorded } from '../recorder/recorded.ts'
import { checkAws } from './awsv4.ts'
import type { Credentials } from './credentials.ts'

/** https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html#query-string-auth-v4-signing-example */
const TARGET =
  '/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404'

function said(target: string, values: Readonly<Record<string, string>> = {}): string {
  const given: Readonly<Record<string, string>> = {
    accessKey: 'AKIAIOSFODNN7EXAMPLE',
    secretKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    service: 's3',
    ...values,
  }
  const credentials: Credentials = { kind: 'awsv4', in: 'query', get: (name) => given[name] ?? '' }
  const request: Recorded = {
    method: 'GET',
    target,
    version: 'HTTP/1.1',
    fields: [{ name: 'Host', value: 'examplebucket.s3.amazonaws.com' }],
    body: Buffer.from(''),
    faults: [],
  }
  return checkAws(credentials, request, '')
}

describe('a signature in the query', () => {
  test('that of AWS’s own example is right', () => {
    expect(said(TARGET)).toBe('')
    expect(said(TARGET.replace('?', '?&'))).toBe('')
  })

  test('what is signed can not be changed', () => {
    expect(said(TARGET.replace('86400', '86401'))).toBe('the signature is wrong')
    expect(said(TARGET.replace('/test', '/best'))).toBe('the signature is wrong')
    expect(said(`${TARGET}&a=1`)).toBe('the signature is wrong')
  })

  test('what is missing or another is named', () => {
    expect(said('/test.txt')).toBe('no AWS signature')
    expect(said(TARGET, { accessKey: 'AKOTHER' })).toBe('another access key')
    expect(said(TARGET, { region: 'eu-west-1' })).toBe('another region, us-east-1')
    expect(said(TARGET, { service: 'execute-api' })).toBe('another service, s3')
    expect(said(TARGET, { sessionToken: 'token' })).toBe('another session token')
  })
})
