import { plain } from '../ir/text.ts'
import { readInput } from './input.ts'
import type { CommonOptions } from './options.ts'
import { table } from './table.ts'

/** `polysnip items`: every request, with the path that `--item` takes. */
export async function runItems(source: string, options: CommonOptions & { readonly json?: true }): Promise<void> {
  const { requests } = await readInput(source, options)
  const items = requests.map(({ location, name, id, method, url, examples }) => ({
    path: location,
    name,
    id,
    method,
    url: plain(url.text),
    examples: examples.length,
  }))
  process.stdout.write(
    options.json === true
      ? `${JSON.stringify(items, null, 2)}\n`
      : table(items.map(({ path, method, url }) => [method, path, url])),
  )
}
