import type { SitePlan } from '../site/plan.ts'
import type { Manifest } from './manifest.ts'
import type { PageRecord } from './page-record.ts'

/** `report.json` (schemas/report.schema.json): what was built, and what to look at. */
export interface Report {
  readonly counts: {
    readonly collections: number
    readonly folders: number
    readonly requests: number
    readonly samples: number
    readonly pages: number
    readonly files: number
    readonly warnings: number
    readonly problems: number
  }
  /** Requests that could not be read. */
  readonly problems: readonly { readonly page: string; readonly location: string; readonly problem: string }[]
  /** Each kind and sentence once, with the places that it holds for: `<page>: <place in the collection>`. */
  readonly warnings: readonly { readonly kind: string; readonly message: string; readonly places: readonly string[] }[]
  /** Samples by what became of them since the last build, each as `<page>#<target>`; null where there was none. */
  readonly changes: {
    readonly added: readonly string[]
    readonly changed: readonly string[]
    readonly removed: readonly string[]
  } | null
}

export function reportOf(
  plan: SitePlan,
  pages: readonly PageRecord[],
  files: number,
  last: Manifest | undefined,
): Report {
  const kinds = { collection: 0, folder: 0, request: 0 }
  const locations = new Map<string, string>()
  for (const node of plan.nodes) {
    if (node.kind === 'request') locations.set(node.path, node.location)
  }
  const made = new Set(pages.map(({ path }) => path))
  for (const { kind, path } of plan.nodes) if (made.has(path)) kinds[kind]++
  const problems = pages
    .filter(({ problem }) => problem !== '')
    .map(({ path, problem }) => ({ page: path, location: locations.get(path) ?? '', problem }))
  const warnings = warningsOf(pages)
  return {
    counts: {
      collections: kinds.collection,
      folders: kinds.folder,
      requests: kinds.request,
      samples: pages.reduce((sum, { samples }) => sum + Object.keys(samples).length, 0),
      pages: pages.length,
      files,
      warnings: warnings.reduce((sum, { places }) => sum + places.length, 0),
      problems: problems.length,
    },
    problems,
    warnings,
    changes: last === undefined ? null : changesOf(last.pages, pages),
  }
}

function warningsOf(pages: readonly PageRecord[]): Report['warnings'] {
  const found = new Map<string, { readonly kind: string; readonly message: string; readonly places: string[] }>()
  for (const { path, warnings } of pages) {
    for (const { kind, message, place } of warnings) {
      const key = `${kind}\n${message}`
      let entry = found.get(key)
      if (entry === undefined) found.set(key, (entry = { kind, message, places: [] }))
      entry.places.push(`${path}: ${place}`)
    }
  }
  return [...found.values()]
}

function changesOf(before: readonly PageRecord[], after: readonly PageRecord[]): Report['changes'] {
  const old = hashesOf(before)
  const [added, changed]: [string[], string[]] = [[], []]
  for (const [sample, hash] of hashesOf(after)) {
    const was = old.get(sample)
    if (was === undefined) added.push(sample)
    else if (was !== hash) changed.push(sample)
    old.delete(sample)
  }
  return { added, changed, removed: [...old.keys()] }
}

function hashesOf(pages: readonly PageRecord[]): Map<string, string> {
  return new Map(
    pages.flatMap(({ path, samples }) => Object.entries(samples).map(([id, hash]) => [`${path}#${id}`, hash] as const)),
  )
}
