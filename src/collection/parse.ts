import { PolysnipError } from '../error.ts'

/**
 * JSON text as a value.
 *
 * @throws {PolysnipError} `empty`, or `json` with line and column
 */
export function parseText(source: string, file?: string): unknown {
  const place = file === undefined ? {} : { file }
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source
  if (text.trim() === '') throw new PolysnipError('empty', 'the input is empty; expected a JSON text', place)
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new PolysnipError('json', String(error), place)
  }
}
