import type { Request } from '../../ir/request.ts'
import { exchange, mustSucceed, type Exchange, type Session } from './exchange.ts'
import { setHeaders } from './headers.ts'
import type { Local } from './program.ts'
import { queryParams } from './query-params.ts'
import { sendForm } from './send-form.ts'
import { sendJson, sendText } from './send-text.ts'
import { sendFile, sendMultipart } from './send-upload.ts'
import { call, get } from './values.ts'

/**
 * Builds what the request holds and makes the call that sends it.
 * @param wantsText whether the response is going to be read as text that is JSON
 */
export function send(session: Session, request: Request, wantsText: boolean): Exchange {
  const { body } = request
  switch (body.kind) {
    case 'none':
      return sendNothing(session, request, wantsText)
    case 'json':
      return sendJson(session, request, body.value, body.source)
    case 'graphql': {
      // Without members there is no JSON: the variables as they were typed spoil it.
      const { value } = body
      const isJson = value.kind === 'object' && value.members.length > 0
      return isJson ? sendJson(session, request, value, body.source) : sendText(session, request, body.source)
    }
    case 'text':
      return sendText(session, request, body.source)
    case 'urlencoded':
      return sendForm(session, request, body)
    case 'multipart':
      return sendMultipart(session, request, body)
    case 'file':
      return sendFile(session, request, body)
  }
}

function sendNothing(session: Session, request: Request, wantsText: boolean): Exchange {
  const { builder, http } = session
  const { method, url } = request
  const parameters = method === 'GET' ? queryParams(url) : undefined
  if (parameters !== undefined) {
    const json = builder.create('JsonObject', 'queryParams')
    for (const { name, value } of parameters) {
      if (typeof value === 'number') builder.call(json, 'UpdateInt', name, value)
      else builder.call(json, 'UpdateString', name, value)
    }
    builder.blank()
    setHeaders(builder, http, request, false)
    builder.blank()
    return exchange(session, 'QuickRequestParams', 'GET', url.base, json)
  }
  setHeaders(builder, http, request, false)
  builder.blank()
  if (method === 'GET' && wantsText && builder.generation === 'classic') return getText(session, request)
  return exchange(session, 'QuickRequest', method, url.text)
}

function getText(session: Session, { url }: Request): Exchange {
  const { builder, http } = session
  const body: Local = builder.create('StringBuilder', 'sbResponseBody')
  mustSucceed(session, call(http, 'QuickGetSb', url.text, body))
  builder.blank()
  return { status: get(http, 'LastStatus'), header: get(http, 'LastHeader'), response: undefined, body }
}
