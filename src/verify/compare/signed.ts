import { type Recorded, valuesOf } from '../recorder/recorded.ts'
import { checkAws } from '../signed/awsv4.ts'
import type { Credentials } from '../signed/credentials.ts'
import { checkDigest } from '../signed/digest.ts'
import { checkHawk } from '../signed/hawk.ts'
import { checkJwt } from '../signed/jwt.ts'
import { checkNtlm } from '../signed/ntlm.ts'
import { checkOauth1 } from '../signed/oauth1.ts'
import { different } from './difference.ts'
import type { Difference } from './level.ts'

/** Recomputes a signature from what arrived: it differs with each sending, so that no text can be expected. */
export function compareSigned(credentials: Credentials | null, sent: Recorded): readonly Difference[] {
  if (credentials === null) return []
  const place = `auth ${credentials.kind}`
  const authorization = valuesOf(sent.fields, 'Authorization')[0]
  if (authorization === undefined && credentials.in === 'header')
    return [different(place, 'a signed request', null, 'it is not signed')]
  if (authorization !== undefined && credentials.in !== 'header')
    return [different(place, `a signature in the ${credentials.in}`, authorization, 'signed in the header')]
  const fault = check(credentials, sent, authorization ?? '')
  return fault === '' ? [] : [different(place, 'a signed request', authorization ?? null, fault)]
}

function check(credentials: Credentials, sent: Recorded, authorization: string): string {
  switch (credentials.kind) {
    case 'digest':
      return checkDigest(credentials, sent, authorization)
    case 'oauth1':
      return checkOauth1(credentials, sent, authorization)
    case 'awsv4':
      return checkAws(credentials, sent, authorization)
    case 'hawk':
      return checkHawk(credentials, sent, authorization)
    case 'ntlm':
      return checkNtlm(credentials, authorization)
    case 'jwt':
      return checkJwt(credentials, sent, authorization)
    case 'edgegrid':
      return authorization.startsWith('EG1-HMAC-SHA256 ') ? '' : 'no EdgeGrid signature'
    case 'asap':
      return /^Bearer [\w-]+\.[\w-]+\.[\w-]+$/.test(authorization) ? '' : 'no token'
  }
}
