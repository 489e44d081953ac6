import type { Request } from '../../ir/request.ts'
import { plain, text, type Text } from '../../ir/text.ts'
import type { Builder } from './builder.ts'
import type { Local } from './program.ts'

/**
 * Sets the header fields of the request: on `Http`, or on the `HttpRequest` where the call takes one (then `Http`'s own are not sent).
 * Chilkat keeps one field of a name, so that fields that repeat are joined (RFC 9110, 5.3).
 * @param hasType whether Content-Type is given by other means
 */
export function setHeaders(builder: Builder, object: Local, request: Request, hasType: boolean): void {
  const isHttp = object.type === 'Http'
  for (const { name, value, isFromAuth } of fieldsOf(request, hasType)) {
    const token = isFromAuth ? bearerToken(request, value) : undefined
    if (token !== undefined && isHttp) {
      builder.comment('Sends the token in an Authorization header, as "Bearer".')
      builder.set(object, 'AuthToken', token)
    } else builder.call(object, isHttp ? 'SetRequestHeader' : 'AddHeader', name, value)
  }
}

interface Field {
  readonly name: Text
  readonly value: Text
  readonly isFromAuth: boolean
}

function fieldsOf({ headers, auth, body }: Request, hasType: boolean): readonly Field[] {
  const fields = new Map<string, Field>()
  for (const { name, value, origin } of headers) {
    const key = plain(name).toLowerCase()
    // Chilkat counts for itself, and its manual forbids to set it.
    if (key === 'content-length') continue
    if (key === 'content-type' && (hasType || (origin === 'body' && body.kind !== 'none'))) continue
    if (origin === 'auth' && auth.kind === 'basic') continue
    const before = fields.get(key)
    const joint = key === 'cookie' ? '; ' : ', '
    fields.set(
      key,
      before === undefined
        ? { name, value, isFromAuth: origin === 'auth' }
        : { ...before, value: text(before.value, joint, value) },
    )
  }
  return [...fields.values()]
}

/** What AuthToken sends is `Bearer` and the token; any other field of auth is a field like all. */
function bearerToken({ auth }: Request, value: Text): Text | undefined {
  if (auth.kind !== 'bearer' && auth.kind !== 'oauth2' && auth.kind !== 'jwt') return undefined
  const [first, ...rest] = value
  if (typeof first !== 'string' || !first.startsWith('Bearer ')) return undefined
  const token = text(first.slice('Bearer '.length), ...rest)
  return token.length === 0 ? undefined : token
}

/** Whether the collection says how long the body is, which holds for its own text alone. */
export function hasLength({ headers }: Request): boolean {
  return headers.some((header) => plain(header.name).toLowerCase() === 'content-length')
}

/** The value of the Content-Type field; empty where there is none. */
export function contentTypeOf({ headers }: Request): Text {
  return headers.findLast((header) => plain(header.name).toLowerCase() === 'content-type')?.value ?? []
}
