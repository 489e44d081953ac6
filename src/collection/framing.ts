import type { Body } from '../ir/body.ts'
import type { Header } from '../ir/header.ts'
import { isLiteral, plain } from '../ir/text.ts'
import type { Warn } from './body-read.ts'
import { isNamed } from './headers.ts'

/**
 * Without fields that say where the body ends (RFC 9112, 6), as they are typed, or copied from a browser with the rest. Postman sends them:
 * of a Content-Length that is wrong the server cuts the body short or waits for more, and few clients send in chunks what says so. A client
 * that frames the body itself is better off without them, and there is a warning; a Content-Length that is known to be right stays.
 *
 * @param isLengthOff whether Postman is told to send no Content-Length of its own, so that a server sees no body
 */
export function withoutFraming(
  headers: readonly Header[],
  body: Body,
  isLengthOff: boolean,
  warn: Warn,
): readonly Header[] {
  const coding = headers.find((header) => isNamed(header, 'transfer-encoding'))
  const lengths = headers.filter((header) => isNamed(header, 'content-length'))
  const left = 'The snippet leaves it to the client how the body is framed'
  if (coding === undefined && lengths.length === 0) {
    if (isLengthOff && body.kind !== 'none')
      warn('content-length', `${left}; Postman sends no Content-Length.`, 'header "Content-Length"')
    return headers
  }
  if (coding !== undefined) warn('transfer-encoding', `${left}; Postman sends "${plain(coding.value)}".`, place(coding))
  const size = sizeOf(body)
  const [length] = lengths
  const isRight = lengths.length === 1 && plain(length?.value ?? []) === String(size)
  if (length !== undefined && !isRight)
    warn('content-length', `${left}; Postman sends "${plain(length.value)}"${isNot(size)}.`, place(length))
  return headers.filter((header) => header !== coding && (isRight || !lengths.includes(header)))
}

function isNot(size: number | undefined): string {
  return size === undefined ? ', whatever the body is' : `, where the body has ${size} ${size === 1 ? 'byte' : 'bytes'}`
}

function place({ name }: Header): string {
  return `header "${plain(name)}"`
}

/** In bytes; nothing where that depends on a file, on a boundary or on values to come. */
function sizeOf(body: Body): number | undefined {
  if (body.kind === 'none') return 0
  if (!('source' in body) || !isLiteral(body.source)) return undefined
  return new TextEncoder().encode(plain(body.source)).length
}
