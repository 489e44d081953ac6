import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCollection } from '../src/collection/read-file.ts'
import { renderPage } from '../src/pages/render.ts'
import type { Target } from '../src/render/target.ts'
import { loadTargets } from '../src/targets/load.ts'
import { hunksOf, linesOf, type Hunk } from './support/align.ts'
import { itemReasons } from './support/seed-reasons.ts'
import { postmanDocs } from './support/seed-postman.ts'

const SEEDS = '../shared/seeds'
const isThere = existsSync(SEEDS)
const targets = await loadTargets()

/** What the seed's collection held beside the item. */
interface Seed {
  readonly collection: string
  readonly target: string
  readonly language: string
  readonly variables: Readonly<Record<string, string>>
  readonly auth?: unknown
}
const forgeRock = { amUrl: 'https://<tenant-name>.forgeblocks.com/am', realm: '/realms/root/realms/alpha' }
const seeds: Readonly<Record<string, Seed>> = {
  'chilkat2-python': {
    collection: 'ForgeRock Identity Cloud Collection',
    target: 'python-chilkat2',
    language: 'Python',
    variables: forgeRock,
    auth: { type: 'bearer', bearer: [{ key: 'token', value: '<access_token>', type: 'string' }] },
  },
  'chilkat-python': {
    collection: 'Salesforce Platform APIs',
    target: 'python-chilkat',
    language: 'Python',
    variables: { url: 'https://login.salesforce.com' },
  },
  'chilkat-ruby': {
    collection: 'Salesforce Platform APIs',
    target: 'ruby-chilkat',
    language: 'Ruby',
    variables: { url: 'https://login.salesforce.com' },
  },
  'chilkat-powerbuilder': {
    collection: 'ForgeRock Identity Cloud Collection',
    target: 'powerbuilder-chilkat',
    language: 'PowerBuilder',
    variables: forgeRock,
  },
}

describe.skipIf(!isThere)(isThere ? 'layout item gives the seed pages' : `skipped: ${SEEDS} is not here`, () => {
  test.each(Object.entries(seeds))('%s', async (name, { collection: title, target, language, variables, auth }) => {
    const item = JSON.parse(readFileSync(`${SEEDS}/${name}/item.json`, 'utf8')) as { name: string }
    const collection = await readCollection({
      info: { name: title, schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
      item: [item],
      ...(auth === undefined ? {} : { auth }),
      variable: Object.entries(variables).map(([key, value]) => ({ key, value })),
    })
    const { page } = renderPage(collection, at(collection.requests, 0), [find(target)], {
      layout: 'item',
      format: 'text',
      curl: find('shell-curl'),
    })
    const [theirs, ours] = [linesOf(readFileSync(`${SEEDS}/${name}/page.txt`, 'utf8')), linesOf(page)]
    expect(ours[0]).toBe(`${language} / ${title} / ${item.name}`)
    expect(sections(ours)).toEqual(sections(theirs))
    expect(unexplained(hunksOf(theirs, ours), theirs, ours)).toEqual([])
    // The item's JSON is the item's JSON.
    expect(JSON.parse(page.slice(page.indexOf('Postman Collection Item JSON') + 28))).toEqual(item)
  })
})

function sections(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line === 'Curl Command' || line === 'Postman Collection Item JSON')
}

/** The hunks that no reason explains; each side of a hunk is explained line by line. */
function unexplained(hunks: readonly Hunk[], theirs: readonly string[], ours: readonly string[]): readonly Hunk[] {
  const context = { theirs, ours, hunks }
  return hunks
    .map(({ left, right }) => ({
      left: left.filter((line) => !itemReasons.some((reason) => reason.theirs?.(line, context) === true)),
      right: right.filter((line) => !itemReasons.some((reason) => reason.ours?.(line, context) === true)),
    }))
    .filter(({ left, right }) => left.length > 0 || right.length > 0)
}

/** The tabs of the seed, each by our target, and the one that we add. */
const TABS =
  'shell-curl csharp-restsharp go-nethttp http-message java-okhttp javascript-jquery nodejs-request python-requests php-http-request2 ruby-nethttp swift-urlsession javascript-fetch'.split(
    ' ',
  )

describe.skipIf(!isThere)(isThere ? 'layout docs gives the fifth seed' : `skipped: ${SEEDS} is not here`, () => {
  test('title, request line, description, tables', async () => {
    const [theirs, ours] = [
      wordsOf(before(seedPage(), 'Example Request')),
      wordsOf(before(await docsPage('text'), 'Example Request')),
    ]
    // One difference: an authorization is told by its parts, under its own name, and not as an empty header field.
    expect(hunksOf(theirs, ours)).toEqual([
      { left: ['Headers'], right: [] },
      {
        left: [],
        right: 'Basic auth Username {{webAppSimpleLoginId}} Password {{SimpleLoginAppSecret}} Headers'.split(' '),
      },
    ])
  })

  test('twelve samples in tabs', async () => {
    const page = await docsPage('text')
    const list = page
      .split('\n')
      .filter((line) => line.startsWith('  • '))
      .map((line) => line.slice(4))
    expect(list.slice(-12)).toEqual(TABS.map((id) => find(id).title))
    const theirTabs = seedPage().split('Example Request')[1]?.split('curl --location')[0]?.match(/•/g) ?? []
    expect(theirTabs).toHaveLength(11)
    const html = await docsPage('html')
    expect([...html.matchAll(/id="sample-([\w-]+)"/g)].map(([, id]) => id)).toEqual(TABS)
    expect(html.match(/name="sample"/g)).toHaveLength(12)
  })

  test('example response', async () => {
    const [theirs, ours] = [
      linesOf(after(seedPage(), 'Example Response')),
      linesOf(after(await docsPage('text'), 'Example Response')),
    ]
    // One difference: an example has a name.
    expect(hunksOf(theirs, ours)).toEqual([{ left: [], right: ['Step 11: Exchange the refresh token'] }])
  })
})

async function docsPage(format: 'text' | 'html'): Promise<string> {
  const collection = await readCollection(postmanDocs)
  return renderPage(collection, at(collection.requests, 0), TABS.map(find), { layout: 'docs', format }).page
}

function seedPage(): string {
  return readFileSync(`${SEEDS}/postman-docs/page.txt`, 'utf8')
}

function before(page: string, heading: string): string {
  return page.slice(0, page.indexOf(`\n${heading}\n`))
}

function after(page: string, heading: string): string {
  return page.slice(page.indexOf(`\n${heading}\n`) + heading.length + 2)
}

/** Words, for the seed has lost its columns; brackets stand apart there. */
function wordsOf(page: string): readonly string[] {
  return page
    .replace(/[()]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
}

function find(id: string): Target {
  const target = targets.get(id)
  if (target === undefined) throw new Error(`no target ${id}`)
  return target
}

function at<T>(list: readonly T[], index: number): T {
  const value = list[index]
  if (value === undefined) throw new Error(`nothing at ${index}`)
  return value
}
