import type { TargetSource } from '../src/targets/target-source.ts'

/** The dialects of which everything is shown and run; the others print the same program, so that a few collections show all of them. */
const WHOLE = new Set(['powerbuilder-chilkat', 'python-chilkat', 'python-chilkat2', 'ruby-chilkat'])

/** Collections that show a dialect. */
export const SHOWN_BY_DIALECTS: ReadonlySet<string> = new Set(['bookshop', 'forms', 'responses'])

export function isDialect({ id, manifest }: TargetSource): boolean {
  return manifest.family !== undefined && !WHOLE.has(id)
}
