import { resolve } from 'node:path'
import { PolysnipError } from '../error.ts'
import type { Collection } from '../ir/collection.ts'
import { renderSnippet } from '../render/render.ts'
import type { Target } from '../render/target.ts'
import { loadTargets } from '../targets/load.ts'
import { supportFolder, toolchainsFolder } from '../verify/built-in.ts'
import { readRecipe } from '../verify/read-recipe.ts'
import { describe } from '../verify/report/describe.ts'
import { junit } from '../verify/report/junit.ts'
import { isFailed, table } from '../verify/report/table.ts'
import { verify, type VerifiedRequest, type VerifiedTarget } from '../verify/verify.ts'
import { collectionFiles } from './collection-files.ts'
import { Failed } from './failed.ts'
import { findRequest } from './find-request.ts'
import { findTargets } from './find-targets.ts'
import { readInput } from './input.ts'
import { jobsOf } from './jobs.ts'
import { renderOptions, type CommonOptions, type VerifyFlags } from './options.ts'
import { print } from './print.ts'
import { printable } from './printable.ts'
import { untilInterrupted } from './until-interrupted.ts'
import { warn } from './warn.ts'

/**
 * `polysnip verify`: runs the snippets and prints what each really sent.
 * @throws Failed where a snippet sent something else, did not parse or run, or a request could not be read
 */
export async function runVerify(sources: readonly string[], options: CommonOptions & VerifyFlags): Promise<void> {
  const all = await loadTargets({ templates: options.templates ?? [] })
  const targets = options.target === undefined ? [...all.values()] : findTargets(all, options.target)
  const verified = targets.map((target) => verifiedTarget(target, targets, options))
  const jobs = jobsOf(options.jobs)
  const collections: SourcedCollection[] = []
  for (const source of collectionFiles(sources))
    collections.push({ source, collection: await readInput(source, options) })
  // A cycle is named with each request that can't be read for it.
  warn(collections.flatMap(({ collection }) => collection.warnings).filter(({ kind }) => kind !== 'variable-cycle'))
  const { requests, unreadable } =
    options.item === undefined
      ? allRequests(collections)
      : { requests: named(collections, options.item), unreadable: 0 }

  const isForPeople = options.json !== true && options.junit !== true
  const { results, toolchains } = await untilInterrupted((signal) =>
    verify({
      requests,
      targets: verified,
      jobs,
      // Programs run in folders of their own.
      toolchains: resolve(options.toolchains ?? toolchainsFolder()),
      support: supportFolder(),
      environment: process.env,
      signal,
      onResult(result) {
        const isQuiet = result.level === 'exact' || result.level === 'parsed' || result.level === 'not-run'
        if (isForPeople && (options.all === true || !isQuiet)) print(`${describe(result, options.code)}\n`)
      },
    }),
  )
  if (options.json === true) print(`${JSON.stringify({ toolchains, results }, null, 2)}\n`)
  else if (options.junit === true) print(junit(results))
  else print(`${table(results)}\n`)
  for (const { target, missing } of toolchains)
    if (missing !== '') process.stderr.write(`${target}: not run: ${printable(missing)}\n`)
  if (unreadable > 0 || isFailed(results)) throw new Failed()
}

interface SourcedCollection {
  readonly source: string
  readonly collection: Collection
}

function verifiedTarget(target: Target, all: readonly Target[], options: CommonOptions & VerifyFlags): VerifiedTarget {
  const settings = renderOptions(options, target, all)
  return {
    id: target.id,
    recipe: readRecipe(target.id, target.verify),
    policy: target.language.variables === undefined ? 'keep' : options.variables,
    render: (request, samples) => renderSnippet(target, request, { ...settings, samples }),
  }
}

/** Requests are read when they are asked for; one that can't be is named, and does not stop the others. */
function allRequests(collections: readonly SourcedCollection[]): {
  readonly requests: readonly VerifiedRequest[]
  readonly unreadable: number
} {
  const requests: VerifiedRequest[] = []
  let unreadable = 0
  for (const { source, collection } of collections) {
    for (const at of collection.items.keys()) {
      try {
        const request = collection.requests[at]
        if (request !== undefined) requests.push({ collection: collection.name, request })
      } catch (error) {
        if (!(error instanceof PolysnipError)) throw error
        const { message } = new PolysnipError(error.code, error.problem, { file: source, ...error.place })
        process.stderr.write(`polysnip: ${printable(message)}\n`)
        unreadable += 1
      }
    }
  }
  return { requests, unreadable }
}

/** Each item is in one of the collections at least. */
function named(collections: readonly SourcedCollection[], items: readonly string[]): readonly VerifiedRequest[] {
  return items.flatMap((item) => {
    const found: VerifiedRequest[] = []
    let problem: PolysnipError | undefined
    for (const { source, collection } of collections) {
      try {
        found.push({ collection: collection.name, request: findRequest(collection, item, source) })
      } catch (error) {
        if (!(error instanceof PolysnipError) || error.code !== 'item-unknown') throw error
        problem ??= error
      }
    }
    if (found.length === 0 && problem !== undefined) throw problem
    return found
  })
}
