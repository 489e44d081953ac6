import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCollectionFrom } from '../../collection/read.ts'
import { renderSnippet } from '../../render/render.ts'
import { compileTarget } from '../../targets/compile.ts'
import { readTarget } from '../../targets/read.ts'

/**
 * The four pages that the family was made after. A page's program, with each known fault of it mended under the fault's name, has to be
 * ours, statement by statement. Comments are our own, but stand at the same places; the JSON in them is the page's.
 */
const SEEDS = '../shared/seeds'

interface Seed {
  readonly page: string
  readonly target: string
  readonly comment: string
  /** The faults that the page has; one that is not found is an error too. */
  readonly faults: readonly Fault[]
  /** What the page's collection said around the item. */
  readonly auth?: unknown
}
type Fault = 'a parameter is taken for JSON' | 'headers are out of order' | 'Write-Debug is no PowerScript'

const seeds: readonly Seed[] = [
  {
    page: 'chilkat2-python',
    target: 'python-chilkat2',
    comment: '#',
    faults: ['a parameter is taken for JSON'],
    auth: { type: 'bearer', bearer: [{ key: 'token', value: '<access_token>' }] },
  },
  { page: 'chilkat-python', target: 'python-chilkat', comment: '#', faults: ['a parameter is taken for JSON'] },
  { page: 'chilkat-ruby', target: 'ruby-chilkat', comment: '#', faults: ['a parameter is taken for JSON'] },
  {
    page: 'chilkat-powerbuilder',
    target: 'powerbuilder-chilkat',
    comment: '//',
    faults: ['headers are out of order', 'Write-Debug is no PowerScript'],
  },
]

const variables = {
  amUrl: 'https://<tenant-name>.forgeblocks.com/am',
  realm: '/realms/root/realms/alpha',
  url: 'https://login.salesforce.com',
}

describe.skipIf(!existsSync(SEEDS))('the pages that the family was made after', () => {
  test.each(seeds)('$page', ({ page, target, comment, faults, auth }) => {
    const item = JSON.parse(readFileSync(`${SEEDS}/${page}/item.json`, 'utf8')) as Item
    const schema = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json'
    const collection = readCollectionFrom({ info: { name: page, schema }, auth, item: [item] }, { variables })
    const request = collection.requests[0]
    if (request === undefined) throw new Error('no request')
    const { code, warnings } = renderSnippet(compileTarget(readTarget(['templates'], target)), request)

    const found = new Set<Fault>()
    const seed = statements(programOf(readFileSync(`${SEEDS}/${page}/page.txt`, 'utf8')), comment)
    const ours = statements(code, comment)
    const mended = inOrderOf(
      ours,
      seed.flatMap((line) => mend(line, item, found)),
      found,
    )
    expect(ours).toEqual(mended)
    expect([...found].toSorted()).toEqual([...faults].toSorted())
    expect(warnings).toEqual([])
  })
})

interface Item {
  readonly request: {
    readonly body: { readonly urlencoded?: readonly { readonly key: string; readonly value: string }[] }
  }
}

/** The part of the page between its headline and the curl command. */
function programOf(page: string): string {
  return page.slice(page.indexOf('Items') + 'Items'.length, page.indexOf('Curl Command'))
}

/** Lines without indentation (two pages have lost theirs); comments in one's own words are one each, whatever their lines. */
function statements(program: string, comment: string): readonly string[] {
  const lines: string[] = []
  let inJson = false
  for (const line of program.split('\n').map((each) => each.trim())) {
    if (line === '') continue
    if (!line.startsWith(comment)) lines.push(line)
    else {
      const words = line.slice(comment.length).trim()
      if (words === '{') inJson = true
      if (inJson) lines.push(`json ${words}`)
      else if (lines.at(-1) !== 'comment') lines.push('comment')
      if (words === '}') inJson = false
    }
  }
  return lines
}

/** The page's statement without its fault; none where there should not be one. */
function mend(line: string, { request }: Item, found: Set<Fault>): readonly string[] {
  if (/^jsonParam\d+ = /.test(line)) {
    found.add('a parameter is taken for JSON')
    return []
  }
  const [, start, key] = /^(req\.AddParam\("(\w+)",)jsonParam/.exec(line) ?? []
  if (start !== undefined) {
    found.add('a parameter is taken for JSON')
    const value = request.body.urlencoded?.find((field) => field.key === key)?.value ?? ''
    return [`${start}"${value}")`]
  }
  const [, printed] = /^Write-Debug (.*)$/.exec(line) ?? []
  if (printed !== undefined) {
    found.add('Write-Debug is no PowerScript')
    return [`MessageBox("Chilkat",${printed})`]
  }
  return [line]
}

/** The page's lines with each run of header lines in our order, which is the collection's; the same headers all the same. */
function inOrderOf(ours: readonly string[], lines: readonly string[], found: Set<Fault>): readonly string[] {
  const isHeader = (line: string): boolean => line.includes('SetRequestHeader(')
  const headers = lines.filter(isHeader)
  const sorted = headers.toSorted((a, b) => ours.indexOf(a) - ours.indexOf(b))
  if (headers.join('\n') !== sorted.join('\n')) found.add('headers are out of order')
  const next = sorted.values()
  return lines.map((line) => (isHeader(line) ? (next.next().value ?? '') : line))
}
