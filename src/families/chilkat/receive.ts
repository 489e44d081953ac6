import type { Example } from '../../ir/example.ts'
import { isScalar, type Json, type JsonArray, type JsonObject } from '../../ir/json.ts'
import type { Request } from '../../ir/request.ts'
import type { Exchange, Session } from './exchange.ts'
import { jsonLines } from './json-lines.ts'
import { isUnwieldy } from './json-path.ts'
import { parseArray, parseObject } from './parse.ts'
import { call, get, type Given } from './values.ts'

/** What the saved example says of the response. */
export type Expected =
  | { readonly kind: 'json'; readonly value: JsonObject | JsonArray }
  | { readonly kind: 'no-content' }
  | { readonly kind: 'unknown' }

/** The first example of a success decides. */
export function expectedOf({ examples, method }: Request): Expected {
  const example = examples.find(({ code }: Example) => code === 0 || (code >= 200 && code < 300))
  if (example === undefined || method === 'HEAD') return { kind: 'unknown' }
  if (example.code === 204) return { kind: 'no-content' }
  const { body } = example
  return body.kind === 'json' && !isScalar(body.value) && !isUnwieldy(body.value, firstOf)
    ? { kind: 'json', value: body.value }
    : { kind: 'unknown' }
}

/** The one that is read, in a loop. */
function firstOf({ items }: JsonArray): readonly Json[] {
  return items.slice(0, 1)
}

/** Reads and prints the response, in the way that the saved example asks for. */
export function receive(session: Session, outcome: Exchange, expected: Expected, method: string): void {
  switch (expected.kind) {
    case 'json':
      return receiveJson(session, outcome, expected.value)
    case 'no-content':
      return receiveNothing(session, outcome)
    case 'unknown': {
      const { builder } = session
      builder.print(outcome.status)
      builder.print(method === 'HEAD' ? outcome.header : bodyOf(outcome))
      disposeResponse(session, outcome)
    }
  }
}

function receiveNothing(session: Session, outcome: Exchange): void {
  const { builder } = session
  const status = builder.local('int', 'respStatusCode')
  builder.assign(status, outcome.status)
  builder.when(status, 'differs', 204, () => {
    builder.print('Response Header:')
    builder.print(outcome.header)
    builder.print('Response Body:')
    builder.print(bodyOf(outcome))
    builder.print('Failed.')
    builder.leave()
  })
  builder.blank()
  builder.print('Success.')
  disposeResponse(session, outcome)
}

function receiveJson(session: Session, outcome: Exchange, value: JsonObject | JsonArray): void {
  const { builder } = session
  const { response } = outcome
  let { body } = outcome
  if (body === undefined && response !== undefined) {
    body = builder.create('StringBuilder', 'sbResponseBody')
    builder.call(response, 'GetBodySb', body)
    builder.blank()
  }
  const isArray = value.kind === 'array'
  const root = isArray ? builder.create('JsonArray', 'jarrResp') : builder.create('JsonObject', 'jResp')
  builder.call(root, 'LoadSb', body as Given)
  builder.set(root, 'EmitCompact', false)
  builder.blank()
  builder.print('Response Body:')
  builder.print(call(root, 'Emit'))
  builder.blank()
  const status = builder.local('int', 'respStatusCode')
  builder.assign(status, outcome.status)
  builder.report('Response Status Code = ', status)
  builder.when(status, 'at-least', 400, () => {
    builder.print('Response Header:')
    builder.print(outcome.header)
    builder.print('Failed.')
    builder.leave()
  })
  disposeResponse(session, outcome)
  if ((value.kind === 'array' ? value.items : value.members).length === 0) return
  builder.blank()
  builder.comment('The saved example of a response')
  builder.comment('(the code below it reads its values):')
  builder.blank()
  builder.comment(...jsonLines(value))
  builder.blank()
  builder.comment('The values of the response;')
  builder.comment('where the example has an array, its first element stands for all.')
  builder.blank()
  if (value.kind === 'array') parseArray(builder, root, value)
  else parseObject(builder, root, value)
}

function disposeResponse({ builder }: Session, { response }: Exchange): void {
  if (response !== undefined) builder.dispose(response)
}

function bodyOf({ response, body }: Exchange): Given {
  if (response !== undefined) return get(response, 'BodyStr')
  if (body === undefined) throw new TypeError('an exchange without a body')
  return call(body, 'GetAsString')
}
