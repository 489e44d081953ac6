import { createHash, createHmac } from 'node:crypto'
import { type Recorded, valuesOf } from '../recorder/recorded.ts'
import { type Credentials, decodedPairs, parametersOf, percent } from './credentials.ts'

/**
 * What is wrong with a signature; empty where it is right.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/create-signed-request.html
 */
export function checkAws(credentials: Credentials, request: Recorded, authorization: string): string {
  const scheme = 'AWS4-HMAC-SHA256 '
  if (!authorization.startsWith(scheme)) return 'no AWS signature'
  const given = parametersOf(authorization.slice(scheme.length))
  const [access = '', date = '', region = '', service = ''] = (given.get('credential') ?? '').split('/')
  if (access !== credentials.get('accessKey')) return 'another access key'
  if (region !== (credentials.get('region') || 'us-east-1')) return `another region, ${region}`
  if (credentials.get('service') !== '' && service !== credentials.get('service')) return `another service, ${service}`
  const stamp = valuesOf(request.fields, 'X-Amz-Date')[0] ?? ''
  const token = valuesOf(request.fields, 'X-Amz-Security-Token')[0] ?? ''
  if (token !== credentials.get('sessionToken')) return 'another session token'
  const names = (given.get('signedheaders') ?? '').split(';')
  const sha = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex')
  const hmac = (key: string | Buffer, data: string): Buffer => createHmac('sha256', key).update(data).digest()
  const [path = '', ...rest] = request.target.split('?')
  const bodyHash = valuesOf(request.fields, 'X-Amz-Content-Sha256')[0] ?? sha(request.body)
  const lines = names.map((name) => `${name}:${valuesOf(request.fields, name).join(',').replace(/\s+/g, ' ').trim()}\n`)
  // AWS has no ports, and some clients sign the host alone; the recorder can't have the default port.
  const hosts = [lines, lines.map((line) => line.replace(/^(host:[^:]*):\d+\n$/, '$1\n'))]
  const key = ['aws4_request'].reduce(
    hmac,
    [date, region, service].reduce<string | Buffer>(hmac, `AWS4${credentials.get('secretKey')}`) as Buffer,
  )
  // Services but S3 want the path encoded once more; clients differ, and so both are right here.
  const paths = [path, path.split('/').map(percent).join('/')]
  const queries = queriesOf(rest.join('?'))
  const forms = paths.flatMap((form) =>
    hosts.flatMap((fields) => queries.map((query) => [form, query, fields.join('')] as const)),
  )
  const isSigned = forms.some(([form, query, fields]) => {
    const canonical = [request.method, form, query, fields, names.join(';'), bodyHash].join('\n')
    const text = ['AWS4-HMAC-SHA256', stamp, `${date}/${region}/${service}/aws4_request`, sha(canonical)].join('\n')
    return hmac(key, text).toString('hex') === given.get('signature')
  })
  return isSigned ? '' : 'the signature is wrong'
}

/**
 * By encoded name, then by value. Nothing between two `&` is no parameter. Nobody says what a parameter without a name is, or bytes that are
 * no UTF-8: Postman's engine leaves the one out and replaces the others, which is right here, as it is to take them for what they are.
 */
function queriesOf(query: string): readonly string[] {
  const pieces = query.split('&').filter((piece) => piece !== '')
  const written = pieces.map((piece) => decodedPairs(piece.replaceAll('+', '%2B'))[0] ?? ['', ''])
  const asBytes = pieces.map((piece) => {
    const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(piece.replace(/%(?![\dA-Fa-f]{2})/g, '%25')) ?? []
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

function percentBytes(encoded: string): string {
  return encoded.replace(/%[\dA-Fa-f]{2}|[^%]/g, (found) => {
    const byte = found.length === 3 ? Number.parseInt(found.slice(1), 16) : found.charCodeAt(0)
    const character = String.fromCharCode(byte)
    return /[\w.~-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  })
}
