import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toolchainsFolder } from '../../verify/built-in.ts'
import type { Language } from '../language.ts'
import { literalCases } from './cases.ts'
import { has, outputOf } from './interpreter.ts'
import { NASTY, randomStrings } from './nasty.ts'

const PYTHON = join(toolchainsFolder(), 'python/bin/python')

/** Whether the tree-sitter grammar is there: for languages whose compiler can't be had, it judges a literal's form (not its value). */
export function hasGrammar(name: string): boolean {
  return has(PYTHON, '-c', `import tree_sitter_${name}`)
}

/** What the grammar says against nasty and random literals, each in a statement that `around` makes; empty where they all parse. */
export function grammarErrors(language: Language, around: (literal: string) => string): string {
  const values = [...NASTY, ...randomStrings()]
  const folder = mkdtempSync(join(tmpdir(), 'polysnip-grammar-'))
  try {
    const file = join(folder, `literals.${language.extension}`)
    writeFileSync(
      file,
      literalCases(language, values, 'hole')
        .map(({ code }) => `${around(code)}\n`)
        .join(''),
    )
    return outputOf(PYTHON, [`src/verify/helpers/${language.id}/parse.py`, file], '')
  } finally {
    rmSync(folder, { recursive: true })
  }
}
