import { existsSync } from 'node:fs'
import type { Config } from '../config/config.ts'
import { findCollections } from '../config/find-collections.ts'
import { CONFIG_FILES } from '../config/load-config.ts'
import { PolysnipError } from '../error.ts'
import { loadTargets } from '../targets/load.ts'
import { replaceFile } from '../write/replace-file.ts'
import { defaultSiteTargets } from './default-targets.ts'
import { printable } from './printable.ts'

const [FILE = ''] = CONFIG_FILES
const SCHEMA = './node_modules/polysnip/schemas/config.schema.json'

/**
 * `polysnip init`: writes a configuration for the collections that lie here. It asks nothing.
 * @throws PolysnipError (`config`) where there is one that may not be replaced
 */
export async function runInit({ force }: { readonly force?: true }): Promise<void> {
  const there = CONFIG_FILES.find((file) => existsSync(file) && !(force === true && file === FILE))
  if (there !== undefined) {
    const remedy = there === FILE ? '--force replaces it' : 'remove it first'
    throw new PolysnipError('config', `there is a configuration already; ${remedy}`, { file: there })
  }
  const collections = findCollections()
  const targets = defaultSiteTargets(await loadTargets())
  const config: Config = {
    ...(existsSync(SCHEMA) && { $schema: SCHEMA }),
    collections: collections.length === 0 ? ['*.postman_collection.json'] : collections,
    out: 'site',
    ...(collections.length > 1 && { title: 'API reference' }),
    lang: 'en',
    formats: ['html'],
    targets: targets.map(({ id }) => id),
  }
  replaceFile(FILE, `${JSON.stringify(config, null, 2)}\n`)
  const found =
    collections.length === 0
      ? 'no collection was found here: name yours in it'
      : collections.map((file) => printable(file)).join(', ')
  process.stderr.write(`${FILE}: ${found}\nNext: polysnip dev, to see the site; polysnip build, to make it.\n`)
}
