import { basename } from 'node:path'
import fastGlob from 'fast-glob'
import { readCollection } from '../src/collection/read-file.ts'
import { PolysnipError } from '../src/error.ts'
import type { Collection } from '../src/ir/collection.ts'
import type { Request } from '../src/ir/request.ts'
import { renderPage } from '../src/pages/render.ts'
import { renderSnippet } from '../src/render/render.ts'
import { builtInTargets } from '../src/targets/built-in.ts'
import { loadTargets } from '../src/targets/load.ts'
import { isDialect, SHOWN_BY_DIALECTS } from './dialects.ts'
import { uniqueFileNames } from '../src/write/file-name.ts'

/** What `snapshots/` has to hold: content by path. Pages are made of the first collection only; they are long. */
export async function snapshotFiles(): Promise<ReadonlyMap<string, string>> {
  const targets = await loadTargets()
  const dialects = new Set(
    builtInTargets()
      .filter(isDialect)
      .map(({ id }) => id),
  )
  const files = new Map<string, string>()
  for (const path of fastGlob.sync('collections/*.json').toSorted()) {
    const [name, collection] = [basename(path, '.json'), await readCollection(path, {})]
    const requests = [...readableRequests(collection)]
    const names = uniqueFileNames(requests.map((request) => request.location))
    requests.forEach((request, index) => {
      for (const target of targets.values()) {
        if (dialects.has(target.id) && !SHOWN_BY_DIALECTS.has(name)) continue
        files.set(
          `snapshots/${target.id}/${name}/${names[index]}.${target.extension}`,
          renderSnippet(target, request).code,
        )
      }
    })
    if (name === 'bookshop')
      for (const [page, content] of pageFiles(collection, targets, dialects, names))
        files.set(`snapshots/pages/${page}`, content)
  }
  return files
}

/** All but those whose variables form a cycle: they have no snippet. */
function* readableRequests({ requests }: Collection): Generator<Request> {
  for (const index of requests.keys()) {
    try {
      yield requests[index] as Request
    } catch (error) {
      if (!(error instanceof PolysnipError && error.code === 'variable-cycle')) throw error
    }
  }
}

const EXTENSIONS = { text: 'txt', markdown: 'md', html: 'html', json: 'json' } as const

function* pageFiles(
  collection: Collection,
  targets: Awaited<ReturnType<typeof loadTargets>>,
  dialects: ReadonlySet<string>,
  names: readonly string[],
): Generator<readonly [path: string, content: string]> {
  for (const [index, request] of [...readableRequests(collection)].entries()) {
    for (const layout of ['item', 'docs'] as const) {
      const samples =
        layout === 'item'
          ? [targets.get('python-requests')]
          : [...targets.values()].filter(({ id }) => !dialects.has(id))
      for (const format of ['text', 'markdown', 'html', 'json'] as const) {
        const { page } = renderPage(
          collection,
          request,
          samples.filter((target) => target !== undefined),
          { layout, format, curl: targets.get('shell-curl') },
        )
        yield [`${layout}/${names[index]}.${EXTENSIONS[format]}`, page]
      }
    }
  }
}
