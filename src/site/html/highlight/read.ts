import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Grammar } from './grammar.ts'

/** The grammar `<folder>/<id>.json`; nothing where there is none. */
export function readGrammar(folder: string, id: string): Grammar | undefined {
  const path = join(folder, `${id}.json`)
  return /^[\w+-]+$/.test(id) && existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Grammar) : undefined
}
