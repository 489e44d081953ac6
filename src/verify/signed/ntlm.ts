import type { Credentials } from './credentials.ts'

const SIGNATURE = Buffer.from('NTLMSSP\0')
// NEGOTIATE_UNICODE | REQUEST_TARGET | NEGOTIATE_NTLM | TARGET_TYPE_DOMAIN | EXTENDED_SESSIONSECURITY | TARGET_INFO
const FLAGS = 0x1 | 0x4 | 0x200 | 0x10000 | 0x80000 | 0x800000

/** The second message of NTLM ([MS-NLMP] 2.2.1.2), as it stands in the field. */
export function ntlmChallenge(credentials: Credentials): string {
  const name = Buffer.from(credentials.get('domain') || 'POLYSNIP', 'utf16le')
  // The target information: the domain's name, and the end.
  const info = Buffer.concat([pair(2, name), pair(0, Buffer.alloc(0))])
  const head = Buffer.alloc(48)
  SIGNATURE.copy(head)
  head.writeUInt32LE(2, 8)
  writeBuffer(head, 12, name.length, 48)
  head.writeUInt32LE(FLAGS, 20)
  Buffer.from('0123456789abcdef', 'hex').copy(head, 24)
  writeBuffer(head, 40, info.length, 48 + name.length)
  return Buffer.concat([head, name, info]).toString('base64')
}

/** Which of the three messages a field holds; 0 where it holds none. */
export function ntlmType(authorization: string): number {
  const message = Buffer.from(/^(?:ntlm|negotiate) (.*)$/i.exec(authorization)?.[1] ?? '', 'base64')
  return message.length > 12 && message.subarray(0, 8).equals(SIGNATURE) ? message.readUInt32LE(8) : 0
}

/** What is wrong with the third message ([MS-NLMP] 2.2.1.3). Who it is for is checked, and not the hash. */
export function checkNtlm(credentials: Credentials, authorization: string): string {
  if (ntlmType(authorization) !== 3) return 'no NTLM message'
  const message = Buffer.from(authorization.split(' ')[1] ?? '', 'base64')
  const isUnicode = (message.readUInt32LE(60) & 1) === 1
  const text = (at: number): string => {
    const [length, from] = [message.readUInt16LE(at), message.readUInt32LE(at + 4)]
    return message.subarray(from, from + length).toString(isUnicode ? 'utf16le' : 'latin1')
  }
  if (text(36) !== credentials.get('username')) return `another user name, ${text(36)}`
  const domain = credentials.get('domain')
  return domain === '' || text(28).toLowerCase() === domain.toLowerCase() ? '' : `another domain, ${text(28)}`
}

function pair(id: number, value: Buffer): Buffer {
  const head = Buffer.alloc(4)
  head.writeUInt16LE(id, 0)
  head.writeUInt16LE(value.length, 2)
  return Buffer.concat([head, value])
}

function writeBuffer(message: Buffer, at: number, length: number, offset: number): void {
  message.writeUInt16LE(length, at)
  message.writeUInt16LE(length, at + 2)
  message.writeUInt32LE(offset, at + 4)
}
