import fastGlob from 'fast-glob'
import { expect, test } from 'vitest'
import { readCollection } from '../../collection/read-file.ts'
import type { Request } from '../../ir/request.ts'
import { renderSnippet } from '../../render/render.ts'
import { compileTarget } from '../../targets/compile.ts'
import { readTarget } from '../../targets/read.ts'

/** PowerBuilder can't be had here: a checker of our own reads what the dialect prints. */
const target = compileTarget(readTarget(['templates'], 'powerbuilder-chilkat'))
const files = fastGlob.sync('collections/*.json').toSorted()

test.each(files)('%s: scripts are balanced, and each name is declared once, before its use', async (file) => {
  const collection = await readCollection(file)
  for (const at of collection.requests.keys()) {
    const request = requestAt(collection.requests, at)
    if (request === undefined) continue
    for (const variables of ['keep', 'code', 'env'] as const) {
      const { code } = renderSnippet(target, request, { variables })
      expect(faultsOf(code), `${request.location}\n${code}`).toEqual([])
    }
  }
})

/** What is wrong with a script. */
function faultsOf(script: string): readonly string[] {
  const faults: string[] = []
  const declared = new Set<string>()
  const open: string[] = []
  const end = (word: string): void => {
    const opened = open.pop()
    if (opened !== word) faults.push(`${word} ends ${opened ?? 'nothing'}`)
  }
  for (const line of script.replaceAll(/ &\n\s*/g, ' ').split('\n')) {
    const code = line
      .replaceAll(/"(?:[^"~]|~.)*"/g, '""')
      .replace(/\/\/.*$/, '')
      .trim()
    if (/["~]|\/\*/.test(code.replaceAll('""', ''))) faults.push(`a literal is not closed: ${line}`)
    if (/[^\x20-\x7e]/.test(code)) faults.push(`not ASCII outside of literals: ${line}`)
    const [, name] = /^(?:integer|long|string|oleobject|coderobject) (\w+)$/.exec(code) ?? []
    if (name !== undefined) {
      if (declared.has(name.toLowerCase())) faults.push(`${name} is declared twice`)
      if (name.length > 40) faults.push(`${name} is too long`)
      declared.add(name.toLowerCase())
      continue
    }
    for (const [used] of code.matchAll(/\bl(?:oo|i|s|nv)_\w+/gi))
      if (!declared.has(used.toLowerCase())) faults.push(`${used} is not declared`)
    if (/^if .* then$/.test(code)) open.push('if')
    else if (code === 'end if') end('if')
    else if (code.startsWith('do while ')) open.push('do')
    else if (code === 'loop') end('do')
    else if (!STATEMENT.test(code)) faults.push(`no statement: ${line}`)
  }
  return open.length === 0 ? faults : [...faults, `${open.join(', ')} is not ended`]
}

const STATEMENT = /^(?:|return|destroy \w+|MessageBox\(.*\)|\w+ = create \w+|\w+(?:\.\w+)* = .+|\w+\.\w+\(.*\))$/

function requestAt(requests: readonly Request[], at: number): Request | undefined {
  try {
    return requests[at]
  } catch {
    // A cycle of variables, which is the reader's business.
    return undefined
  }
}
