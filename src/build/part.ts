import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PolysnipError } from '../error.ts'
import type { SiteInfo } from '../site/context.ts'
import type { FormatSettings } from '../site/formats.ts'
import type { SitePlan } from '../site/plan.ts'
import { MANIFEST, STATE_FOLDER } from './manifest.ts'

/** One part of a build that several machines share: `--shard 2/5`. */
export interface Shard {
  /** From 1. */
  readonly index: number
  readonly count: number
}

/** What a part says of the whole, so that parts can be put together where there is no collection. */
export interface Part {
  readonly shard: Shard
  /** Of all that the site's bytes depend on. Parts of one site have the same. */
  readonly key: string
  readonly site: SiteInfo
  readonly formats: readonly FormatSettings[]
  readonly plan: SitePlan
}

export const PART = `${STATE_FOLDER}/part.json`

/**
 * @throws PolysnipError (`no-part`) where the folder holds none
 */
export function readPart(folder: string): Part {
  try {
    return JSON.parse(readFileSync(join(folder, PART), 'utf8')) as Part
  } catch {
    const found = !existsSync(folder)
      ? 'nothing'
      : existsSync(join(folder, MANIFEST))
        ? 'a site that was built whole'
        : 'something else'
    throw new PolysnipError('no-part', `expected a part that \`polysnip build --shard\` made, found ${found}`, {
      file: folder,
    })
  }
}

/** Whether a page belongs to a part. Neighbours go to different parts, because large requests often stand together. */
export function isInShard(node: number, shard: Shard | undefined): boolean {
  return shard === undefined || node % shard.count === shard.index - 1
}
