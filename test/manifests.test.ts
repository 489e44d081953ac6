import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fastGlob from 'fast-glob'
import { describe, expect, test } from 'vitest'
import { shapeOfType } from '../scripts/shape.ts'
import { builtInTargets } from '../src/targets/built-in.ts'
import { loadTargets } from '../src/targets/load.ts'
import { manifestSchema } from '../src/targets/manifest-schema.ts'
import { readTarget } from '../src/targets/read.ts'
import { mismatches, type Schema } from '../src/targets/schema.ts'
import { readRecipe } from '../src/verify/read-recipe.ts'

const targets = builtInTargets()
const judge = new Ajv2020({ allErrors: true }).compile(manifestSchema)

test('templates/target.schema.json is what `npm run fix` writes', () => {
  expect(JSON.parse(readFileSync('templates/target.schema.json', 'utf8'))).toEqual(manifestSchema)
})

test('every folder of templates is a target', () => {
  expect(targets.map(({ id }) => id)).toEqual(
    fastGlob
      .sync('templates/*', { onlyDirectories: true, ignore: ['templates/_*'] })
      .map((path) => path.split('/')[1])
      .toSorted(),
  )
})

describe.each(targets.map(({ id, manifest }) => [id, manifest] as const))('%s', (id, manifest) => {
  test('its manifest is as the schema says, for our reader as for ajv', () => {
    expect(mismatches(manifest, manifestSchema)).toEqual([])
    expect(judge(manifest), JSON.stringify(judge.errors)).toBe(true)
  })

  test('its id is its language and its library, its recipe can be read', () => {
    expect(id).toMatch(/^[a-z\d]+(?:-[a-z\d]+)+$/)
    expect(() => readRecipe(id, manifest.verify)).not.toThrow()
  })
})

test('a target that is like another takes its files and what its manifest says, but for names of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'like-'))
  const write = (id: string, manifest: object): void => {
    mkdirSync(join(folder, id))
    writeFileSync(join(folder, id, 'target.json'), JSON.stringify(manifest))
  }
  try {
    write('python-mine', { like: 'python-requests', title: 'Mine' })
    const { manifest, template } = readTarget(['templates', folder], 'python-mine')
    const other = readTarget(['templates'], 'python-requests')
    expect(manifest).toEqual({ ...other.manifest, title: 'Mine', like: 'python-requests', aliases: undefined })
    expect(template().body).toEqual(other.template().body)
    write('python-none', { like: 'python-nothing', title: 'None' })
    expect(() => readTarget([folder], 'python-none')).toThrow('"like": there is no target "python-nothing"')
    write('python-chain', { like: 'python-mine', title: 'Chain' })
    expect(() => readTarget(['templates', folder], 'python-chain')).toThrow('is like another target itself')
    write('python-out', { like: '../templates/python-requests', title: 'Out' })
    expect(() => readTarget([folder], 'python-out')).toThrow('there is no target')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('no name means two targets', () => {
  const names = targets.flatMap(({ id, manifest }) => [id, ...(manifest.aliases ?? [])])
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

test('what a deprecated target names instead exists', async () => {
  const all = await loadTargets()
  const instead = [...all.values()].flatMap(({ deprecated }) => (deprecated === false ? [] : [deprecated.instead]))
  expect(instead.filter((id) => !all.has(id))).toEqual([])
})

const sound = {
  title: 'Mine',
  language: 'python',
  library: { name: 'mine', version: '1', url: 'https://example.com', install: '' },
}
const wrong: readonly (readonly [manifest: unknown, problem: string])[] = [
  [[], 'the file: expected an object, found an array'],
  [null, 'the file: expected an object, found null'],
  [{ ...sound, title: 1 }, '"title": expected a string, found a number'],
  [{ ...sound, title: '' }, '"title": expected some text, found none'],
  [{ language: 'python', library: sound.library }, '"title" is missing'],
  [{ ...sound, libary: {} }, '"libary": there is no such member. Did you mean "library"?'],
  [{ ...sound, library: { name: 'mine', version: '1', url: '' } }, '"library.install" is missing'],
  [{ ...sound, library: { ...sound.library, version: 2 } }, '"library.version": expected a string, found a number'],
  [{ ...sound, aliases: ['ok', 'Not Ok'] }, '"aliases[1]": expected ^[a-z0-9][a-z0-9.+#-]*$, found "Not Ok"'],
  [
    { ...sound, limits: { 'header-repeted': 'x' } },
    '"limits.header-repeted": there is no such member. Did you mean "header-repeated"?',
  ],
  [
    { ...sound, options: { timeout: { description: 'x', type: 'number', default: 1 } } },
    '"options.timeout.type": expected one of boolean, integer, choice; found "number"',
  ],
  [{ ...sound, deprecated: true }, '"deprecated": expected an object, found a boolean'],
  [JSON.parse('{"__proto__": 1}'), '"__proto__": there is no such member.'],
]
test.each(wrong)('%j: %s', (manifest, problem) => {
  expect(mismatches(manifest, manifestSchema)[0]).toBe(problem)
  expect(judge(manifest)).toBe(false)
})

test('the schema has the members of the type, and no others', () => {
  const shape = shapeOfType('src/targets/manifest.ts', 'Manifest')
  const fieldsOf = (from: ReturnType<typeof shapeOfType>): readonly string[] =>
    from.kind === 'record' ? [...from.fields.keys()] : []
  const inner = (name: string): ReturnType<typeof shapeOfType> => {
    const made = shape.kind === 'record' ? shape.fields.get(name)?.() : undefined
    return made?.kind === 'union' ? (made.members[0] ?? shape) : (made ?? shape)
  }
  const members = (schema: Schema | undefined): readonly string[] =>
    Object.keys(schema?.properties ?? {}).filter((name) => name !== '$schema')
  const { library, deprecated } = manifestSchema.properties ?? {}
  expect(members(manifestSchema).toSorted()).toEqual(fieldsOf(shape).toSorted())
  expect(members(library)).toEqual(fieldsOf(inner('library')))
  expect(members(deprecated)).toEqual(fieldsOf(inner('deprecated')))
})
