import type { Request } from '../../ir/request.ts'
import type { Recorded } from '../recorder/recorded.ts'
import type { Answer } from '../recorder/slot.ts'
import type { Redirected } from './expected.ts'

const TARGET = '/redirected'

/** What the recorder answers to a request of which a saved response says that the server redirects; null to the one that follows. */
export function redirection({ redirectStatus }: Request, sent: Recorded): Answer | null {
  if (redirectStatus === 0 || sent.target === TARGET) return null
  const fields = [
    ['Location', TARGET],
    ['Content-Type', 'application/json'],
  ] as const
  return { status: redirectStatus, reason: 'Redirect', fields, body: '{"ok":true}' }
}

/** With what Postman goes on: GET, unless it is told to keep the method, or the status says so (RFC 9110, 15.4). */
export function redirectedTo({ behavior, method, redirectStatus }: Request): Redirected | null {
  if (redirectStatus === 0 || !behavior.followRedirects) return null
  const keepsBody = redirectStatus >= 307 || behavior.followOriginalHttpMethod
  return { method: keepsBody || method === 'HEAD' ? method : 'GET', target: TARGET, keepsBody }
}
