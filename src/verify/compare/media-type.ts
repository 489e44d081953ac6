import type { Difference } from './level.ts'
import { different, equivalent } from './difference.ts'

interface MediaType {
  readonly type: string
  readonly parameters: ReadonlyMap<string, string>
}

/** Compares two Content-Type values: the boundary is the client's, and a charset may be added. */
export function compareMediaType(place: string, expected: string, sent: string, body: string): readonly Difference[] {
  if (expected === sent) return []
  const [wanted, came] = [parse(expected), parse(sent)]
  if (wanted.type !== came.type) return [different(place, expected, sent, 'another media type')]
  const isMultipart = body === 'multipart' && came.type.startsWith('multipart/')
  if (isMultipart && !came.parameters.has('boundary')) return [different(place, expected, sent, 'no boundary')]
  const keys = new Set([...wanted.parameters.keys(), ...came.parameters.keys()])
  if (isMultipart) keys.delete('boundary')
  const others = [...keys].filter((key) => wanted.parameters.get(key) !== came.parameters.get(key))
  if (others.length === 0) {
    return isMultipart ? [] : [equivalent(place, expected, sent, 'other spelling of the same media type')]
  }
  const isCharsetAdded = others.every((key) => key === 'charset' && !wanted.parameters.has(key)) && isUtf8(came)
  if (isCharsetAdded) return [equivalent(place, expected, sent, 'charset added')]
  return [different(place, expected, sent, `another ${others.join(', ')}`)]
}

/** Only UTF-8 says what the bytes are: bodies go out in it. */
function isUtf8(type: MediaType): boolean {
  return (type.parameters.get('charset') ?? '') === 'utf-8'
}

function parse(value: string): MediaType {
  const [type = '', ...rest] = value.split(';')
  const parameters = new Map<string, string>()
  for (const piece of rest) {
    const at = piece.indexOf('=')
    if (piece.trim() === '') continue
    const name = (at < 0 ? piece : piece.slice(0, at)).trim().toLowerCase()
    const text = at < 0 ? '' : piece.slice(at + 1).trim()
    const unquoted = text.startsWith('"') && text.endsWith('"') && text.length > 1 ? text.slice(1, -1) : text
    parameters.set(name, name === 'charset' ? unquoted.toLowerCase() : unquoted)
  }
  return { type: type.trim().toLowerCase(), parameters }
}
