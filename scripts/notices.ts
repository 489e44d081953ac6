import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Metafile } from 'esbuild'

interface Package {
  readonly name: string
  readonly version: string
  readonly license?: unknown
  readonly licenses?: unknown
}

/**
 * The licences of the packages whose code bundles hold, as they ask to be told.
 * @param others packages of which data is taken along
 */
export function notices(root: string, bundles: readonly Metafile[], others: readonly string[]): string {
  const folders = new Set([
    ...bundles.flatMap(({ inputs }) => Object.keys(inputs)).flatMap((path) => packageFolder(path) ?? []),
    ...others.map((name) => `node_modules/${name}`),
  ])
  const sections = [...folders].toSorted().map((folder) => section(join(root, folder)))
  return `polysnip holds code of the packages named here.\n\n${[...new Set(sections)].join('\n')}`
}

/** `node_modules/@a/b` of `node_modules/@a/b/lib/c.js`, the innermost. */
function packageFolder(path: string): string | undefined {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]
}

function section(folder: string): string {
  const { name, version, license, licenses } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry))
  const named = typeof license === 'string' ? license : JSON.stringify(license ?? licenses ?? 'see its package')
  const text =
    file !== undefined && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : ''
  return `${'-'.repeat(72)}\n${name} ${version} (${named})\n${text === '' ? '' : `\n${text}\n`}`
}
