/** Where something went wrong; what is not known is absent. */
export interface Place {
  readonly file?: string
  /** Location of the item: `Folder/Name`. */
  readonly item?: string
  /** From 1. */
  readonly line?: number
  /** From 1. */
  readonly column?: number
}

/** `usage`: the call is wrong (exit code 2); `input`: what it was given is wrong (exit code 1). */
export type ErrorCode = 'usage' | 'input'

/**
 * The one error that polysnip throws on purpose: what was found, what was expected, and where.
 * @example new PolysnipError('input', 'expected a collection, found an OpenAPI description', { file: 'api.json' })
 */
export class PolysnipError extends Error {
  override readonly name = 'PolysnipError'
  constructor(
    readonly code: ErrorCode,
    readonly problem: string,
    readonly place: Place = {},
  ) {
    super(`${placeOf(place)}${problem}`)
  }
}

function placeOf({ file, item, line, column }: Place): string {
  const position = line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`
  const parts = [file === undefined ? '' : `${file}${position}`, item === undefined ? '' : `item ${JSON.stringify(item)}`]
  const place = parts.filter((part) => part !== '').join(': ')
  return place === '' ? '' : `${place}: `
}

/** A sentence's end that names near misses: ` Did you mean "go"?`; empty where nothing is near. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const wanted = name.toLowerCase()
  const near = [...candidates]
    .map((candidate) => ({ candidate, distance: distance(wanted, candidate.toLowerCase()) }))
    .filter(({ candidate, distance: far }) => far <= Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) * 0.4)))
    .toSorted((left, right) => left.distance - right.distance)
    .slice(0, 3)
    .map(({ candidate }) => `"${candidate}"`)
  return near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`
}

/** Levenshtein's distance; a candidate that contains what was asked for counts as near. */
function distance(left: string, right: string): number {
  if (left.length > 200 || right.length > 200) return Number.POSITIVE_INFINITY
  if (left.length > 2 && right.includes(left)) return 1
  let row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let i = 1; i <= left.length; i++) {
    const next = [i]
    for (let j = 1; j <= right.length; j++) {
      const substitution = (row[j - 1] as number) + (left[i - 1] === right[j - 1] ? 0 : 1)
      next.push(Math.min(substitution, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[right.length] as number
}
