import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { snippetVocabulary } from '../src/render/helpers.ts'
import { CONDITIONS, LOOPS } from '../src/render/vocabulary.ts'

const readme = readFileSync('templates/README.md', 'utf8')

const { operations, helpers, placed, deferred, conditions, blocks } = snippetVocabulary
const names = [operations, helpers, placed, deferred, conditions, blocks].flatMap((group) => Object.keys(group))
test.each([...names, ...CONDITIONS, ...LOOPS])('templates/README.md names %s', (name) => {
  expect(readme).toMatch(new RegExp(`[\`{#(]${name}\\b`))
})
