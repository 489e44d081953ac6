/** `npm run new -- TARGET --like OTHER`: a new target's folder, to begin with what another says. */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'
import { languages } from '../src/languages/languages.ts'
import { didYouMean } from '../src/near.ts'
import { templatesFolder } from '../src/targets/built-in.ts'
import { targetIds } from '../src/targets/read.ts'

const USAGE = 'npm run new -- TARGET --like OTHER, as in: npm run new -- python-httpx --like python-requests\n'

/**
 * Makes `<folder>/<id>/` after `<folder>/<like>/`, and says what to do next.
 * @throws Error that says why not
 */
export async function createTarget(folder: string, id: string, like: string): Promise<string> {
  const known = targetIds(folder)
  if (!/^[a-z\d]+(?:-[a-z\d]+)+$/.test(id))
    throw new Error(`"${id}" is no target's id: <language>-<library> in kebab-case`)
  if (!known.includes(like)) throw new Error(`there is no templates/${like}/.${didYouMean(like, known)}`)
  if (existsSync(`${folder}/${id}`)) throw new Error(`templates/${id}/ is there already`)

  cpSync(`${folder}/${like}`, `${folder}/${id}`, { recursive: true })
  const path = `${folder}/${id}/target.json`
  const { deprecated: _, ...manifest } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
  const prefix = id.split('-')[0] as string
  const language = languages.has(prefix) ? prefix : (manifest['language'] as string)
  // What must not be the same for two targets.
  const changed = JSON.stringify({ ...manifest, title: id, language, aliases: [] }, null, 2)
  writeFileSync(path, await format(changed, { ...(await resolveConfig(path)), parser: 'json' }))
  const doubt = languages.has(prefix)
    ? ''
    : `There is no language "${prefix}": it is ${language} for now, see CONTRIBUTING.md.\n`
  return `templates/${id}/: change target.json and snippet.hbs, then look: npm run try -- ${id} "Books/Add a book"\n${doubt}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { positionals, values } = parseArgs({ allowPositionals: true, options: { like: { type: 'string' } } })
    const [id] = positionals
    if (id === undefined || values.like === undefined || positionals.length > 1) throw new Error(USAGE.trim())
    process.stdout.write(await createTarget(templatesFolder(), id, values.like))
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 2
  }
}
