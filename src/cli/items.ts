import { readInput } from './input.ts'
import type { CommonOptions } from './options.ts'
import { print } from './print.ts'
import { table } from './table.ts'
import { warn } from './warn.ts'

/** `polysnip items`: every request, with the path that `--item` takes. */
export async function runItems(source: string, options: CommonOptions & { readonly json?: true }): Promise<void> {
  const { items, warnings } = await readInput(source, options)
  warn(warnings)
  print(
    options.json === true
      ? `${JSON.stringify(
          items.map(({ path, name, id, method, url, examples }) => ({ path, name, id, method, url, examples })),
          null,
          2,
        )}\n`
      : table(items.map(({ path, method, url }) => [method, path, url])),
  )
}
