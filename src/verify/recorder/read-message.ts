import type { ByteSource } from './byte-source.ts'
import { type Field, type Recorded, valuesOf } from './recorded.ts'

const HEAD_LIMIT = 4 * 1024 * 1024
const BODY_LIMIT = 256 * 1024 * 1024

/**
 * Reads one HTTP/1 request message (RFC 9112, 2.1) from the bytes of a connection; null at its end.
 * `onContinue` is called where the client waits for `100 Continue` (RFC 9110, 10.1.1).
 */
export async function readMessage(source: ByteSource, onContinue: () => void): Promise<Recorded | null> {
  const head = await source.until('\r\n\r\n', HEAD_LIMIT)
  if (head === null) {
    const rest = source.rest()
    return rest.length === 0 ? null : broken(rest.toString('latin1'))
  }
  const lines = head.toString('latin1').split('\r\n')
  const start = lines[0] ?? ''
  const fields = readFields(lines.slice(1))
  if (valuesOf(fields, 'Expect').some((value) => value.toLowerCase() === '100-continue')) onContinue()
  const faults: string[] = []
  const body = await readBody(source, fields, faults)
  // A target with a raw blank in it is a fault of the client's, and has to be seen as it was sent.
  const first = start.indexOf(' ')
  const last = start.lastIndexOf(' ')
  if (first < 0 || last <= first) return { ...broken(start), fields, body }
  return {
    method: start.slice(0, first),
    target: start.slice(first + 1, last),
    version: start.slice(last + 1),
    fields,
    body,
    faults,
  }
}

function broken(found: string): Recorded {
  const faults = [`not a request line: ${found.slice(0, 200)}`]
  return { method: '', target: '', version: '', fields: [], body: Buffer.alloc(0), faults }
}

function readFields(lines: readonly string[]): readonly Field[] {
  const fields: Field[] = []
  for (const line of lines) {
    const colon = line.indexOf(':')
    const name = colon < 0 ? line : line.slice(0, colon)
    const value = colon < 0 ? '' : line.slice(colon + 1)
    fields.push({ name, value: trimBlanks(value) })
  }
  return fields
}

/** Blanks are space and tab alone (RFC 9110, 5.6.3); `trim` would take more. */
function trimBlanks(value: string): string {
  let from = 0
  let to = value.length
  const isBlank = (at: number): boolean => value[at] === ' ' || value[at] === '\t'
  while (from < to && isBlank(from)) from++
  while (to > from && isBlank(to - 1)) to--
  return value.slice(from, to)
}

async function readBody(source: ByteSource, fields: readonly Field[], faults: string[]): Promise<Buffer> {
  const codings = valuesOf(fields, 'Transfer-Encoding').join(',').toLowerCase()
  if (codings.split(',').some((coding) => coding.trim() === 'chunked')) return readChunks(source, faults)
  const lengths = new Set(valuesOf(fields, 'Content-Length'))
  if (lengths.size === 0) return Buffer.alloc(0)
  const [length = ''] = lengths
  if (lengths.size > 1 || !/^\d{1,15}$/.test(length) || Number(length) > BODY_LIMIT) {
    faults.push(`Content-Length ${[...lengths].join(', ')} can't be read`)
    return Buffer.alloc(0)
  }
  const body = await source.exactly(Number(length))
  if (body.length < Number(length)) faults.push(`Content-Length is ${length}, but ${body.length} bytes came`)
  return body
}

async function readChunks(source: ByteSource, faults: string[]): Promise<Buffer> {
  const chunks: Buffer[] = []
  let total = 0
  for (;;) {
    const line = (await source.until('\r\n', HEAD_LIMIT))?.toString('latin1').split(';')[0]?.trim() ?? ''
    const size = /^[0-9a-f]{1,8}$/i.test(line) ? Number.parseInt(line, 16) : -1
    total += Math.max(size, 0)
    if (size < 0 || total > BODY_LIMIT) {
      faults.push('the chunked body is broken or too long')
      break
    }
    if (size === 0) {
      while ((await source.until('\r\n', HEAD_LIMIT))?.length) continue
      break
    }
    chunks.push(await source.exactly(size))
    await source.until('\r\n', 2)
  }
  return Buffer.concat(chunks)
}
