import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { isDialect } from '../scripts/dialects.ts'
import { readCollectionFrom } from '../src/collection/read.ts'
import type { Collection } from '../src/ir/collection.ts'
import type { Request } from '../src/ir/request.ts'
import { renderSnippet } from '../src/render/render.ts'
import { builtInTargets } from '../src/targets/built-in.ts'
import { loadTargets } from '../src/targets/load.ts'
import { supportFolder, toolchainsFolder } from '../src/verify/built-in.ts'
import { readRecipe } from '../src/verify/read-recipe.ts'
import type { VerifiedTarget } from '../src/verify/verified-target.ts'
import { type Verification, verify } from '../src/verify/verify.ts'

/** Canaries: what a payload would make if any of it ran. Nothing may ever stand in this folder. */
const nest = mkdtempSync(join(tmpdir(), 'polysnip-canary-'))
afterAll(() => rmSync(nest, { recursive: true }))

function codeThatWrites(file: string) {
  return {
    shell: `touch ${file}`,
    python: `open('${file}','w')`,
    ruby: `File.write('${file}','')`,
    php: `file_put_contents('${file}','')`,
    node: `require('fs').writeFileSync('${file}','')`,
    go: `os.WriteFile("${file}",nil,0644)`,
    java: `java.nio.file.Files.write(java.nio.file.Path.of("${file}"),new byte[0])`,
    perl: `open(my $f,'>','${file}')`,
    tcl: `close [open ${file} w]`,
    c: `fopen("${file}","w")`,
    csharp: `System.IO.File.Create("${file}")`,
  }
}

/** Each tries to leave its literal or its comment in some language, and to write a file. */
function payloads(name: string): readonly string[] {
  const code = codeThatWrites(join(nest, name))
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

/** For the languages that only the family's dialects are written in. */
function dialectPayloads(name: string): readonly string[] {
  const code = codeThatWrites(join(nest, name))
  return [
    `@{[${code.perl}]}`,
    `" . ${code.perl} . "`,
    `[${code.tcl}]`,
    `"; ${code.tcl}; "`,
    `\n${code.tcl}\n`,
    `" "); ${code.c}; ("`,
    `??/\n${code.c}; //`,
    `\\\n${code.c}; //`,
    `" + ${code.csharp} + "`,
    `{${code.csharp}}`,
  ]
}

type Item = Record<string, unknown>
const URL = 'https://api.example.com/'

/** One request for each position that a payload can stand in. */
const POSITIONS: Readonly<Record<string, (payload: string, index: number) => Item>> = {
  method: (method) => ({ method, url: URL }),
  'variable value': (_, index) => ({
    method: 'POST',
    url: `${URL}?q={{v${index}}}`,
    body: { mode: 'urlencoded', urlencoded: [{ key: 'v', value: `{{v${index}}}` }] },
  }),
  'header name': (key) => ({ method: 'GET', url: URL, header: [{ key: key.replace(/\n/g, ' '), value: '1' }] }),
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

function collectionOf(position: string, values: readonly string[]): Collection {
  const make = POSITIONS[position] as (payload: string, index: number) => Item
  return readCollectionFrom({
    info: { name: 'Canaries', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    variable: values.map((value, index) => ({ key: `v${index}`, value })),
    // The payload is the request's and its folder's name too: names stand in comments.
    item: values.map((payload, index) => ({
      name: `${payload} (${position}, ${index})`,
      item: [
        {
          name: payload,
          request: make(payload, index),
          response: [{ name: payload, code: 200, body: JSON.stringify({ [payload]: payload }) }],
        },
      ],
    })),
  })
}

/** What a target would print that took a payload for code. */
const NAIVE: Readonly<Record<string, (code: ReturnType<typeof codeThatWrites>) => string>> = {
  'shell-curl': ({ shell }) => shell,
  'python-requests': ({ python }) => python,
  'ruby-nethttp': ({ ruby }) => ruby,
  'php-http-request2': ({ php }) => `<?php ${php};`,
  'nodejs-request': ({ node }) => node,
  'go-nethttp': ({ go }) => `package main\n\nimport "os"\n\nfunc main() {\n\t${go}\n}\n`,
  'java-okhttp': ({ java }) =>
    `public class Main {\n  public static void main(String[] a) throws Exception {\n    ${java};\n  }\n}\n`,
  'perl-chilkat': ({ perl }) => `${perl};\n`,
  'tcl-chilkat': ({ tcl }) => `${tcl}\n`,
  'c-chilkat': ({ c }) => `#include <stdio.h>\nint main(void) {\n  ${c};\n  return 0;\n}\n`,
  'csharp-chilkat': ({ csharp }) => `class Program {\n  static void Main() {\n    ${csharp};\n  }\n}\n`,
}

const targets = await loadTargets()

function run(requests: readonly Request[], target: VerifiedTarget): Promise<Verification> {
  return verify({
    requests: requests.map((request) => ({ collection: 'Canaries', request })),
    targets: [target],
    jobs: 2,
    toolchains: toolchainsFolder(),
    support: supportFolder(),
    environment: process.env,
  })
}

test.each(Object.entries(NAIVE))('%s: a payload that runs would be seen', async (id, naive) => {
  const [request] = collectionOf('description', payloads(id)).requests
  const file = join(nest, 'naive')
  const code = naive(codeThatWrites(file))
  const recipe = readRecipe(id, targets.get(id)?.verify)
  await run([request as Request], { id, recipe, policy: 'keep', render: () => ({ code, warnings: [] }) })
  expect(readdirSync(nest)).toEqual(['naive'])
  rmSync(file)
})

/** Dialects of one family print one program: alone the payloads stand in a body, and all of them at once in each position. */
function collectionsOf(id: string, positions: readonly string[]): readonly Collection[] {
  if (!dialects.has(id)) return positions.map((position, index) => collectionOf(position, payloads(`${id}-${index}`)))
  const all = [...payloads(id), ...dialectPayloads(id)]
  return [
    ...positions.map((position) => collectionOf(position, [all.join(' ')])),
    ...positions.filter((position) => position === 'text').map((position) => collectionOf(position, all)),
  ]
}
const dialects = new Set(
  builtInTargets()
    .filter(isDialect)
    .map(({ id }) => id),
)
const runnable = [...targets.values()].filter(({ verify: recipe }) => recipe !== null)

describe.each(runnable.map((target) => [target.id, target] as const))('%s', (id, target) => {
  test.each(Object.entries(POLICIES))('nothing that a collection says runs (variables: %s)', async (name, all) => {
    const policy = name as keyof typeof POLICIES
    const recipe = readRecipe(id, target.verify)
    const { results } = await run(
      collectionsOf(id, all).flatMap(({ requests }) => requests),
      {
        id,
        recipe,
        policy: target.language.variables === undefined ? 'keep' : policy,
        render: (request, samples) => renderSnippet(target, request, { variables: policy, samples }),
      },
    )
    expect(readdirSync(nest)).toEqual([])
    const broken = results.filter(({ level }) => level === 'does-not-parse' || level === 'not-run')
    expect(broken.map(({ request, note }) => `${request}: ${note}`)).toEqual([])
  })
})
