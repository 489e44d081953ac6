import { isScalar, type Json } from '../../ir/json.ts'
import type { Request } from '../../ir/request.ts'
import type { Text } from '../../ir/text.ts'
import { fillArray, fillObject } from './build-json.ts'
import { exchange, filled, type Exchange, type Session } from './exchange.ts'
import { contentTypeOf, hasLength, setHeaders } from './headers.ts'
import { jsonLines } from './json-lines.ts'
import { isBuildable, isUnwieldy } from './json-path.ts'
import type { Local } from './program.ts'
import { longText, valueOf, type Given } from './values.ts'

/** Sends JSON that is built member by member; as text where building it might change it. */
export function sendJson(session: Session, request: Request, value: Json, source: Text): Exchange {
  const { builder, http } = session
  if (isUnwieldy(value)) return sendText(session, request, source)
  if (hasLength(request) || isScalar(value) || !isBuildable(value)) {
    builder.comment('This JSON is sent as it stands here; built member by member, it might change.')
    return sendText(session, request, source)
  }
  builder.comment('The JSON that is sent:')
  builder.blank()
  builder.comment(...jsonLines(value))
  builder.blank()
  const type: Given = valueOf(contentTypeOf(request).length > 0 ? contentTypeOf(request) : 'application/json')
  if (value.kind === 'array') {
    const array = builder.create('JsonArray', 'jarr')
    fillArray(builder, array, value)
    return sendEmitted(session, request, array, type)
  }
  const object = builder.create('JsonObject', 'json')
  fillObject(builder, object, value)
  const { generation } = builder
  if (generation === 'classic' && request.method !== 'POST') return sendEmitted(session, request, object, type)
  builder.blank()
  setHeaders(builder, http, request, false)
  builder.blank()
  if (generation === 'current') return filled(session, ['HttpJson', request.method, request.url.text, object, type])
  return exchange(session, 'PostJson3', request.url.text, type, object)
}

/** Sends text, byte for byte in UTF-8. */
export function sendText(session: Session, request: Request, source: Text): Exchange {
  const { builder, http } = session
  if (source.some((part) => typeof part !== 'string' && part.encoding === 'json'))
    builder.warn(
      'body-json-hole',
      'The value of a variable in the GraphQL query stands in the JSON as it is: quotes, backslashes and line breaks in it have to be escaped before.',
    )
  const body = builder.create('StringBuilder', 'sbRequestBody')
  builder.call(body, 'Append', longText(source))
  builder.blank()
  setHeaders(builder, http, request, false)
  builder.blank()
  const type = contentTypeOf(request)
  return sendBuffer(session, request, body, valueOf(type.length > 0 ? type : 'text/plain'))
}

function sendEmitted(session: Session, request: Request, json: Local, type: Given): Exchange {
  const { builder, http } = session
  builder.blank()
  setHeaders(builder, http, request, false)
  builder.blank()
  const body = builder.create('StringBuilder', 'sbRequestBody')
  builder.call(json, 'EmitSb', body)
  builder.blank()
  return sendBuffer(session, request, body, type)
}

function sendBuffer(session: Session, { method, url }: Request, body: Local, type: Given): Exchange {
  return exchange(session, 'PTextSb', method, url.text, body, 'utf-8', type, false, false)
}
