import { createHmac } from 'node:crypto'
import { type Recorded, valuesOf } from '../recorder/recorded.ts'
import { type Credentials, parametersOf } from './credentials.ts'

/** What is wrong with a Hawk field; empty where it is right (https://github.com/mozilla/hawk/blob/main/API.md#protocol-example). */
export function checkHawk(credentials: Credentials, request: Recorded, authorization: string): string {
  if (!/^hawk /i.test(authorization)) return 'no Hawk field'
  const given = parametersOf(authorization.slice('Hawk '.length))
  const get = (name: string): string => given.get(name) ?? ''
  if (get('id') !== credentials.get('authId')) return 'another id'
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
