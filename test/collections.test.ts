import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { nastyCollection } from '../scripts/nasty-collection.ts'
import { unportableFiles, writeUnportableFiles } from '../scripts/unportable-files.ts'
import { places, type Place } from './collection-places.ts'
import { entries, readItems, type Entry } from './collection-walk.ts'

const directory = fileURLToPath(new URL('../collections/', import.meta.url))
const read = (file: string): string => readFileSync(join(directory, file), 'utf8')
const files = readdirSync(directory).filter((file) => file.endsWith('.json'))
const all: readonly Entry[] = files.flatMap((file) => entries(file, read(file)))

describe.each(files)('%s', (file) => {
  const { info } = JSON.parse(read(file)) as { info: Record<string, unknown> }
  const mine = all.filter((entry) => entry.file === file)

  test('is a v2.1 collection with a name, an id and a description', () => {
    expect(info['schema']).toBe('https://schema.getpostman.com/json/collection/v2.1.0/collection.json')
    expect(info['_postman_id']).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    expect(info['name']).toMatch(/\S/)
    expect(info['description']).toMatch(/\S/)
    expect(file).toMatch(/^[a-z]+(-[a-z]+)*\.json$/)
  })

  test('holds at most 60 requests, each with a description', () => {
    expect(mine.length).toBeGreaterThan(0)
    expect(mine.length).toBeLessThanOrEqual(60)
    expect(mine.filter((entry) => !entry.description.trim()).map((entry) => entry.name)).toEqual([])
  })

  test('names each request once, so that a failing snapshot says which one broke', () => {
    if (file === 'names.json') return
    const names = mine.map((entry) => entry.name)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test('sends to reserved domains only', () => {
    const hosts = mine.flatMap((entry) =>
      [...entry.source.matchAll(/https?:\/\/([^/"?#\s\\{}]+)/gi)].map((match) => match[1] ?? ''),
    )
    const reserved = /(^|[.@])example\.(com|org)(:\d+)?$|^\[2001:db8::7\](:\d+)?$|^(www\.w3|schemas\.xmlsoap)\.org$/i
    expect(hosts.filter((host) => !reserved.test(host))).toEqual([])
  })
})

test('no two collections share an id', () => {
  const ids = files.map((file) => (JSON.parse(read(file)) as { info: { _postman_id: string } }).info._postman_id)
  expect(new Set(ids).size).toBe(files.length)
})

test('nasty-strings.json is what scripts/nasty-collection.ts makes', () => {
  expect(read('nasty-strings.json')).toBe(nastyCollection())
})

test('every file that a request names exists', () => {
  const made = mkdtempSync(join(tmpdir(), 'collections-'))
  try {
    writeUnportableFiles(made)
    const portable = all
      .flatMap((entry) => places['file name'](entry))
      .filter((path) => !unportableFiles().includes(path) && !path.includes('{{'))
    expect(portable.filter((path) => !statSync(join(directory, path), { throwIfNoEntry: false })?.isFile())).toEqual([])
    expect(
      unportableFiles().filter((path) => !statSync(join(made, path), { throwIfNoEntry: false })?.isFile()),
    ).toEqual([])
  } finally {
    rmSync(made, { recursive: true })
  }
})

test('the files are kept byte for byte', () => {
  expect([...readFileSync(join(directory, 'files/all-bytes.bin'))]).toEqual(
    Array.from({ length: 256 }, (_, byte) => byte),
  )
  expect(read('files/notes.txt')).toMatch(/\r\n.*\r\n.*[^\n]$/)
  expect(readFileSync(join(directory, 'files/cover.png')).subarray(0, 8)).toEqual(
    Buffer.from('89504e470d0a1a0a', 'hex'),
  )
})

/** Strings that ever hurt, and the places that can't carry them, with the reason. */
const everywhere: readonly Place[] = [
  'path',
  'query',
  'header',
  'form name',
  'form value',
  'part name',
  'part value',
  'file name',
  'JSON',
  'raw text',
  'comment',
]
const notLatin1 = ['header']
const noControl = ['header', 'part name']
// In the value of a path variable `#` begins the fragment.
const notInPath = ['path']
const noSlash = ['file name']
const strings: readonly (readonly [what: string, string: string, missing?: readonly string[]])[] = [
  ['single quote', "'"],
  ['double quote', '"'],
  ['backslash', '\\'],
  ['backslash before a quote', '\\"'],
  ['line feed', '\n', noControl],
  ['CRLF', '\r\n', noControl],
  ['carriage return', 'a\rb', noControl],
  ['tab', '\t', noControl],
  // A file name ends at NUL, a field must not hold it, and an encoded or escaped NUL is harmless in URLs and names.
  ['NUL', '\0', ['path', 'query', 'header', 'form name', 'part name', 'file name', 'comment']],
  ['escape', '\u001b', noControl],
  ['delete', '\u007f', noControl],
  ['line separator', '\u2028', notLatin1],
  ['astral character', '😀', notLatin1],
  ['dollar name', '$x'],
  ['dollar brace', '${x}'],
  ['dollar parenthesis', '$(id)'],
  ['hash brace', '#{x}', notInPath],
  ['percent s', '%s'],
  ['backslash parenthesis', '\\(x)'],
  // A hole in a file name makes it the name of another file.
  ['hole', '{{x}}', ['file name']],
  ['backticks', '`'],
  ["'''", "'''"],
  ['"""', '"""'],
  ['"#', '"#', notInPath],
  ['*/', '*/', noSlash],
  ['-->', '-->'],
  ['heredoc terminator', 'EOF'],
  ['heredoc terminator on its line', '\nEOF\n', noControl],
]

for (const [what, string, missing = []] of strings) {
  describe(`the string: ${what}`, () => {
    test.each(everywhere.filter((place) => !missing.includes(place)))('stands at: %s', (place) => {
      expect(all.some((entry) => places[place](entry).some((carried) => carried.includes(string)))).toBe(true)
    })
  })
}

test('every request that a collection holds is walked', () => {
  expect(all.length).toBe(files.reduce((sum, file) => sum + (read(file).match(/"response": \[/g)?.length ?? 0), 0))
  expect(readItems('{"item": [{"item": [{"name": "a"}]}, {"name": "b"}]}').length).toBe(2)
})
