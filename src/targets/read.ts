import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseTemplate } from '../render/parse.ts'
import type { Manifest } from './manifest.ts'
import type { TargetSource } from './target-source.ts'

/** Ids of the targets in a folder of templates: its folders that hold a `target.json`; `_pages` and the like are none. */
export function targetIds(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map((entry) => entry.name)
    .toSorted()
}

/**
 * Reads `<folder>/<id>/`: `target.json`, `snippet.hbs` and partials `_name.hbs`; those in `<folder>/_<family>/` are at hand for a family.
 * @throws Error for a file that is missing or is no JSON; TemplateError for a template that doesn't parse
 */
export function readTargetSource(folder: string, id: string): TargetSource {
  const manifest = JSON.parse(readFileSync(join(folder, id, 'target.json'), 'utf8')) as Manifest
  const shared = manifest.family === undefined ? [] : partialsIn(join(folder, `_${manifest.family}`))
  const partials = Object.fromEntries([...shared, ...partialsIn(join(folder, id))])
  return { id, manifest, template: parseTemplate(`${id}/snippet.hbs`, readFileSync(join(folder, id, 'snippet.hbs'), 'utf8'), partials) }
}

function partialsIn(folder: string): readonly (readonly [name: string, source: string])[] {
  let names: readonly string[]
  try {
    names = readdirSync(folder)
  } catch {
    return []
  }
  return names
    .filter((name) => name.startsWith('_') && name.endsWith('.hbs'))
    .toSorted()
    .map((name) => [name.slice(1, -'.hbs'.length), readFileSync(join(folder, name), 'utf8')] as const)
}
