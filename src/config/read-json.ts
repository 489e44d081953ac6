import { readFileSync } from 'node:fs'
import { parseText } from '../collection/parse.ts'
import { PolysnipError } from '../error.ts'

/**
 * @throws PolysnipError (`file-unreadable`, `config`, `json`)
 */
export function readJson(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new PolysnipError('file-unreadable', (error as Error).message, { file })
  }
  if (text.trim() === '') throw new PolysnipError('config', 'the file is empty; expected an object', { file })
  return parseText(text, file)
}
