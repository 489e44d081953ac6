import { readFileSync } from 'node:fs'

/** The version in package.json, which lies beside `dist/` as beside `src/`. */
export function version(): string {
  const file = [new URL('../package.json', import.meta.url), new URL('../../package.json', import.meta.url)]
    .map(readIfThere)
    .find((text) => text !== undefined)
  return (JSON.parse(file ?? '{}') as { version?: string }).version ?? 'unknown'
}

function readIfThere(url: URL): string | undefined {
  try {
    return readFileSync(url, 'utf8')
  } catch {
    return undefined
  }
}
