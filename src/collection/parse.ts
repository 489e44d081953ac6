import { PolysnipError } from '../error.ts'
import { findFault } from './json-fault.ts'

/**
 * JSON text as a value; a byte order mark before it is no matter.
 *
 * @param file what messages call it
 * @throws {PolysnipError} `empty`, or `json` with line and column
 */
export function parseText(source: string, file?: string): unknown {
  const place = file === undefined ? {} : { file }
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source
  if (text.trim() === '')
    throw new PolysnipError('empty', 'the input is empty; expected a Postman collection or export', place)
  try {
    return JSON.parse(text) as unknown
  } catch {
    const { line, column, problem } = findFault(text)
    throw new PolysnipError('json', `this is no JSON: ${problem}`, { ...place, line, column })
  }
}
