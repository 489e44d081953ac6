import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PolysnipError, quoted } from '../error.ts'
import { parseTemplate } from '../render/parse.ts'
import { manifestSchema } from './manifest-schema.ts'
import type { Manifest } from './manifest.ts'
import { mismatches } from './schema.ts'
import type { TargetSource } from './target-source.ts'

/** Ids of the targets in a folder of templates: its folders, but for `_pages` and the like. */
export function targetIds(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map((entry) => entry.name)
    .toSorted()
}

/**
 * Reads a target: `<id>/target.json`, `<id>/snippet.hbs` and the partials `_name.hbs`, those of `_<family>/` among them.
 * @param folders each file is taken from the last of them that holds it
 * @throws PolysnipError for a file that is missing or is no JSON; TemplateError (from `template()`) for one that doesn't parse
 */
export function readTarget(folders: readonly string[], id: string): TargetSource {
  const manifest = parseManifest(folders, id)
  return {
    id,
    manifest,
    template() {
      const family = manifest.family === undefined ? [] : partialNames(folders, `_${manifest.family}`)
      const like = manifest.like === undefined ? [] : partialNames(folders, manifest.like)
      const own = partialNames(folders, id)
      const partials = Object.fromEntries(
        [...family, ...like, ...own].map(([folder, name]) => [
          name.slice(1, -'.hbs'.length),
          read(folders, folder, name),
        ]),
      )
      const isOwn = manifest.like === undefined || exists(folders, id, 'snippet.hbs')
      const snippet = read(folders, isOwn ? id : (manifest.like as string), 'snippet.hbs')
      return parseTemplate(`${id}/snippet.hbs`, snippet, partials)
    },
  }
}

function parseManifest(folders: readonly string[], id: string): Manifest {
  const manifest = withLike(folders, id, parseJson(folders, id, 'target.json'))
  const [problem] = mismatches(manifest, manifestSchema)
  if (problem !== undefined) throw new PolysnipError('manifest', problem, { file: `${id}/target.json` })
  return withFamily(folders, manifest as Manifest)
}

/** What the target that it is like says, where it says nothing itself; other names for a target, and that it is deprecated, are its own. */
function withLike(folders: readonly string[], id: string, manifest: unknown): unknown {
  const like = typeof manifest === 'object' && manifest !== null && 'like' in manifest ? manifest.like : undefined
  if (typeof like !== 'string') return manifest
  if (!/^[a-z\d-]+$/.test(like) || !exists(folders, like, 'target.json'))
    throw new PolysnipError('manifest', `"like": there is no target ${quoted(like)}`, { file: `${id}/target.json` })
  const { aliases: _aliases, deprecated: _deprecated, ...common } = parseJson(folders, like, 'target.json') as Manifest
  if (common.like !== undefined)
    throw new PolysnipError('manifest', `"like": ${quoted(like)} is like another target itself`, {
      file: `${id}/target.json`,
    })
  return { ...common, ...(manifest as Manifest) }
}

/** What the targets of a family have in common, limits and options, stands in `_<family>/family.json`; a target's own go before. */
function withFamily(folders: readonly string[], manifest: Manifest): Manifest {
  const folder = `_${manifest.family ?? ''}`
  if (manifest.family === undefined || !exists(folders, folder, 'family.json')) return manifest
  const common = parseJson(folders, folder, 'family.json') as Partial<Manifest>
  return {
    ...manifest,
    limits: { ...common.limits, ...manifest.limits },
    options: { ...common.options, ...manifest.options },
  }
}

function parseJson(folders: readonly string[], folder: string, name: string): unknown {
  try {
    return JSON.parse(read(folders, folder, name))
  } catch (error) {
    if (error instanceof SyntaxError) throw new PolysnipError('manifest', error.message, { file: `${folder}/${name}` })
    throw error
  }
}

function exists(folders: readonly string[], folder: string, name: string): boolean {
  return folders.some((root) => existsSync(join(root, folder, name)))
}

function read(folders: readonly string[], folder: string, name: string): string {
  const path = folders.map((root) => join(root, folder, name)).findLast((candidate) => existsSync(candidate))
  if (path === undefined) throw new PolysnipError('manifest', 'the file is missing', { file: join(folder, name) })
  return readFileSync(path, 'utf8')
}

function partialNames(
  folders: readonly string[],
  folder: string,
): readonly (readonly [folder: string, name: string])[] {
  const names = folders
    .map((root) => join(root, folder))
    .filter((path) => existsSync(path))
    .flatMap((path) => readdirSync(path))
    .filter((name) => name.startsWith('_') && name.endsWith('.hbs'))
  return [...new Set(names)].toSorted().map((name) => [folder, name] as const)
}
