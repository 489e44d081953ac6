import { type Field, valuesOf } from './recorded.ts'

/** One part of a `multipart/form-data` body (RFC 7578). Texts are bytes read as Latin-1. */
export interface RecordedPart {
  readonly fields: readonly Field[]
  /** `name` as it stands between the quotes, escapes untouched; null where there is none. */
  readonly name: string | null
  readonly fileName: string | null
  /** Content-Type as sent; empty where there is none. */
  readonly type: string
  readonly content: Buffer
}

/** Splits a body at its boundary, that of its first line where the type says none; null where it is not a whole multipart body. */
export function readMultipart(body: Buffer, contentType: string): readonly RecordedPart[] | null {
  const boundary = parameterOf(contentType, 'boundary') ?? /^--([^\r\n]+)/.exec(body.toString('latin1'))?.[1] ?? null
  if (boundary === null || boundary === '') return null
  const mark = Buffer.from(`\r\n--${boundary}`, 'latin1')
  // RFC 2046, 5.1.1: the line break before a delimiter belongs to the delimiter; the first has none.
  const source = Buffer.concat([Buffer.from('\r\n'), body])
  const parts: RecordedPart[] = []
  let from = source.indexOf(mark)
  for (;;) {
    if (from < 0) return null
    from += mark.length
    if (source.toString('latin1', from, from + 2) === '--') return parts
    const lineEnd = source.indexOf('\r\n', from)
    const next = source.indexOf(mark, from)
    if (lineEnd < 0 || next < 0) return null
    parts.push(readPart(source.subarray(lineEnd, next)))
    from = next
  }
}

function readPart(source: Buffer): RecordedPart {
  const end = source.indexOf('\r\n\r\n')
  const head = source.toString('latin1', 0, end < 0 ? source.length : end)
  const fields: Field[] = []
  for (const line of head.split('\r\n')) {
    const colon = line.indexOf(':')
    if (colon > 0) fields.push({ name: line.slice(0, colon), value: line.slice(colon + 1).trim() })
  }
  const disposition = valuesOf(fields, 'Content-Disposition')[0] ?? ''
  return {
    fields,
    name: parameterOf(disposition, 'name'),
    fileName: extendedParameterOf(disposition, 'filename') ?? parameterOf(disposition, 'filename'),
    type: valuesOf(fields, 'Content-Type')[0] ?? '',
    content: end < 0 ? Buffer.alloc(0) : source.subarray(end + 4),
  }
}

/**
 * A parameter of a field value, read from the left. Clients write a raw quote into a name (Postman does), so that
 * a quoted value ends at the quote after which the value ends or another parameter begins.
 */
export function parameterOf(value: string, name: string): string | null {
  let at = value.indexOf(';')
  while (at >= 0) {
    const equals = value.indexOf('=', at)
    if (equals < 0) return null
    const found = value
      .slice(at + 1, equals)
      .trim()
      .toLowerCase()
    const isQuoted = value[equals + 1] === '"'
    const from = isQuoted ? equals + 2 : equals + 1
    const next = value.indexOf(';', from)
    const end = isQuoted ? closingQuote(value, from) : next < 0 ? value.length : next
    if (found === name) return isQuoted ? value.slice(from, end) : value.slice(from, end).trim()
    at = value.indexOf(';', end)
  }
  return null
}

function closingQuote(value: string, from: number): number {
  for (let at = value.indexOf('"', from); at >= 0; at = value.indexOf('"', at + 1)) {
    if (/^\s*(;\s*[a-z]+\*?=|$)/i.test(value.slice(at + 1))) return at
  }
  return value.length
}

/** `filename*=UTF-8''…` (RFC 8187), as UTF-8 bytes in Latin-1. */
function extendedParameterOf(value: string, name: string): string | null {
  const found = parameterOf(value, `${name}*`)
  const quote = found?.lastIndexOf("'") ?? -1
  if (found === null || quote < 0) return null
  try {
    return Buffer.from(decodeURIComponent(found.slice(quote + 1))).toString('latin1')
  } catch {
    return found
  }
}
