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
  const forms = paths.flatMap((form) => hosts.map((fields) => [form, fields.join('')] as const))
  const isSigned = forms.some(([form, fields]) => {
    const canonical = [request.method, form, queryOf(rest.join('?')), fields, names.join(';'), bodyHash].join('\n')
    const text = ['AWS4-HMAC-SHA256', stamp, `${date}/${region}/${service}/aws4_request`, sha(canonical)].join('\n')
    return hmac(key, text).toString('hex') === given.get('signature')
  })
  return isSigned ? '' : 'the signature is wrong'
}

function queryOf(query: string): string {
  const pairs = decodedPairs(query.replaceAll('+', '%2B')).map(([name, value]) => `${percent(name)}=${percent(value)}`)
  return pairs.toSorted().join('&')
}
