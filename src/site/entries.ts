import type { Entry } from './context.ts'

/** Entries and what lies in them, in reading order; `depth` counts from 0. */
export function* allEntries(
  entries: readonly Entry[],
  depth = 0,
): Generator<{ readonly entry: Entry; readonly depth: number }, void> {
  for (const entry of entries) {
    yield { entry, depth }
    yield* allEntries(entry.children, depth + 1)
  }
}

/** `1 request`, `12 requests` */
export function requestCount(requests: number): string {
  return `${requests} ${requests === 1 ? 'request' : 'requests'}`
}
