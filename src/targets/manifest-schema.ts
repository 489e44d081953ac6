import { FEATURES } from './feature.ts'
import type { Schema } from './schema.ts'

const text = (description: string): Schema => ({ type: 'string', description })
const sentence = (description: string): Schema => ({ type: 'string', minLength: 1, description })
const texts = (description: string, pattern?: string): Schema => ({
  type: 'array',
  description,
  items: { type: 'string', ...(pattern !== undefined && { pattern }) },
})

const library: Schema = {
  type: 'object',
  description: 'What the snippets call.',
  properties: {
    name: sentence('As its makers write it.'),
    version: text('The version that the snippets are written for: `2.32`. Empty for what comes with the language.'),
    url: text('Where it is documented.'),
    install: text('How a reader gets it: `pip install requests`. Empty for what comes with the language.'),
  },
  required: ['name', 'version', 'url', 'install'],
  additionalProperties: false,
}

const option: Schema = {
  type: 'object',
  properties: {
    description: sentence('What it changes, in one sentence.'),
    type: { type: 'string', enum: ['boolean', 'integer', 'choice'] },
    default: { description: 'The value where none is given.' },
    values: texts('What a `choice` takes.'),
  },
  required: ['description', 'type', 'default'],
  additionalProperties: false,
}

/** What `target.json` may hold, as JSON Schema; `templates/target.schema.json` is written of it. */
export const manifestSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A target of polysnip',
  description: '`templates/<target>/target.json`: what a target is, besides its template.',
  type: 'object',
  properties: {
    $schema: text('Where this schema lies, for editors.'),
    title: sentence('As a tab shows it: `Python - Requests`.'),
    language: sentence('Id of a table under `src/languages/`.'),
    library,
    extension: {
      type: 'string',
      pattern: '^[A-Za-z0-9]+$',
      description: 'Without the dot; the language’s where it is absent.',
    },
    aliases: texts('Other names for `--target`.', '^[a-z0-9][a-z0-9.+#-]*$'),
    deprecated: {
      type: 'object',
      description: 'For a library that one does not choose any more.',
      properties: { reason: sentence('One sentence.'), instead: sentence('The target to use instead.') },
      required: ['reason', 'instead'],
      additionalProperties: false,
    },
    names: texts('Names that the template declares, so that no variable takes them.'),
    limits: {
      type: 'object',
      description: 'What the library can’t send as it stands in the collection, with a sentence for the warning.',
      properties: Object.fromEntries(FEATURES.map((feature) => [feature, { type: 'string', minLength: 1 }])),
      additionalProperties: false,
    },
    options: { type: 'object', description: 'A few, for `--option name=value`.', additionalProperties: option },
    like: sentence(
      'The target whose files it takes where it has none of its own, and whose manifest says what its own does not.',
    ),
    family: sentence('The family that turns the request into what the template prints: `chilkat`.'),
    dialect: { description: 'What the family has to know of the target.' },
    verify: { type: 'object', description: 'How the snippets are run: `src/verify/recipe.ts`.' },
  },
  required: ['title', 'language', 'library'],
  additionalProperties: false,
}
