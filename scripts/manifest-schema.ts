/** Writes `templates/target.schema.json`, by which editors help with manifests. Run by `npm run fix`. */
import { writeFileSync } from 'node:fs'
import { manifestSchema } from '../src/targets/manifest-schema.ts'

writeFileSync('templates/target.schema.json', `${JSON.stringify(manifestSchema, null, 2)}\n`)
