import type { UrlencodedBody } from '../../ir/body.ts'
import type { Request } from '../../ir/request.ts'
import { plain } from '../../ir/text.ts'
import { exchange, type Exchange, type Session } from './exchange.ts'
import { contentTypeOf, hasLength, setHeaders } from './headers.ts'
import { isPassable } from './json-path.ts'
import type { Local } from './program.ts'
import { sendText } from './send-text.ts'
import { sendPrepared } from './send-upload.ts'

const FORM = 'application/x-www-form-urlencoded'

/** Sends a form, parameter by parameter. */
export function sendForm(session: Session, request: Request, body: UrlencodedBody): Exchange {
  const { builder } = session
  // On GET and HEAD, HttpRequest makes a query of its parameters.
  const hasQueryInstead = request.method === 'GET' || request.method === 'HEAD'
  if (hasQueryInstead || hasLength(request) || !isPlainForm(body, plain(contentTypeOf(request))))
    return sendText(session, request, body.source)
  if (request.method !== 'POST') return sendPrepared(session, request, FORM, (req) => addParams(session, req, body))
  const req = builder.create('HttpRequest', 'req')
  if (builder.generation === 'current') {
    builder.set(req, 'HttpVerb', request.method)
    builder.set(req, 'ContentType', FORM)
  }
  addParams(session, req, body)
  setHeaders(builder, req, request, true)
  builder.blank()
  return exchange(session, 'PostUrlEncoded', request.url.text, req)
}

function addParams({ builder }: Session, req: Local, { fields }: UrlencodedBody): void {
  for (const { name, value } of fields) builder.call(req, 'AddParam', name, value)
}

/**
 * Whether AddParam can say it. What happens to a second parameter of a name is not documented, nor to one without a name;
 * and a media type with parameters, or another one, has to be sent as it is.
 */
function isPlainForm({ fields }: UrlencodedBody, type: string): boolean {
  const names = new Set(fields.map((field) => plain(field.name)))
  return (
    type.toLowerCase() === FORM &&
    names.size === fields.length &&
    fields.every(({ name, value }) => name.length > 0 && isPassable(name) && isPassable(value))
  )
}
