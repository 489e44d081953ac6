import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parameterOf } from '../recorder/multipart.ts'

/**
 * What goes over the wire for a message in a text file. The file has line feeds where the wire has CRLF (RFC 9112, 2.2): in the header
 * section, and around the parts of a form; content goes out as it stands. `< path` alone in place of content is a file's content,
 * as in the `.http` files of editors, and only where the message does not say its length.
 *
 * @param folder where relative paths begin
 */
export async function wireForm(message: string, folder: string): Promise<Buffer> {
  const end = message.indexOf('\n\n')
  const head = (end < 0 ? message.replace(/\n$/, '') : message.slice(0, end)).split('\n')
  // The last line break is the file's own.
  const source = end < 0 ? '' : message.slice(end + 2).replace(/\n$/, '')
  const size = head.find((line) => /^content-length:/i.test(line))?.slice('content-length:'.length)
  const isSized = size !== undefined
  const type = head.find((line) => /^content-type:\s*multipart\//i.test(line))
  const boundary = type === undefined ? null : parameterOf(type, 'boundary')
  // Content may have the type of a form and be none; where a text looks like one, its length is that of the text as it stands.
  const isRaw = boundary === null || !source.startsWith(`--${boundary}`) || Number(size) === Buffer.byteLength(source)
  const body = isRaw ? await content(source, !isSized, folder) : await form(source, boundary, folder)
  if (!isSized && body.length > 0) head.push(`Content-Length: ${body.length}`)
  const fields = `${head.join('\r\n')}\r\n\r\n`
  // Field values are Latin-1 for Postman and for browsers.
  return Buffer.concat([Buffer.from(fields, /[^\0-\xff]/.test(fields) ? 'utf8' : 'latin1'), body])
}

async function content(source: string, mayBeFile: boolean, folder: string): Promise<Buffer> {
  return mayBeFile && source.startsWith('< ') ? readFile(resolve(folder, source.slice(2))) : Buffer.from(source)
}

async function form(source: string, boundary: string, folder: string): Promise<Buffer> {
  const [, ...parts] = `\n${source}`.split(`\n--${boundary}`)
  const sent: Buffer[] = []
  for (const part of parts.slice(0, -1)) {
    const end = part.indexOf('\n\n')
    const head = part.slice(1, end).split('\n')
    const isFile = head.some((line) => parameterOf(line, 'filename') !== null)
    const fields = Buffer.from(`--${boundary}\r\n${head.join('\r\n')}\r\n\r\n`)
    sent.push(fields, await content(part.slice(end + 2), isFile, folder), Buffer.from('\r\n'))
  }
  return Buffer.concat([...sent, Buffer.from(`--${boundary}--\r\n`)])
}
