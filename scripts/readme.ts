/** Writes what README.md shows of polysnip's own output: the examples, and the table of targets. Run by `npm run fix`. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import type { Target } from '../src/render/target.ts'
import { loadTargets } from '../src/targets/load.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** README.md with each `$ polysnip …` followed by what it prints, and the table of targets as it is now. */
export async function renewed(readme: string): Promise<string> {
  const targets = [...(await loadTargets()).values()]
  const made = readme
    .replace(
      /(?<=<!-- targets -->\n)[^]*?(?=<!-- \/targets -->)/,
      () => `\n| target | title | aliases | written for |\n|---|---|---|---|\n${targets.map(row).join('')}\n`,
    )
    .replace(/(?<=```console\n)\$ polysnip ([^\n]*)\n[^]*?(?=```\n)/g, (_block, line: string) => {
      return `$ polysnip ${line}\n${output(line)}`
    })
  return format(made, { ...(await resolveConfig('README.md')), parser: 'markdown' })
}

function row({ id, title, aliases, library, deprecated }: Target): string {
  const note = deprecated === false ? '' : ` (deprecated: use \`${deprecated.instead}\`)`
  const written = [library.name, library.version].filter((part) => part !== '').join(' ')
  return `| \`${id}\` | ${title}${note} | ${aliases.map((alias) => `\`${alias}\``).join(', ')} | ${written} |\n`
}

/** What a reader sees who types the line. */
function output(line: string): string {
  const args = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
  const command = ['--import', 'tsx', 'src/cli/main.ts', ...args]
  const { stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' })
  return stderr + stdout
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = fileURLToPath(new URL('../README.md', import.meta.url))
  writeFileSync(path, await renewed(readFileSync(path, 'utf8')))
}
