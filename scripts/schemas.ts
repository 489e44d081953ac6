/** Writes the JSON Schemas by which editors help with manifests and configurations. Run by `npm run fix`. */
import { writeFileSync } from 'node:fs'
import { configSchema } from '../src/config/schema.ts'
import { manifestSchema } from '../src/targets/manifest-schema.ts'

for (const [file, schema] of [
  ['templates/target.schema.json', manifestSchema],
  ['schemas/config.schema.json', configSchema],
] as const)
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`)
