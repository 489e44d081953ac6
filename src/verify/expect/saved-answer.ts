import type { Example } from '../../ir/example.ts'
import type { Request } from '../../ir/request.ts'
import { ACCEPT, type Answer } from '../recorder/slot.ts'

/**
 * What the recorder answers: the saved response that a snippet goes by, so that a program that reads it finds what it was made for; a
 * little JSON where none is saved. Always UTF-8, whatever the saved header fields say of it.
 */
export function savedAnswer({ examples }: Request): Answer {
  const example = examples.find(({ code }: Example) => code === 0 || (code >= 200 && code < 300))
  if (example === undefined) return ACCEPT
  const { code, body } = example
  const status = code === 0 ? 200 : code
  if (body.kind === 'empty' || status === 204 || status === 205)
    return { status, reason: 'Saved', fields: [], body: '' }
  const type = body.kind === 'json' ? 'application/json' : 'text/plain; charset=utf-8'
  return { status, reason: 'Saved', fields: [['Content-Type', type]], body: body.source }
}
