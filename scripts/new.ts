/** `npm run new -- TARGET --like OTHER`: a new target's folder, to begin with what another says. */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

const { positionals, values } = parseArgs({ allowPositionals: true, options: { like: { type: 'string' } } })
const [id] = positionals
const { like } = values
if (id === undefined || like === undefined || !/^[a-z\d]+(?:-[a-z\d]+)+$/.test(id)) {
  throw new Error('npm run new -- TARGET --like OTHER, where TARGET is <language>-<library> in kebab-case')
}
if (!existsSync(`templates/${like}`)) throw new Error(`templates/${like}/ does not exist`)
if (existsSync(`templates/${id}`)) throw new Error(`templates/${id}/ exists already`)

cpSync(`templates/${like}`, `templates/${id}`, { recursive: true })
const manifest = JSON.parse(readFileSync(`templates/${id}/target.json`, 'utf8')) as Record<string, unknown>
// What must not be the same for two targets.
writeFileSync(`templates/${id}/target.json`, `${JSON.stringify({ ...manifest, title: id, aliases: [] }, null, 2)}\n`)
process.stdout.write(`templates/${id}/: change target.json and snippet.hbs, then look: npm run try -- ${id} "Books/Add a book"\n`)
