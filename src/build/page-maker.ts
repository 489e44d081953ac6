import { createHash } from 'node:crypto'
import { openIndexed } from '../collection/index-file.ts'
import type { CollectionIndex } from '../collection/indexed.ts'
import { PolysnipError, type ErrorCode } from '../error.ts'
import type { Collection } from '../ir/collection.ts'
import type { Layout, Page } from '../pages/model.ts'
import { pageOf } from '../pages/page.ts'
import type { Target } from '../render/target.ts'
import { linksIn } from '../pages/prose/description.ts'
import { contextOf } from '../site/context.ts'
import { descriptionOf, type Content, type Made } from '../site/format.ts'
import { layoutOf } from '../site/formats.ts'
import type { RequestNode, SiteNode } from '../site/node.ts'
import type { SitePlan } from '../site/plan.ts'
import { createReferences } from '../site/references.ts'
import { findTarget, loadTargets } from '../targets/load.ts'
import { createFileWriter } from '../write/file-writer.ts'
import { loadFormats } from './load-formats.ts'
import { placeOf, type PageRecord } from './page-record.ts'
import type { BuildSettings } from './settings.ts'

/** What has to be made, and of what. Plain data: it is sent to workers. */
export interface Job {
  readonly settings: BuildSettings
  readonly plan: SitePlan
  readonly indexes: readonly CollectionIndex[]
  /** Where files are written. */
  readonly folder: string
}

export interface PageMaker {
  /**
   * Makes a page and writes its files. A request that can't be read gets a page that says so.
   * @throws PolysnipError (`output`, `file-changed`) where it is no fault of the request
   */
  make(node: number, key: string): PageRecord
  close(): void
}

/** Makes pages on one thread. */
export async function createPageMaker({ settings, plan, indexes, folder }: Job): Promise<PageMaker> {
  const all = await loadTargets({ templates: settings.templates })
  const targets = settings.targets.map(({ id, label }): Target => {
    const target = findTarget(all, id)
    return label === '' ? target : { ...target, title: label }
  })
  const targetOptions = Object.fromEntries(settings.targets.map(({ id, options }) => [id, options]))
  const formats = await loadFormats(settings)
  const opened = indexes.map((index) => openIndexed(index, { ...settings.sources, file: index.name }, true))
  const write = createFileWriter(folder)
  // A template of one's own is written at this moment: what is wrong with it is wrong for every request.
  const fatal = new Set<ErrorCode>([
    'file-changed',
    'output',
    ...(settings.templates.length > 0 ? ['template' as const] : []),
  ])
  // Formats that show no page of their own take what is there.
  const layout = formats.map(({ settings: own }) => layoutOf(own)).find((each) => each !== undefined) ?? 'docs'
  // What only one layout shows (the curl command) is made for that layout.
  const curl = all.get(settings.curl)
  const references = createReferences(plan)

  const pageIn = (as: Layout, node: RequestNode): Page => {
    const { collection } = opened[node.collection] as { readonly collection: Collection }
    return pageOf(collection, collection.requests[node.request] as never, targets, {
      layout: as,
      variables: settings.variables,
      curl: as === 'item' ? curl : undefined,
      targetOptions,
    })
  }

  /** The content in a layout; each is made once. */
  const contentsOf = (node: SiteNode): ((layout: Layout) => Content) => {
    if (node.kind !== 'request') {
      const { kind, title, description, requests } = node
      return () => ({ kind, title, description, requests })
    }
    const made = new Map<Layout, Content>()
    return (as) => {
      let content = made.get(as)
      if (content === undefined)
        made.set(as, (content = attempt(node, fatal, () => ({ kind: 'request', page: pageIn(as, node) }))))
      return content
    }
  }

  return {
    make(index, key) {
      const node = plan.nodes[index] as SiteNode
      const contentIn = contentsOf(node)
      const content = contentIn(layout)
      const description = descriptionOf(content)
      const context = { ...contextOf(plan, settings.site, node), references: references.of(description, node) }
      let problem = ''
      const made = formats.map(({ format, settings: own }): Made => {
        const shown = contentIn(layoutOf(own) ?? layout)
        if (shown.kind === 'problem') problem = shown.problem
        try {
          return format.page(shown, context)
        } catch (error) {
          // A page that can't be printed is as bad as one that can't be read.
          if (shown.kind !== 'request') throw error
          const failed = problemOf(error, node as RequestNode, fatal)
          problem = failed.problem
          return format.page(failed, context)
        }
      })
      return {
        path: node.path,
        key,
        references: Object.fromEntries(linksIn(description).map((url) => [url, placeOf(references.find(url, node))])),
        files: made.flatMap(({ files }) => files).map(({ path, content: bytes }) => write(path, bytes)),
        notes: made.map(({ note }) => note),
        samples: content.kind === 'request' ? hashesOf(content.page) : {},
        warnings: [
          ...(content.kind === 'request' ? content.page.warnings : []),
          ...(node.kind === 'collection' ? (opened[node.collection]?.collection.warnings ?? []) : []),
          ...made.flatMap(({ warnings = [] }) => warnings),
        ],
        problem,
      }
    },
    close() {
      for (const { close } of opened) close()
    },
  }
}

function attempt(node: RequestNode, fatal: ReadonlySet<ErrorCode>, read: () => Content): Content {
  try {
    return read()
  } catch (error) {
    return problemOf(error, node, fatal)
  }
}

/** @throws what is no fault of the request */
function problemOf(
  error: unknown,
  { location }: RequestNode,
  fatal: ReadonlySet<ErrorCode>,
): Content & { readonly kind: 'problem' } {
  if (!(error instanceof Error) || (error instanceof PolysnipError && fatal.has(error.code))) throw error
  const isTooDeep = error instanceof RangeError && error.message === 'Maximum call stack size exceeded'
  const problem = isTooDeep ? 'it is nested too deeply' : error instanceof PolysnipError ? error.problem : String(error)
  return { kind: 'problem', problem, location }
}

function hashesOf({ samples }: Page): PageRecord['samples'] {
  return Object.fromEntries(
    samples.map(({ id, code }) => [id, createHash('sha256').update(code).digest('base64url').slice(0, 16)]),
  )
}
