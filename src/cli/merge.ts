import { mergeSite } from '../build/merge.ts'
import { say } from './build.ts'
import { Failed } from './failed.ts'
import { outFolder } from './out-folder.ts'

/**
 * `polysnip merge`: the parts of a sharded build as one site.
 * @throws Failed where a request could not be read when its part was built
 */
export async function runMerge(folders: readonly string[], { out }: { readonly out: string }): Promise<void> {
  const start = performance.now()
  const result = await mergeSite(folders, outFolder(out))
  say(result, out, performance.now() - start)
  if (result.report.counts.problems > 0) throw new Failed()
}
