import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { cli, polysnip, root } from './support/run.ts'

const BOOKSHOP = 'collections/bookshop.json'
const ADD = ['snippet', BOOKSHOP, '--item', 'Books/Add a book', '-t', 'python-requests']
const folder = mkdtempSync(join(tmpdir(), 'cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

function collection(item: readonly object[], rest: object = {}): string {
  const schema = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json'
  return JSON.stringify({ info: { name: 'Test', schema }, item, ...rest })
}

const get = (name: string, url = 'https://api.example.com/things'): object => ({
  name,
  request: { method: 'GET', url },
})

describe('snippet', () => {
  test('prints the snippet and nothing else', async () => {
    const { code, stdout, stderr } = await polysnip(ADD)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^import requests\n/)
    expect(stdout).toMatch(/[^\n]\n$/)
  })

  test('finds the request by name, by id and by alias of the target', async () => {
    const [byPath, byName, byId] = await Promise.all([
      polysnip(ADD),
      polysnip(['snippet', BOOKSHOP, '--item', 'Add a book', '-t', 'python']),
      polysnip(['items', BOOKSHOP, '--json']).then(({ stdout }) => {
        const { id } = (JSON.parse(stdout) as { path: string; id: string }[]).find(({ path }) => path === ADD[3]) ?? {
          id: '',
        }
        return polysnip(['snippet', BOOKSHOP, '--item', id, '--target', 'PYTHON'])
      }),
    ])
    expect(byName).toEqual(byPath)
    expect(byId).toEqual(byPath)
  })

  test('prints several targets one after the other, each once', async () => {
    const [python, curl, both] = await Promise.all([
      polysnip(ADD),
      polysnip([...ADD.slice(0, -1), 'shell-curl']),
      polysnip([...ADD, '-t', 'curl', '-t', 'python']),
    ])
    expect(both.stdout).toBe(`${python.stdout}\n${curl.stdout}`)
  })

  test('prints JSON', async () => {
    const [{ stdout }, plain] = await Promise.all([polysnip([...ADD, '--json']), polysnip(ADD)])
    expect(JSON.parse(stdout)).toEqual([
      { target: 'python-requests', language: 'python', extension: 'py', code: plain.stdout, warnings: [] },
    ])
  })

  test('takes a name as `items` shows it', async () => {
    const path = file('lines.json', collection([{ ...get('One\nTwo') }]))
    const { stdout } = await polysnip(['items', path])
    expect(stdout).toContain('One\\x0aTwo')
    const { code } = await polysnip(['snippet', path, '--item', 'One\\x0aTwo', '-t', 'curl'])
    expect(code).toBe(0)
  })

  test('says on standard error what the target can’t send', async () => {
    const item = get('Twice')
    Object.assign((item as { request: object }).request, {
      header: [
        { key: 'X-Twice', value: '1' },
        { key: 'X-Twice', value: '2' },
      ],
    })
    const path = file('twice.json', collection([item]))
    const { code, stderr } = await polysnip(['snippet', path, '--item', 'Twice', '-t', 'python-requests'])
    expect(code).toBe(0)
    expect(stderr).toMatch(/^warning header-repeated: .*\(Twice: header "x-twice"\)\n$/)
  })
})

describe('page', () => {
  test.each([
    ['text', /^[^<#{]/],
    ['markdown', /^# /m],
    ['html', /<!doctype html>/i],
    ['json', /^\{\n/],
  ])('prints %s', async (format, shape) => {
    const { code, stdout } = await polysnip([
      'page',
      BOOKSHOP,
      '--item',
      'Add a book',
      '-t',
      'python',
      '--format',
      format,
    ])
    expect(code).toBe(0)
    expect(stdout).toMatch(shape)
    expect(stdout).toContain('Add a book')
    expect(stdout).toContain('requests')
  })

  test('is of layout item for one target, else of layout docs', async () => {
    const page = ['page', BOOKSHOP, '--item', 'Add a book', '--format', 'json']
    const layouts = await Promise.all(
      [['-t', 'python'], ['-t', 'python', '-t', 'curl'], [], ['-t', 'python', '--layout', 'docs']].map(
        async (flags) => {
          const { layout, samples } = JSON.parse((await polysnip([...page, ...flags])).stdout) as {
            layout: string
            samples: { id: string }[]
          }
          return [layout, samples.length > 2 ? 'many' : samples.length]
        },
      ),
    )
    expect(layouts).toEqual([
      ['item', 1],
      ['docs', 2],
      ['docs', 'many'],
      ['docs', 1],
    ])
  })

  test('shows by default every target but deprecated ones and a family’s dialects', async () => {
    const [page, list] = await Promise.all([
      polysnip(['page', BOOKSHOP, '--item', 'Add a book', '--format', 'json']),
      polysnip(['targets', '--json']),
    ])
    const { samples } = JSON.parse(page.stdout) as { samples: { id: string }[] }
    const targets = JSON.parse(list.stdout) as { id: string; deprecated: unknown }[]
    expect(samples.map(({ id }) => id)).toEqual(
      targets.filter(({ id, deprecated }) => deprecated === false && !/-chilkat/.test(id)).map(({ id }) => id),
    )
  })
})

describe('items', () => {
  test('prints method, path and URL in columns', async () => {
    const { stdout } = await polysnip(['items', BOOKSHOP])
    expect(stdout.split('\n')[3]).toBe('POST    Books/Add a book           {{baseUrl}}/books')
  })

  test.each(['bookshop.json', 'names.json', 'responses.json'])(
    'prints JSON whose paths name one request each: %s',
    async (name) => {
      const source = `collections/${name}`
      const items = JSON.parse((await polysnip(['items', source, '--json'])).stdout) as Record<string, unknown>[]
      expect(new Set(items.map(({ path }) => path)).size).toBe(items.length)
      for (const item of items) {
        expect(Object.keys(item)).toEqual(['path', 'name', 'id', 'method', 'url', 'examples'])
      }
      // The longest names and the strangest ones stand somewhere in the list.
      for (const { path, name: title } of items.slice(0, 5)) {
        const page = await polysnip(['page', source, '--item', String(path), '-t', 'curl', '--format', 'json'])
        expect((JSON.parse(page.stdout) as { title: string }).title).toBe(title)
      }
    },
  )

  test('shows nothing that would move a terminal’s cursor', async () => {
    const path = file('escape.json', collection([get('\u001b[2J\u202ea\nb', 'https://api.example.com/\u009b31m')]))
    const { stdout } = await polysnip(['items', path])
    expect(stdout).toBe('GET  \\x1b[2J\\u202ea\\x0ab  https://api.example.com/\\x9b31m\n')
  })
})

describe('targets', () => {
  test('prints a line for each', async () => {
    const { stdout } = await polysnip(['targets'])
    expect(stdout).toMatch(/^python-requests +Python - Requests +python/m)
  })

  test('prints JSON', async () => {
    const targets = JSON.parse((await polysnip(['targets', '--json'])).stdout) as Record<string, unknown>[]
    for (const target of targets) {
      expect(Object.keys(target)).toEqual([
        'id',
        'title',
        'language',
        'library',
        'extension',
        'aliases',
        'deprecated',
        'supports',
        'options',
      ])
    }
  })
})

describe('common options', () => {
  const hole = file(
    'hole.json',
    collection([get('Hole', 'https://api.example.com/{{a}}/{{b}}')], { variable: [{ key: 'b', value: 'own' }] }),
  )
  const snippet = ['snippet', hole, '--item', 'Hole', '-t', 'http-message']
  const environment = (name: string, values: object): string =>
    file(
      name,
      JSON.stringify({ name, values: Object.entries(values).map(([key, value]) => ({ key, value, enabled: true })) }),
    )
  const line = async (...flags: readonly string[]): Promise<string | undefined> =>
    (await polysnip([...snippet, ...flags])).stdout.split('\n')[0]

  test('--env gives values, later files and --var win', async () => {
    const [one, two] = [environment('one.json', { a: '1', b: '1' }), environment('two.json', { b: '2' })]
    expect(await line()).toContain('/{{a}}/own')
    expect(await line('--env', one)).toContain('/1/1')
    expect(await line('--env', one, '--env', two)).toContain('/1/2')
    expect(await line('--env', one, '--env', two, '--var', 'b=x=y', '--var', 'a=')).toContain('/x=y')
  })

  test('--variables code declares, and env reads', async () => {
    const python = (policy: string): ReturnType<typeof polysnip> =>
      polysnip(['snippet', hole, '--item', 'Hole', '-t', 'python', '--variables', policy])
    expect((await python('keep')).stdout).toContain('{{a}}')
    expect((await python('code')).stdout).toMatch(/^a = /m)
    expect((await python('env')).stdout).toMatch(/^a = os\.environ/m)
  })

  test('a secret stays a hole unless --reveal-secrets is given', async () => {
    const secret = file(
      'secret.json',
      JSON.stringify({ name: 'secret', values: [{ key: 'a', value: 'hidden', type: 'secret', enabled: true }] }),
    )
    expect(await line('--env', secret)).toContain('{{a}}')
    expect(await line('--env', secret, '--reveal-secrets')).toContain('/hidden/')
  })

  test('--templates lays a folder over the built-in ones', async () => {
    const templates = join(folder, 'templates')
    mkdirSync(join(templates, 'python-mine'), { recursive: true })
    writeFileSync(
      join(templates, 'python-mine/target.json'),
      JSON.stringify({
        title: 'Mine',
        language: 'python',
        library: { name: 'mine', version: '', url: '', install: '' },
      }),
    )
    writeFileSync(join(templates, 'python-mine/snippet.hbs'), 'mine({{string url.text}})\n')
    mkdirSync(join(templates, 'http-message'))
    writeFileSync(join(templates, 'http-message/snippet.hbs'), '{{comment name}}\n')
    const mine = await polysnip([...snippet.slice(0, -1), 'python-mine', '--templates', templates])
    expect(mine).toEqual({ code: 0, stderr: '', stdout: 'mine("https://api.example.com/{{a}}/own")\n' })
    expect((await polysnip(['targets', '--templates', templates])).stdout).toMatch(/^python-mine +Mine$/m)
    // The manifest is still the built-in one.
    expect((await polysnip([...snippet, '--templates', templates])).stdout).toContain('Hole')
  })

  test('an error in a template says line and column', async () => {
    const templates = join(folder, 'broken')
    mkdirSync(join(templates, 'http-message'), { recursive: true })
    writeFileSync(join(templates, 'http-message/snippet.hbs'), 'x\n{{string urll}}\n')
    const ran = await polysnip([...snippet, '--templates', templates])
    expect(ran).toMatchObject({ code: 1, stdout: '' })
    expect(ran.stderr).toMatch(/http-message\/snippet\.hbs:2:\d+: there is no "urll"/)
  })

  test.each(['--help', '-h', 'help', 'snippet --help', 'page --help', 'items --help', 'targets --help', 'help page'])(
    '%s prints help on standard output',
    async (line) => {
      const { code, stdout, stderr } = await polysnip(line.split(' '))
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout).toMatch(/^Usage: polysnip/)
    },
  )

  test('--version prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    expect(await polysnip(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })
})

describe('standard input', () => {
  const text = collection([get('Ä')])
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le')
  test.each<[string, string | Uint8Array]>([
    ['UTF-8', text],
    ['UTF-8 with a byte order mark', `\ufeff${text}`],
    ['UTF-16LE', utf16],
    ['UTF-16BE', Buffer.from(utf16).swap16()],
  ])('%s', async (_encoding, input) => {
    expect((await polysnip(['items', '-'], { input })).stdout).toBe('GET  Ä  https://api.example.com/things\n')
    const path = file('encoded.json', input)
    expect((await polysnip(['items', path])).stdout).toBe('GET  Ä  https://api.example.com/things\n')
  })

  test('what is wrong with it is said as of a file', async () => {
    expect(await polysnip(['items', '-'], { input: '{"info": }' })).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^polysnip: standard input:1:10: /) as string,
    })
    const unknown = await polysnip(['snippet', '-', '--item', 'x', '-t', 'python'], { input: text })
    expect(unknown.stderr).toMatch(/^polysnip: standard input: item "x": /)
  })
})

describe('streams', () => {
  const many = file('many.json', collection(Array.from({ length: 20_000 }, (_, index) => get(`Request ${index}`))))

  test('a closed pipe is success', async () => {
    const child = spawn(process.execPath, [cli, 'items', many], { stdio: ['ignore', 'pipe', 'pipe'] })
    const errors: Buffer[] = []
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({ code, stderr: Buffer.concat(errors).toString() }).toEqual({ code: 0, stderr: '' })
  })

  test('a pipe gets everything', async () => {
    expect((await polysnip(['items', many])).stdout.match(/\n/g)?.length).toBe(20_000)
  })
})

interface Bad {
  readonly args: readonly string[]
  readonly code: 1 | 2
  readonly says: RegExp
}
const items = (path: string, says: RegExp): Bad => ({ args: ['items', path], code: 1, says })
const snippet = (path: string, item: string, code: 1 | 2, says: RegExp, ...flags: readonly string[]): Bad => ({
  args: ['snippet', path, '--item', item, ...(flags.length > 0 ? flags : ['-t', 'python-requests'])],
  code,
  says,
})
const ambiguous = file('ambiguous.json', collection([get('Same'), get('Other'), get('Same')]))
const cyclic = file(
  'cyclic.json',
  collection([get('Cycle', 'https://api.example.com/{{a}}')], {
    variable: [
      { key: 'a', value: '{{b}}' },
      { key: 'b', value: '{{a}}' },
    ],
  }),
)
mkdirSync(join(folder, 'folder.json'))

const bad: Readonly<Record<string, Bad>> = {
  'a missing file': items('missing.json', /^missing\.json: there is no such file/),
  'a folder': items(join(folder, 'folder.json'), /folder\.json: this is a folder; expected a JSON file/),
  'an empty file': items(file('empty.json', ''), /empty\.json: the input is empty; expected/),
  blanks: items(file('blank.json', ' \n\t'), /blank\.json: the input is empty; expected/),
  'no JSON': items(
    file('syntax.json', '{\n  "info": {\n    "name": }\n}'),
    /syntax\.json:3:13: .*expected .*found "}"/,
  ),
  'JSON that ends too early': items(file('short.json', '{\n"info": {'), /short\.json:2:10: /),
  'an OpenAPI description': items(
    file('openapi.json', '{"openapi": "3.1.0", "paths": {}}'),
    /found an OpenAPI description; expected a Postman collection/,
  ),
  'a Swagger description': items(file('swagger.json', '{"swagger": "2.0"}'), /found a Swagger description; expected/),
  'an HTTP archive': items(file('har.json', '{"log": {"entries": []}}'), /found an HTTP archive \(HAR\); expected/),
  'an environment': items(
    'collections/environments/plain.json',
    /plain\.json: found a Postman environment; expected a Postman collection/,
  ),
  'an array': items(file('array.json', '[]'), /array\.json: found an array; expected/),
  'a string': items(file('string.json', '"x"'), /string\.json: found a string; expected/),
  'a collection with no requests': items(
    file('none.json', collection([])),
    /none\.json: the collection has no requests/,
  ),
  'a collection of empty folders': items(
    file('folders.json', collection([{ name: 'Empty', item: [] }])),
    /folders\.json: the collection has no requests/,
  ),
  'an item that does not exist': snippet(
    BOOKSHOP,
    'Books/Add a bok',
    1,
    /^collections\/bookshop\.json: item "Books\/Add a bok": there is no such item; did you mean "Books\/Add a book"/,
  ),
  'an item that is like no other': snippet(
    BOOKSHOP,
    'zzzzzz',
    1,
    /item "zzzzzz": there is no such item; `polysnip items` lists/,
  ),
  'an ambiguous item': snippet(ambiguous, 'Same', 1, /item "Same": .*ambiguous.*"Same#1", "Same#2"/),
  'a folder as item': snippet(BOOKSHOP, 'Books', 1, /item "Books": this is a folder; expected .*"Books\/Add a book"/),
  'an empty item': snippet(BOOKSHOP, '', 1, /item "": /),
  'a cycle of variables': snippet(cyclic, 'Cycle', 1, /cyclic\.json: item "Cycle": .*cycle: a → b → a/),
  'an environment that is a collection': snippet(
    BOOKSHOP,
    'Add a book',
    1,
    /bookshop\.json: found a Postman collection; expected an environment/,
    '-t',
    'python',
    '--env',
    BOOKSHOP,
  ),
  'a missing environment': snippet(
    BOOKSHOP,
    'Add a book',
    1,
    /^missing\.json: there is no such file/,
    '-t',
    'python',
    '--env',
    'missing.json',
  ),
  'a missing folder of templates': snippet(
    BOOKSHOP,
    'Add a book',
    1,
    /^missing: there is no such folder/,
    '-t',
    'python',
    '--templates',
    'missing',
  ),
  'an unknown target': snippet(
    BOOKSHOP,
    'Add a book',
    2,
    /no target "python-request"\. Did you mean "python-requests"/,
    '-t',
    'python-request',
  ),
  'an unknown alias': snippet(BOOKSHOP, 'Add a book', 2, /no target "pyton"\. Did you mean "python"/, '-t', 'pyton'),
  'a target named like a prototype’s field': snippet(
    BOOKSHOP,
    'Add a book',
    2,
    /no target "__proto__"/,
    '-t',
    '__proto__',
  ),
  'an unknown flag': snippet(
    BOOKSHOP,
    'Add a book',
    2,
    /unknown option '--tagret'\n\(Did you mean --target\?\)/,
    '--tagret',
    'python',
  ),
  'an unknown option of a target': snippet(
    BOOKSHOP,
    'Add a book',
    2,
    /no option "nope"/,
    '-t',
    'python',
    '--option',
    'nope=1',
  ),
  'an option without a value': snippet(
    BOOKSHOP,
    'Add a book',
    2,
    /--option: expected name=value, found "nope"/,
    '-t',
    'python',
    '--option',
    'nope',
  ),
  'a variable without a value': snippet(
    BOOKSHOP,
    'Add a book',
    2,
    /--var: expected name=value, found "token"/,
    '-t',
    'python',
    '--var',
    'token',
  ),
  'an unknown policy': snippet(
    BOOKSHOP,
    'Add a book',
    2,
    /--variables.*keep, code, env/,
    '-t',
    'python',
    '--variables',
    'drop',
  ),
  'no target': { args: ['snippet', BOOKSHOP, '--item', 'Add a book'], code: 2, says: /--target <target> is missing/ },
  'no item': { args: ['page', BOOKSHOP], code: 2, says: /--item <item> is missing/ },
  'no collection': { args: ['items'], code: 2, says: /missing required argument 'collection'/ },
  'two collections': { args: ['items', BOOKSHOP, BOOKSHOP], code: 2, says: /too many arguments/ },
  'an unknown command': {
    args: ['snipet', BOOKSHOP],
    code: 2,
    says: /unknown command 'snipet'\n\(Did you mean snippet\?\)/,
  },
  'an unknown format': {
    args: ['page', BOOKSHOP, '--item', 'Add a book', '--format', 'pdf'],
    code: 2,
    says: /--format.*text, markdown, html, json/,
  },
  'an unknown layout': {
    args: ['page', BOOKSHOP, '--item', 'Add a book', '--layout', 'blog'],
    code: 2,
    says: /--layout.*item, docs/,
  },
}

describe('bad input: nothing on standard output, and a sentence on standard error', () => {
  test.each(Object.entries(bad))('%s', async (_name, { args, code, says }) => {
    const ran = await polysnip(args)
    expect(ran).toMatchObject({ code, stdout: '' })
    expect(ran.stderr).toMatch(/^polysnip: /)
    expect(ran.stderr.slice('polysnip: '.length)).toMatch(says)
    expect(ran.stderr).not.toMatch(/^ {4}at /m)
  })

  test('no command at all', async () => {
    const ran = await polysnip([])
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toMatch(/^Usage: polysnip/)
  })
})

describe('strange strings are plain text everywhere', () => {
  const strange = [
    '__proto__',
    'constructor',
    'toString',
    '{{#if}}',
    '{{> partial}}',
    '{{{raw}}}',
    '\ud800',
    'x'.repeat(10_000),
  ]
  test.each(strange.map((string) => [JSON.stringify(string.slice(0, 20)), string]))('%s', async (_name, string) => {
    const own = Object.defineProperty({}, string, { value: string, enumerable: true })
    const path = file(
      'strange.json',
      collection(
        [
          {
            name: string,
            item: [
              {
                name: string,
                request: {
                  method: 'POST',
                  description: string,
                  header: [{ key: 'X-Strange', value: string }],
                  url: {
                    raw: `https://api.example.com/?${string}=${string}`,
                    host: ['https://api.example.com'],
                    query: [{ key: string, value: string }],
                  },
                  body: { mode: 'raw', raw: JSON.stringify(own), options: { raw: { language: 'json' } } },
                },
              },
            ],
          },
        ],
        { variable: [{ key: string, value: string }] },
      ),
    )
    const item = `${string}/${string}`
    const args = string === '\ud800' ? ['--item', '\ufffd/\ufffd'] : ['--item', item]
    for (const command of [
      ['snippet', path, ...args, '-t', 'python', '-t', 'curl'],
      ['page', path, ...args, '--format', 'html'],
    ]) {
      const ran = await polysnip(command)
      expect(ran.stderr.split('\n').filter((line) => line !== '' && !line.startsWith('warning '))).toEqual([])
      expect(ran.code).toBe(0)
      expect(ran.stdout.length).toBeGreaterThan(string.length)
    }
  })
})
