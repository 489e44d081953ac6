import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { snippetVocabulary } from '../src/render/helpers.ts'

const readme = readFileSync('templates/README.md', 'utf8')

const { helpers, conditions, blocks } = snippetVocabulary
test.each([helpers, conditions, blocks].flatMap((group) => Object.keys(group)))(
  'templates/README.md names %s',
  (name) => {
    expect(readme).toMatch(new RegExp(`[\`{#(]${name}\\b`))
  },
)
