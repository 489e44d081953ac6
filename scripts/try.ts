/** `npm run try -- TARGET ITEM [COLLECTION]`: the snippet as the templates in the work tree make it. */
import { findItem } from '../src/collection/find-item.ts'
import { readCollection } from '../src/collection/read-file.ts'
import { renderSnippet } from '../src/render/render.ts'
import { findTarget, loadTargets } from '../src/targets/load.ts'

const [target, item, source = 'collections/bookshop.json', variables = 'keep'] = process.argv.slice(2)
if (target === undefined || item === undefined) throw new Error('npm run try -- TARGET ITEM [COLLECTION] [keep|code|env]')
const collection = await readCollection(source, {})
const { code, warnings } = renderSnippet(findTarget(await loadTargets(), target), findItem(collection, item), {
  variables: variables as 'keep' | 'code' | 'env',
})
process.stdout.write(code)
for (const { kind, message, place } of warnings) process.stderr.write(`${kind}: ${message} (${place})\n`)
