import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Program } from '../render/emit.ts'
import type { Template } from '../render/template.ts'
import type { Manifest } from './manifest.ts'
import type { TargetSource } from './target-source.ts'

/** The built-in targets as the build parsed them: all manifests in one file, each template in its own, read when it is needed. */
export function builtInTargets(): readonly TargetSource[] {
  const manifests = readJson('targets.json') as readonly { readonly id: string; readonly manifest: Manifest }[]
  const require = createRequire(import.meta.url)
  return manifests.map(({ id, manifest }) => ({
    id,
    manifest,
    program: () => {
      const file = fileURLToPath(new URL(`targets/${id}.cjs`, import.meta.url))
      return existsSync(file) ? (require(file) as Program) : undefined
    },
    template: () => (readJson(`targets/${id}.json`) as { readonly template: Template }).template,
  }))
}

export function templatesFolder(): string {
  return fileURLToPath(new URL('../templates', import.meta.url))
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
}
