import type { Body, Part } from '../../src/ir/body.ts'
import type { Request } from '../../src/ir/request.ts'
import type { Text } from '../../src/ir/text.ts'
import { CONTENT } from './engine.ts'

/** A request on the wire, as far as the collection decides it. Texts are Latin-1, one character a byte. */
export interface OnWire {
  readonly method: string
  readonly target: string
  /** `Name: value`, in order, without what every client adds. */
  readonly fields: readonly string[]
  readonly body: string
}

/** Boundaries are random: this one stands for all of them. */
export const BOUNDARY = 'BOUNDARY'

/** What must arrive, by the IR. */
export function expectationOf(request: Request): OnWire {
  const target = written(request.url.target)
  return {
    method: request.method,
    target: latin1(target.startsWith('/') ? target : `/${target}`),
    fields: fieldsOf(request).map(({ name, value }) => `${written(name)}: ${written(value).trim()}`),
    body: bodyOf(request.body),
  }
}

/** The type of multipart has the boundary in it, and is compared with the body. */
function fieldsOf({ headers, body }: Request): Request['headers'] {
  return body.kind === 'multipart'
    ? headers.filter(({ name }) => written(name).toLowerCase() !== 'content-type')
    : headers
}

/** Path variables without a value are the only holes here; the engine leaves them as they are. */
function written(text: Text): string {
  return text.map((part) => (typeof part === 'string' ? part : `:${part.name}`)).join('')
}

function latin1(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1')
}

function bodyOf(body: Body): string {
  switch (body.kind) {
    case 'none':
      return ''
    case 'file':
      return latin1(CONTENT)
    case 'multipart':
      return `${body.parts.map(partOf).join('')}--${BOUNDARY}--\r\n`
    default:
      return latin1(written(body.source))
  }
}

function partOf(part: Part): string {
  const type = written(part.contentType)
  const fileName = part.kind === 'file' ? written(part.fileName) : ''
  const star = /[^\t\x20-\x7e\x80-\xff]/.test(fileName) ? `; filename*=UTF-8''${extended(fileName)}` : ''
  const head =
    `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${written(part.name)}"` +
    `${part.kind === 'file' ? `; filename="${fileName}"${star}` : ''}\r\n` +
    `${type === '' ? '' : `Content-Type: ${type}\r\n`}\r\n`
  return `${latin1(head)}${part.kind === 'file' ? latin1(CONTENT) : latin1(written(part.value))}\r\n`
}

/** https://www.rfc-editor.org/rfc/rfc8187, as `@postman/form-data` writes it. */
function extended(name: string): string {
  return encodeURIComponent(name)
    .replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)
    .replace(/%(?:7C|60|5E)/g, decodeURIComponent)
}
