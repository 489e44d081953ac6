import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Template } from '../render/template.ts'
import type { Manifest } from './manifest.ts'
import type { TargetSource } from './target-source.ts'

/** The built-in targets as the build parsed them: all manifests in one file, each template in its own, read when it is needed. */
export function builtInTargets(): readonly TargetSource[] {
  const manifests = readJson('targets.json') as readonly { readonly id: string; readonly manifest: Manifest }[]
  return manifests.map(({ id, manifest }) => ({
    id,
    manifest,
    template: () => (readJson(`targets/${id}.json`) as { readonly template: Template }).template,
  }))
}

export function templatesFolder(): string {
  return fileURLToPath(new URL('../templates', import.meta.url))
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
}
