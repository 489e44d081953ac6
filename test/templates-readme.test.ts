import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { snippetVocabulary } from '../src/render/helpers.ts'

const readme = readFileSync('templates/README.md', 'utf8')

test.each([...Object.keys(snippetVocabulary.helpers), ...Object.keys(snippetVocabulary.blocks)])(
  'templates/README.md names %s',
  (name) => {
    expect(readme).toMatch(new RegExp(`[\`{#(]${name}\\b`))
  },
)
