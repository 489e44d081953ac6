import { existsSync, statSync } from 'node:fs'
import { PolysnipError, quoted } from '../error.ts'
import { didYouMean } from '../near.ts'
import type { Target } from '../render/target.ts'
import { builtInTargets } from './built-in.ts'
import { compileTarget } from './compile.ts'

export interface LoadOptions {
  /** Folders of templates laid over the built-in ones, file by file; later ones win. They are data and parsed as such. */
  readonly templates?: readonly string[]
}

/**
 * Every target, by id, in the order of their ids. A target's template is read and compiled when it is first used.
 * @throws PolysnipError for a folder that does not exist, TemplateError for a template that doesn't parse
 * @example const targets = await loadTargets(); targets.get('go-nethttp')
 */
export async function loadTargets({ templates = [] }: LoadOptions = {}): Promise<ReadonlyMap<string, Target>> {
  const targets = new Map(builtIn())
  if (templates.length === 0) return targets
  for (const folder of templates) {
    if (!existsSync(folder))
      throw new PolysnipError('file-missing', 'there is no such folder; expected one of templates', { file: folder })
    if (!statSync(folder).isDirectory())
      throw new PolysnipError('file-missing', 'this is a file; expected a folder of templates', { file: folder })
  }
  // The parser is only needed here: built-in templates are shipped parsed.
  const { readOverlaid } = await import('./overlay.ts')
  for (const source of readOverlaid(templates)) targets.set(source.id, compileTarget(source))
  return new Map([...targets].toSorted(([left], [right]) => (left < right ? -1 : 1)))
}

/** Once: they never change, and what engines learn of their programs is kept. */
const builtIn = once(() => new Map(builtInTargets().map((source) => [source.id, compileTarget(source)])))

function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | undefined
  return () => (made ??= { result: make() }).result
}

/**
 * The target that a name means: an id, or an alias.
 * @throws PolysnipError (`target-unknown`) where there is none, with near misses
 * @example findTarget(targets, 'python').id // 'python-requests'
 */
export function findTarget(targets: ReadonlyMap<string, Target>, name: string): Target {
  const wanted = name.toLowerCase()
  const found = targets.get(wanted) ?? [...targets.values()].find((target) => target.aliases.includes(wanted))
  if (found !== undefined) return found
  const names = [...targets.values()].flatMap((target) => [target.id, ...target.aliases])
  throw new PolysnipError(
    'target-unknown',
    `no target ${quoted(name)}.${didYouMean(name, names)} \`polysnip targets\` lists them all.`,
  )
}
