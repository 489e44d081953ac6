import fastGlob from 'fast-glob'
import { expect, test } from 'vitest'
import type { Request } from '../src/ir/request.ts'
import { readCollection, renderSnippet } from '../src/index.ts'
import { compileTarget } from '../src/targets/compile.ts'
import { readTarget } from '../src/targets/read.ts'

/** How a snippet declares names where its variables are declared, too. */
const DECLARATIONS: Readonly<Record<string, RegExp>> = {
  'csharp-restsharp': /^(?:using )?var (\w+) =/gm,
  'go-nethttp': /^\t(?:var )?(\w+)(?:, (\w+))? :?=/gm,
  'java-okhttp': /^ {4}[A-Z]\w*(?:<.+?>)? (\w+) =/gm,
  'javascript-fetch': /^(?:const|let|function) (\w+)/gm,
  'javascript-jquery': /^(?:const|let|function) (\w+)/gm,
  'nodejs-request': /^(?:const|let|function) (\w+)/gm,
  'php-http-request2': /^(\$\w+) =/gm,
  'python-requests': /^(?:with .+ as )?(\w+)(?: =|:$)/gm,
  'ruby-nethttp': /^(\w+) =/gm,
  'swift-urlsession': /^(?:let|var|func) (\w+)/gm,
}

/** What helpers declare is behind the program, and theirs alone. */
const ENDS: Readonly<Record<string, RegExp>> = { 'go-nethttp': /^\}$/m, 'java-okhttp': /^ {2}\}$/m }

const requests: readonly Request[] = (
  await Promise.all(
    fastGlob
      .sync('collections/*.json', { ignore: ['collections/*cyclic.json'] })
      .map(async (path) => (await readCollection(path)).requests),
  )
).flat()

test.each(Object.entries(DECLARATIONS))('%s: no variable takes a name that the snippet declares', (id, declaration) => {
  const source = readTarget(['templates'], id)
  const target = compileTarget(source)
  const declared = new Set<string>()
  for (const request of requests) {
    const [program = ''] = renderSnippet(target, request).code.split(ENDS[id] ?? /$^/)
    for (const [, ...names] of program.matchAll(declaration)) for (const name of names) if (name) declared.add(name)
  }
  expect(declared.size).toBeGreaterThan(1)
  expect([...declared].filter((name) => !source.manifest.names?.includes(name))).toEqual([])
})
