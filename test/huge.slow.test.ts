import { once } from 'node:events'
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { polysnip, type Ran } from './support/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'huge-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Prints the most memory that the process ever held, in kilobytes, as the last line of standard error. */
const measuring = [
  '--import',
  "data:text/javascript,process.on('exit',()=>process.stderr.write('\\n'+process.resourceUsage().maxRSS))",
]

describe('a collection of 100 MB', () => {
  const path = join(folder, 'huge.json')
  const bytes = 100 * 1024 * 1024
  let count = 0

  beforeAll(async () => {
    const stream = createWriteStream(path)
    stream.write(
      '{"info":{"name":"Huge","schema":"https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},"item":[',
    )
    for (let written = 0; written < bytes; count++) {
      const item = `${count === 0 ? '' : ','}${JSON.stringify(request(count))}`
      written += item.length
      if (!stream.write(item)) await once(stream, 'drain')
    }
    stream.end(']}')
    await once(stream, 'finish')
  })

  const measured = async (...args: readonly string[]): Promise<Ran> => {
    const ran = await polysnip(args, { node: measuring })
    const lines = ran.stderr.split('\n')
    expect(Number(lines.pop())).toBeLessThan(1024 * 1024)
    expect({ code: ran.code, stderr: lines.join('\n').trim() }).toEqual({ code: 0, stderr: '' })
    return ran
  }

  test('a snippet', async () => {
    const { stdout } = await measured('snippet', path, '--item', `Request ${count - 1}`, '-t', 'python')
    expect(stdout).toContain(`https://api.example.com/things/${count - 1}`)
  })

  test('a page', async () => {
    const { stdout } = await measured('page', path, '--item', 'Request 7', '--format', 'html')
    expect(stdout).toContain('https://api.example.com/things/7')
  })

  test('its items', async () => {
    const { stdout } = await measured('items', path, '--json')
    expect((JSON.parse(stdout) as unknown[]).length).toBe(count)
  })
})

function request(index: number): object {
  return {
    name: `Request ${index}`,
    request: {
      method: 'POST',
      header: [{ key: 'X-Index', value: String(index) }],
      url: {
        raw: `https://api.example.com/things/${index}`,
        host: ['https://api.example.com'],
        path: ['things', String(index)],
      },
      body: {
        mode: 'raw',
        raw: JSON.stringify({ index, text: 'x'.repeat(800) }),
        options: { raw: { language: 'json' } },
      },
    },
    response: [{ name: 'Created', code: 201, status: 'Created', header: [], body: '{"ok": true}' }],
  }
}

const DEPTH = 10_000
const deep = {
  folders: `{"info": {"name": "Deep"}, "item": [${'{"name": "F", "item": ['.repeat(DEPTH)}${JSON.stringify(body('text'))}${']}'.repeat(DEPTH)}]}`,
  arrays: collection(body(`${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}`)),
  objects: collection(body(`${'{"a":'.repeat(DEPTH)}1${'}'.repeat(DEPTH)}`)),
  example: collection({
    ...body('text'),
    response: [
      {
        name: 'Deep',
        code: 200,
        header: [{ key: 'Content-Type', value: 'application/json' }],
        body: `${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}`,
      },
    ],
  }),
  'a member that nobody knows': `{"info": {"name": "Deep"}, "item": [{"name": "Leaf", "request": "https://api.example.com", "x": ${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}}]}`,
}

function body(raw: string): object {
  return {
    name: 'Leaf',
    request: {
      method: 'POST',
      url: 'https://api.example.com/things',
      body: { mode: 'raw', raw, options: { raw: { language: 'json' } } },
    },
  }
}

function collection(item: object): string {
  return JSON.stringify({ info: { name: 'Deep' }, item: [item] })
}

describe.each(Object.entries(deep))('10,000 deep: %s', (name, text) => {
  const path = join(folder, `${name}.json`)
  beforeAll(() => writeFileSync(path, text))

  const sound = ({ code, stdout, stderr }: Ran): void => {
    if (code === 0) expect(stdout).toContain('api.example.com')
    else
      expect({ code, stdout, stderr }).toEqual({
        code: 1,
        stdout: '',
        stderr: expect.stringMatching(/^polysnip: .*too deep.*\n$/) as string,
      })
  }

  test('snippets of every target', async () => {
    const targets = JSON.parse((await polysnip(['targets', '--json'])).stdout) as { id: string }[]
    for (const { id: target } of targets) sound(await polysnip(['snippet', path, '--item', 'Leaf', '-t', target]))
  })

  test('pages in every format and layout', async () => {
    for (const format of ['text', 'markdown', 'html', 'json'])
      for (const layout of ['item', 'docs'])
        sound(await polysnip(['page', path, '--item', 'Leaf', '-t', 'curl', '--layout', layout, '--format', format]))
  })

  test('items', async () => sound(await polysnip(['items', path])))
})
