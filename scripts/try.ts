/** `npm run try -- TARGET ITEM [COLLECTION] [FLAGS]`: the snippet as the templates in the work tree make it. */
import { run } from '../src/cli/run.ts'

const [target, item, ...rest] = process.argv.slice(2)
if (target === undefined || item === undefined) {
  process.stderr.write(
    'npm run try -- TARGET ITEM [COLLECTION] [FLAGS], as in: npm run try -- python "Books/Add a book" --variables code\n',
  )
  process.exitCode = 2
} else {
  const isNamed = rest[0] !== undefined && !rest[0].startsWith('-')
  const [source, flags] = isNamed ? [rest[0] as string, rest.slice(1)] : ['collections/bookshop.json', rest]
  process.exitCode = await run(['snippet', source, '--item', item, '-t', target, ...flags])
}
