import type { Auth } from '../ir/auth.ts'
import { isLiteral } from '../ir/text.ts'
import type { Authorized } from './auth.ts'
import { basicValue } from './base64.ts'
import { fieldNamed, implied } from './headers.ts'
import type { ResolvedUrl } from './url.ts'

/**
 * `https://user:password@host` is basic auth, too, where nothing else made an Authorization field. Where a hole stands
 * in it, the library has to make it, which it can only if there is no other auth.
 */
export function withCredentials(authorized: Authorized, { credentials }: ResolvedUrl): Authorized {
  const { auth, fields } = authorized
  const isLeft = 'parameters' in auth || (auth.kind === 'basic' && !auth.isApplied)
  if (credentials === undefined || fieldNamed(fields, 'authorization') !== undefined || isLeft) return authorized
  const { username, password } = credentials
  const isApplied = isLiteral(username) && isLiteral(password)
  const field = isApplied ? [implied('auth', 'Authorization', basicValue(username, password))] : []
  const own: Auth = auth.kind === 'none' ? { kind: 'basic', username, password, isApplied } : auth
  return { ...authorized, auth: own, fields: [...fields, ...field] }
}
