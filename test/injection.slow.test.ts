import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { readCollectionFrom } from '../src/collection/read.ts'
import type { Collection } from '../src/ir/collection.ts'
import { renderSnippet } from '../src/render/render.ts'
import { loadTargets } from '../src/targets/load.ts'
import { readRecipe } from '../src/verify/read-recipe.ts'
import { verify } from '../src/verify/verify.ts'

/** Canaries: what a payload would make if any of it ran. Nothing may ever stand in this folder. */
const nest = mkdtempSync(join(tmpdir(), 'polysnip-canary-'))
afterAll(() => rmSync(nest, { recursive: true }))

/** Each tries to leave its literal or its comment in some language, and to write a file. */
function payloads(name: string): readonly string[] {
  const file = join(nest, name)
  const code = {
    shell: `touch ${file}`,
    python: `open('${file}','w')`,
    ruby: `File.write('${file}','')`,
    php: `file_put_contents('${file}','')`,
    node: `require('fs').writeFileSync('${file}','')`,
    go: `os.WriteFile("${file}",nil,0644)`,
    java: `java.nio.file.Files.write(java.nio.file.Path.of("${file}"),new byte[0])`,
  }
  return [
    `$(${code.shell})`,
    `\`${code.shell}\``,
    `'; ${code.shell}; '`,
    `"; ${code.shell}; "`,
    `{${code.python}}`,
    `"""+str(${code.python})+"""`,
    `'''+str(${code.python})+'''`,
    `#{${code.ruby}}`,
    `" + ${code.ruby} + "`,
    `{\${${code.php}}}`,
    `' . ${code.php} . '`,
    `?><?php ${code.php}; ?>`,
    `\${${code.node}}`,
    `";${code.node};"`,
    `*/ ${code.node} /*`,
    `"+func()string{${code.go};return ""}()+"`,
    `\\u0022+${code.java}+\\u0022`,
    `\\u000a${code.java};`,
    `{{#if x}}{{/if}}{{string method}}`,
    `\nEOF\n${code.shell}\n`,
    `\n${code.ruby}\n`,
    `--data @/etc/hostname`,
  ]
}

type Item = Record<string, unknown>
const URL = 'https://api.example.com/'

/** One request for each position that a payload can stand in. */
const POSITIONS: Readonly<Record<string, (payload: string) => Item>> = {
  path: (payload) => ({ method: 'GET', url: `${URL}${payload.replace(/[?#/]/g, '-')}` }),
  'path variable': (value) => ({
    method: 'GET',
    url: {
      raw: `${URL}:id`,
      protocol: 'https',
      host: ['api', 'example', 'com'],
      path: [':id'],
      variable: [{ key: 'id', value }],
    },
  }),
  'query value': (value) => ({
    method: 'GET',
    url: { raw: `${URL}?q=${value}`, protocol: 'https', host: 'api.example.com', query: [{ key: 'q', value }] },
  }),
  'query name': (key) => ({
    method: 'GET',
    url: { raw: `${URL}?${key}=1`, protocol: 'https', host: 'api.example.com', query: [{ key, value: '1' }] },
  }),
  'header value': (value) => ({
    method: 'GET',
    url: URL,
    header: [{ key: 'X-Value', value: value.replace(/\n/g, ' ') }],
  }),
  form: (value) => ({ method: 'POST', url: URL, body: { mode: 'urlencoded', urlencoded: [{ key: value, value }] } }),
  multipart: (value) => ({
    method: 'POST',
    url: URL,
    body: { mode: 'formdata', formdata: [{ key: value.replace(/\n/g, ' '), value, type: 'text' }] },
  }),
  'file name': (src) => ({
    method: 'POST',
    url: URL,
    body: { mode: 'formdata', formdata: [{ key: 'file', src, type: 'file' }] },
  }),
  'file body': (src) => ({ method: 'POST', url: URL, body: { mode: 'file', file: { src } } }),
  JSON: (value) => ({
    method: 'POST',
    url: URL,
    body: { mode: 'raw', raw: JSON.stringify({ [value]: [value] }, null, 2), options: { raw: { language: 'json' } } },
  }),
  text: (raw) => ({ method: 'POST', url: URL, body: { mode: 'raw', raw: `first line\n${raw}\n` } }),
  GraphQL: (value) => ({
    method: 'POST',
    url: URL,
    body: {
      mode: 'graphql',
      graphql: {
        query: `{ books(title: ${JSON.stringify(value)}) { id } }`,
        variables: JSON.stringify({ [value]: value }),
      },
    },
  }),
  'basic auth': (value) => ({
    method: 'GET',
    url: URL,
    auth: {
      type: 'basic',
      basic: [
        { key: 'username', value },
        { key: 'password', value },
      ],
    },
  }),
  'bearer auth': (value) => ({
    method: 'GET',
    url: URL,
    auth: { type: 'bearer', bearer: [{ key: 'token', value: value.replace(/\n/g, ' ') }] },
  }),
  description: (description) => ({ method: 'GET', url: URL, description }),
  'variable name': (value) => ({
    method: 'GET',
    url: URL,
    header: [{ key: 'X-Value', value: `{{${value.replace(/[{}\n]/g, ' ')}}}` }],
  }),
}

/** The other policies write the same literals, and differ where holes are joined with them. */
const POLICIES = {
  keep: Object.keys(POSITIONS),
  code: ['variable name', 'JSON', 'header value'],
  env: ['variable name'],
}

function collectionOf(position: string, make: (payload: string) => Item, name: string): Collection {
  return readCollectionFrom({
    info: { name: 'Canaries', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    // The payload is the request's and its folder's name too: names stand in comments.
    item: payloads(name).map((payload, index) => ({
      name: `${payload} (${position}, ${index})`,
      item: [
        {
          name: payload,
          request: make(payload),
          response: [{ name: payload, code: 200, body: JSON.stringify({ [payload]: payload }) }],
        },
      ],
    })),
  })
}

const targets = await loadTargets()
const root = fileURLToPath(new globalThis.URL('..', import.meta.url))

describe.each([...targets.values()].map((target) => [target.id, target] as const))('%s', (id, target) => {
  test.each(Object.entries(POLICIES))(
    'nothing that a collection says runs (variables: %s)',
    async (name, positions) => {
      const policy = name as keyof typeof POLICIES
      const recipe = readRecipe(id, target.verify)
      const collections = positions.map((position, index) =>
        collectionOf(position, POSITIONS[position] as (payload: string) => Item, `${id}-${index}`),
      )
      const { results } = await verify({
        requests: collections.flatMap((collection) =>
          collection.requests.map((request) => ({ collection: collection.name, request })),
        ),
        targets: [
          {
            id,
            recipe,
            policy: target.language.variables === undefined ? 'keep' : policy,
            render: (request, samples) => renderSnippet(target, request, { variables: policy, samples }),
          },
        ],
        jobs: 2,
        toolchains: join(root, '.toolchains'),
        support: join(root, 'src/verify'),
        environment: process.env,
      })
      expect(existsSync(nest) ? readdirSync(nest) : []).toEqual([])
      const broken = results.filter(({ level }) => level === 'does-not-parse')
      expect(broken.map(({ request, note }) => `${request}: ${note}`)).toEqual([])
    },
  )
})
