import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PolysnipError } from '../../../error.ts'
import type { Grammar } from './grammar.ts'

/**
 * The grammar `_site/grammars/<id>.json` of the last folder that has it; nothing where none does.
 * @throws PolysnipError (`template`) for a file that is no grammar
 */
export function readGrammar(folders: readonly string[], id: string): Grammar | undefined {
  if (!/^[\w+-]+$/.test(id)) return undefined
  const path = folders.map((each) => join(each, '_site/grammars', `${id}.json`)).findLast((each) => existsSync(each))
  if (path === undefined) return undefined
  const fail = (problem: string): never => {
    throw new PolysnipError('template', `expected a TextMate grammar, found ${problem}`, { file: path })
  }
  let grammar: Partial<Grammar> | null = null
  try {
    grammar = JSON.parse(readFileSync(path, 'utf8')) as Partial<Grammar> | null
  } catch (error) {
    if (error instanceof SyntaxError) fail(error.message)
    throw error
  }
  if (typeof grammar?.scopeName !== 'string' || !Array.isArray(grammar.patterns)) fail('no scopeName or no patterns')
  // It is asked for by its file's name alone, which may be an alias of its own.
  return { ...(grammar as Grammar), name: id, aliases: [] }
}
