import { type Recorded, valuesOf } from '../recorder/recorded.ts'
import type { Answer } from '../recorder/slot.ts'
import type { Credentials } from './credentials.ts'
import { digestChallenge } from './digest.ts'
import { ntlmChallenge, ntlmType } from './ntlm.ts'

/** What a server that wants digest or NTLM answers as long as it does not get it; null where the request may pass. */
export function challenge(credentials: Credentials | null, request: Recorded): Answer | null {
  const authorization = valuesOf(request.fields, 'Authorization')[0] ?? ''
  if (credentials?.kind === 'digest' && !/^digest /i.test(authorization)) return refuse(digestChallenge(credentials))
  if (credentials?.kind !== 'ntlm' || ntlmType(authorization) === 3) return null
  return refuse(ntlmType(authorization) === 1 ? `NTLM ${ntlmChallenge(credentials)}` : 'NTLM')
}

function refuse(value: string): Answer {
  const fields = [
    ['WWW-Authenticate', value],
    ['Content-Type', 'application/json'],
  ] as const
  return { status: 401, reason: 'Unauthorized', fields, body: '{"ok":false}', keepAlive: true, aside: 'round' }
}
