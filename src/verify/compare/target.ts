import type { Difference } from './level.ts'
import { different, equivalent } from './difference.ts'

/** Compares request targets: the same string, or another spelling of the same path and the same query. */
export function compareTarget(expected: string, sent: string): readonly Difference[] {
  const [wanted, came] = [latin(expected), sent]
  if (wanted === came) return []
  const [wantedPath, wantedQuery] = split(wanted)
  const [camePath, cameQuery] = split(came)
  const isSamePath = decodeSegments(wantedPath) === decodeSegments(camePath)
  const isSameQuery = sameForm(wantedQuery, cameQuery)
  if (isSamePath && isSameQuery) return [equivalent('target', expected, sent, 'other encoding of the same target')]
  const what = isSamePath ? 'query' : isSameQuery ? 'path' : 'path and query'
  return [different('target', expected, sent, `the ${what} is another one`)]
}

function split(target: string): readonly [path: string, query: string | null] {
  const at = target.indexOf('?')
  return at < 0 ? [target, null] : [target.slice(0, at), target.slice(at + 1)]
}

/** Segments stay apart, as `%2F` in one is no `/` between two. */
function decodeSegments(path: string): string {
  return path
    .split('/')
    .map(decodePercent)
    .map((segment) => segment.replaceAll('/', '%2F'))
    .join('/')
}

/** Whether two queries or urlencoded bodies give the same pairs in the same order. */
export function sameForm(left: string | null, right: string | null): boolean {
  const [a, b] = [pairs(left ?? ''), pairs(right ?? '')]
  return a.length === b.length && a.every(([name, value], at) => name === b[at]?.[0] && value === b[at]?.[1])
}

function pairs(source: string): readonly (readonly [name: string, value: string])[] {
  if (source === '') return []
  return source.split('&').map((pair) => {
    const at = pair.indexOf('=')
    const [name, value] = at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
    return [decodeForm(name), decodeForm(value)] as const
  })
}

/** https://url.spec.whatwg.org/#urlencoded-parsing, kept as bytes. */
function decodeForm(value: string): string {
  return decodePercent(value.replaceAll('+', ' '))
}

/** Percent-decoded bytes as Latin-1; a `%` that is none stays. */
function decodePercent(value: string): string {
  return value.replace(/%([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** What is not ASCII can only go out as UTF-8 bytes. */
function latin(value: string): string {
  return Buffer.from(value).toString('latin1')
}
