import type { FileBody, MultipartBody, Part } from '../../ir/body.ts'
import type { Request } from '../../ir/request.ts'
import { isLiteral, plain, type Text } from '../../ir/text.ts'
import { exchange, mustSucceed, type Exchange, type Session } from './exchange.ts'
import { contentTypeOf, setHeaders } from './headers.ts'
import type { Local } from './program.ts'
import { call, get, type Given } from './values.ts'

/** Sends `multipart/form-data`; files are read while they are sent. */
export function sendMultipart(session: Session, request: Request, { parts }: MultipartBody): Exchange {
  const { builder } = session
  const type = contentTypeOf(request)
  // The boundary is Chilkat's; a type that is none of multipart would make it another body.
  const isMultipart = /^multipart\//i.test(plain(type)) && isLiteral(type)
  if (!isMultipart && type.length > 0)
    builder.warn(
      'header-content-type',
      'Chilkat sends parts only as multipart; the Content-Type field of the collection is left out.',
    )
  const mediaType = isMultipart ? (plain(type).split(';')[0] as string).trim() : 'multipart/form-data'
  return sendPrepared(session, request, mediaType, (req) =>
    parts.forEach((part, index) => addPart(session, req, part, index)),
  )
}

function addPart(session: Session, req: Local, part: Part, index: number): void {
  const { builder } = session
  if (part.kind === 'file') {
    mustSucceed(session, call(req, 'AddFileForUpload2', part.name, part.path, part.contentType))
    return
  }
  builder.call(req, 'AddParam', part.name, part.value)
  if (part.contentType.length > 0) builder.call(req, 'AddSubHeader', index, 'Content-Type', part.contentType)
}

/** Sends the content of a file, which is read while it is sent. */
export function sendFile(session: Session, request: Request, { path }: FileBody): Exchange {
  return sendPrepared(session, request, contentTypeOf(request), (req) =>
    mustSucceed(session, call(req, 'StreamBodyFromFile', path)),
  )
}

/** Sends an HttpRequest that says everything: method, target and what `fill` adds to it. */
export function sendPrepared(
  session: Session,
  request: Request,
  type: Text | string,
  fill: (req: Local) => void,
): Exchange {
  const { builder } = session
  const server = serverOf(session, request)
  const req = builder.create('HttpRequest', 'req')
  builder.set(req, 'HttpVerb', request.method)
  builder.set(req, 'Path', server.path)
  if (type.length > 0) builder.set(req, 'ContentType', type)
  fill(req)
  setHeaders(builder, req, request, true)
  builder.blank()
  return exchange(session, 'SynchronousRequest', server.host, server.port, server.isSecure, req)
}

interface Server {
  readonly host: Given
  readonly port: Given
  readonly isSecure: Given
  readonly path: Given
}

/** A URL that begins with a hole is taken apart when the program runs, as its scheme and port are not known before. */
function serverOf(session: Session, { url }: Request): Server {
  const { builder } = session
  const port = plain(url.port)
  if (url.scheme !== '' && isLiteral(url.host) && (port === '' || /^\d{1,5}$/.test(port))) {
    const isSecure = url.scheme === 'https'
    return { host: url.host, port: port === '' ? (isSecure ? 443 : 80) : Number(port), isSecure, path: url.target }
  }
  const parsed = builder.create('Url', 'urlParts')
  mustSucceed(session, call(parsed, 'ParseUrl', url.text))
  builder.blank()
  return {
    host: get(parsed, 'Host'),
    port: get(parsed, 'Port'),
    isSecure: get(parsed, 'Ssl'),
    path: get(parsed, 'PathWithQueryParams'),
  }
}
