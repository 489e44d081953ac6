import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { CollectionIndex } from '../collection/indexed.ts'
import { contextOf } from '../site/context.ts'
import type { SiteNode } from '../site/node.ts'
import type { SitePlan } from '../site/plan.ts'
import { codeFolders } from './built-in.ts'
import type { BuildSettings } from './settings.ts'

/** Of all that every page depends on: code, templates, settings. The same on every machine. */
export function siteKey(settings: BuildSettings): string {
  const hash = createHash('sha256')
  for (const folder of [...codeFolders(), ...settings.templates]) {
    for (const file of filesOf(folder)) hash.update(`${file}\0`).update(readFileSync(join(folder, file)))
  }
  const { templates, ...rest } = settings
  return hash.update(json([templates.length, rest])).digest('base64url')
}

/** Of what each page depends on, by the node's index. */
export function pageKeys(
  site: string,
  settings: BuildSettings,
  plan: SitePlan,
  indexes: readonly CollectionIndex[],
): readonly string[] {
  const scopes = indexes.map(scopeKeys)
  // What a collection's page is warned of: variables that form a cycle, and what is no item.
  const oddities = ({ kind, collection }: SiteNode): unknown => {
    const { raw, skipped } = indexes[collection] as CollectionIndex
    return kind === 'collection' ? [raw['variable'], skipped] : []
  }
  return plan.nodes.map((node) => {
    const { site: _, ...context } = contextOf(plan, settings.site, node)
    if (node.kind !== 'request') return hashOf(site, json([context, node.description, node.requests, oddities(node)]))
    const entry = indexes[node.collection]?.entries[node.request]
    const scope = scopes[node.collection]
    if (entry === undefined || scope === undefined) throw new RangeError(`no entry of ${node.path}`)
    return hashOf(site, scope(entry.parent), entry.hash, json([context, node.location]))
  })
}

/** Of what a request inherits from the folder that it lies in, and those around. */
function scopeKeys({ raw, folders }: CollectionIndex): (folder: number) => string {
  const root = hashOf(json(raw))
  const keys: string[] = []
  for (const { parent, raw: own } of folders) {
    const { name, auth, protocolProfileBehavior } = own
    keys.push(hashOf(parent === -1 ? root : (keys[parent] as string), json([name, auth, protocolProfileBehavior])))
  }
  return (folder) => (folder === -1 ? root : (keys[folder] as string))
}

export function hashOf(...parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('base64url')
}

function json(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    each instanceof Uint8Array ? Buffer.from(each).toString('base64') : each,
  )
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:test|d)\.ts$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted()
}
