import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readTarget, targetIds } from './read.ts'
import type { TargetSource } from './target-source.ts'

/** The built-in targets, straight from `templates/`. The package is built with `built-in.dist.ts` in this file's place. */
export function builtInTargets(): readonly TargetSource[] {
  const folder = templatesFolder()
  return targetIds(folder)
    .filter((id) => existsSync(join(folder, id, 'target.json')))
    .map((id) => readTarget([folder], id))
}

export function templatesFolder(): string {
  return fileURLToPath(new URL('../../templates', import.meta.url))
}
