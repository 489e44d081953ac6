/** docs/verified.md: what the last run of each target found, a row a target, kept in scripts/verified-rows.json. */
import { readFileSync, writeFileSync } from 'node:fs'
import { format } from 'prettier'
import { LEVELS, type Level } from '../src/verify/compare/level.ts'

const PAGE = 'docs/verified.md'
const ROWS = 'scripts/verified-rows.json'

export interface Row {
  readonly target: string
  /** Run with its real library, with a stand-in of it, or only parsed. */
  readonly kind: 'real' | 'stand-in' | 'parsed'
  readonly library: string
  readonly tool: string
  /** Of the run, as `2026-01-31`. */
  readonly date: string
  readonly requests: number
  readonly counts: Readonly<Record<Level, number>>
}

/** Puts the rows in place of those of the same targets, in the order of `ids`; targets that there are no more lose theirs. */
export async function writeRows(made: readonly Row[], ids: readonly string[], gaps: readonly object[]): Promise<void> {
  const earlier = JSON.parse(readFileSync(ROWS, 'utf8')) as readonly Row[]
  const byTarget = new Map([...earlier, ...made].map((row) => [row.target, row]))
  const rows = ids.flatMap((id) => byTarget.get(id) ?? [])
  writeFileSync(ROWS, await format(JSON.stringify(rows), { parser: 'json', printWidth: 140 }))
  const missing = ids.filter((id) => !byTarget.has(id))
  writeFileSync(PAGE, await format(pageOf(rows, missing, gaps), { parser: 'markdown', printWidth: 140 }))
}

function pageOf(rows: readonly Row[], missing: readonly string[], gaps: readonly object[]): string {
  const columns = LEVELS.filter((level) => level !== 'parsed')
  const tableOf = (kind: Row['kind'], levels: readonly Level[]): string =>
    table(
      ['target', 'library', 'tool', 'date', 'requests', ...levels, 'runs'],
      rows
        .filter((row) => row.kind === kind)
        .map(({ target, library, tool, date, requests, counts }) => [
          ...[target, short(library), short(tool), date, String(requests)],
          ...levels.map((level) => String(counts[level] || '·')),
          String(LEVELS.reduce((sum, level) => sum + counts[level], 0)),
        ]),
    )
  return [
    '# Verified',
    'Each snippet was run, and what arrived was compared with what Postman sends: the requests of this repository’s collections and a fixed sample of 300 of public ones; those with open variables three times, under `keep`, `code` and `env`. Of the family’s dialects, which print one program, some ran on all of them and the others on a part. `npx tsx scripts/verified.ts` writes this page, with `-t TARGET` only that target’s row; [verify.md](verify.md) explains the levels.',
    '## With the real library',
    tableOf('real', columns),
    '## With a stand-in',
    'The library can’t be had here; a module of ours with its documented calls sends the request. These results show that the program is right as far as the calls behave as documented; they are never counted with the others.',
    tableOf('stand-in', columns),
    '## Parsed',
    'Nothing here runs these. A compiler or a parser takes them, or rules of our own for languages that have neither here: that says nothing of what they send, but that they print the same program as the others of their family.',
    tableOf('parsed', ['parsed', 'does-not-parse', 'not-run']),
    ...(missing.length === 0 ? [] : ['## Not run', `No run is recorded of: ${missing.join(', ')}.`]),
    '## Gaps',
    gaps.length === 0
      ? 'None.'
      : table(
          Object.keys(gaps[0] ?? {}),
          gaps.map((gap) => Object.values(gap).map(String)),
        ),
    '',
  ].join('\n\n')
}

/** A version without what it was built of and for: `curl 7.88.1 (x86_64-pc-linux-gnu) libcurl/…`. */
function short(version: string): string {
  const bare = version.replace(/ (?:\([^)]*\)|\[[^\]]*\])/g, '')
  return /^.*?\d\.\d\S*/.exec(bare)?.[0] ?? bare
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
