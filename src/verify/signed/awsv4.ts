import { createHash, createHmac } from 'node:crypto'
import { type Recorded, valuesOf } from '../recorder/recorded.ts'
import { type Credentials, decodedPairs, parametersOf, percent, percentBytes } from './credentials.ts'

/**
 * What is wrong with a signature; empty where it is right.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/create-signed-request.html
 */
export function checkAws(credentials: Credentials, request: Recorded, authorization: string): string {
  const signature = credentials.in === 'query' ? inQuery(request) : inField(request, authorization)
  if (signature === undefined) return 'no AWS signature'
  const { names, stamp } = signature
  const [access = '', date = '', region = '', service = ''] = signature.credential.split('/')
  if (access !== credentials.get('accessKey')) return 'another access key'
  if (region !== (credentials.get('region') || 'us-east-1')) return `another region, ${region}`
  if (credentials.get('service') !== '' && service !== credentials.get('service')) return `another service, ${service}`
  if (signature.token !== credentials.get('sessionToken')) return 'another session token'
  const sha = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex')
  const hmac = (key: string | Buffer, data: string): Buffer => createHmac('sha256', key).update(data).digest()
  const path = request.target.split('?')[0] ?? ''
  // What S3 is asked for by a URL may have any body.
  const isOpen = credentials.in === 'query' && service === 's3'
  const bodyHash = isOpen
    ? 'UNSIGNED-PAYLOAD'
    : (valuesOf(request.fields, 'X-Amz-Content-Sha256')[0] ?? sha(request.body))
  const lines = names.map((name) => `${name}:${valuesOf(request.fields, name).join(',').replace(/\s+/g, ' ').trim()}\n`)
  // AWS has no ports, and some clients sign the host alone; the recorder can't have the default port.
  const hosts = [lines, lines.map((line) => line.replace(/^(host:[^:]*):\d+\n$/, '$1\n'))]
  const key = ['aws4_request'].reduce(
    hmac,
    [date, region, service].reduce<string | Buffer>(hmac, `AWS4${credentials.get('secretKey')}`) as Buffer,
  )
  // Services but S3 want the path encoded once more; clients differ, and so both are right here. S3 wants all encoded once that has to be.
  const once = service === 's3' ? [percentBytes(path).replaceAll('%2F', '/')] : []
  const paths = [path, path.split('/').map(percent).join('/'), ...once]
  const forms = paths.flatMap((form) =>
    hosts.flatMap((fields) => queriesOf(signature.query).map((query) => [form, query, fields.join('')] as const)),
  )
  const isSigned = forms.some(([form, query, fields]) => {
    const canonical = [request.method, form, query, fields, names.join(';'), bodyHash].join('\n')
    const text = ['AWS4-HMAC-SHA256', stamp, `${date}/${region}/${service}/aws4_request`, sha(canonical)].join('\n')
    return hmac(key, text).toString('hex') === signature.value
  })
  return isSigned ? '' : 'the signature is wrong'
}

interface Signature {
  readonly credential: string
  /** Of the fields that are signed. */
  readonly names: readonly string[]
  readonly stamp: string
  readonly token: string
  readonly value: string
  /** What of the query is signed. */
  readonly query: string
}

function inField(request: Recorded, authorization: string): Signature | undefined {
  const scheme = 'AWS4-HMAC-SHA256 '
  if (!authorization.startsWith(scheme)) return undefined
  const given = parametersOf(authorization.slice(scheme.length))
  return {
    credential: given.get('credential') ?? '',
    names: (given.get('signedheaders') ?? '').split(';'),
    stamp: valuesOf(request.fields, 'X-Amz-Date')[0] ?? '',
    token: valuesOf(request.fields, 'X-Amz-Security-Token')[0] ?? '',
    value: given.get('signature') ?? '',
    query: queryOf(request),
  }
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html */
function inQuery(request: Recorded): Signature | undefined {
  const query = queryOf(request)
  const given = new Map(decodedPairs(query))
  if (given.get('X-Amz-Algorithm') !== 'AWS4-HMAC-SHA256') return undefined
  return {
    credential: given.get('X-Amz-Credential') ?? '',
    names: (given.get('X-Amz-SignedHeaders') ?? '').split(';'),
    stamp: given.get('X-Amz-Date') ?? '',
    token: given.get('X-Amz-Security-Token') ?? '',
    value: given.get('X-Amz-Signature') ?? '',
    query: query.replace(/(?:^|&)X-Amz-Signature=[^&]*/, ''),
  }
}

function queryOf(request: Recorded): string {
  return request.target.split('?').slice(1).join('?')
}

/**
 * By encoded name, then by value. Nothing between two `&` is no parameter. Nobody says what a parameter without a name is, or bytes that are
 * no UTF-8: Postman's engine leaves the one out and replaces the others, which is right here, as it is to take them for what they are.
 */
function queriesOf(query: string): readonly string[] {
  const pieces = query.split('&').filter((piece) => piece !== '')
  const written = pieces.map((piece) => decodedPairs(piece.replaceAll('+', '%2B'))[0] ?? ['', ''])
  const asBytes = pieces.map((piece) => {
    const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(piece) ?? []
    return [name, value].map((part) => percentBytes(part))
  })
  const forms = [written.map((pair) => pair.map(percent)), asBytes]
  return forms
    .flatMap((pairs) => [pairs, pairs.filter(([name]) => name !== '')])
    .map((pairs) =>
      pairs
        .map((pair) => pair.join('\0'))
        .toSorted()
        .join('&')
        .replaceAll('\0', '='),
    )
}
