/** Writes `snapshots/` anew: what is no longer made disappears. Run by `npm run fix`; the change is read in the diff. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { snapshotFiles } from './snapshot-files.ts'

const files = await snapshotFiles()
rmSync('snapshots', { recursive: true, force: true })
for (const [path, content] of files) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
process.stderr.write(`${files.size} snapshots\n`)
