import { createHash, createHmac } from 'node:crypto'
import { type Recorded, valuesOf } from '../recorder/recorded.ts'
import { type Credentials, parametersOf } from './credentials.ts'

/** Attributes that are sent where the collection gives them, and only there; a delegation, beside an application. */
const GIVEN = [
  ['ext', 'extraData'],
  ['app', 'app'],
  ['dlg', 'delegation'],
] as const
/** Attributes that the client makes where the collection does not give them. */
const MADE = [
  ['nonce', 'nonce'],
  ['ts', 'timestamp'],
] as const

/** What is wrong with a Hawk field; empty where it is right (https://github.com/mozilla/hawk/blob/main/API.md#protocol-example). */
export function checkHawk(credentials: Credentials, request: Recorded, authorization: string): string {
  if (!/^hawk /i.test(authorization)) return 'no Hawk field'
  const given = parametersOf(authorization.slice('Hawk '.length))
  const get = (name: string): string => given.get(name) ?? ''
  if (get('id') !== credentials.get('authId')) return 'another id'
  for (const [name, parameter] of GIVEN) {
    const wanted = parameter === 'delegation' && credentials.get('app') === '' ? '' : credentials.get(parameter)
    if (get(name) !== wanted) return `another ${name}, ${get(name) || 'none'}`
  }
  for (const [name, parameter] of MADE) {
    const wanted = credentials.get(parameter)
    if (wanted !== '' && get(name) !== wanted) return `another ${name}, ${get(name)}`
  }
  if (!hashesOf(credentials, request).includes(get('hash'))) return 'another hash'
  const [host = '', port = '80'] = (valuesOf(request.fields, 'Host')[0] ?? '').split(':')
  const lines = [
    'hawk.1.header',
    get('ts'),
    get('nonce'),
    request.method,
    request.target,
    host,
    port,
    get('hash'),
    get('ext'),
    '',
  ]
  const text = get('app') === '' ? lines : [...lines.slice(0, -1), get('app'), get('dlg'), '']
  const mac = createHmac(credentials.get('algorithm') || 'sha256', credentials.get('authKey')).update(text.join('\n'))
  return mac.digest('base64') === get('mac') ? '' : 'the MAC is wrong'
}

/**
 * The hash of the body, where one is asked for, by the type that arrives or by none, as Postman makes it where the type comes from the body.
 * It has none for multipart, and for nothing.
 */
function hashesOf(credentials: Credentials, { body, fields }: Recorded): readonly string[] {
  const type = (valuesOf(fields, 'Content-Type')[0] ?? '').replace(/;.*/s, '').trim().toLowerCase()
  if (credentials.get('includePayloadHash') !== 'true' || body.length === 0) return ['']
  const hashes = [type, ''].map((each) =>
    createHash(credentials.get('algorithm') || 'sha256')
      .update(`hawk.1.payload\n${each}\n`)
      .update(body)
      .update('\n')
      .digest('base64'),
  )
  return type.startsWith('multipart/') ? ['', ...hashes] : hashes
}
