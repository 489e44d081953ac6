import type { Schema } from '../targets/schema.ts'
import { FLAVORS, FORMATS, type Config, type FormatConfig, type TargetConfig, type ThemeConfig } from './config.ts'

const text = (description: string): Schema => ({ type: 'string', minLength: 1, description })
const texts = (description: string): Schema => ({ type: 'array', items: { type: 'string', minLength: 1 }, description })
const flag = (description: string): Schema => ({ type: 'boolean', description })
/** Each member of a type has a schema. */
const members = <Type>(
  description: string,
  properties: Readonly<Record<keyof Type & string, Schema>>,
  required: readonly (keyof Type & string)[] = [],
): Schema => ({ type: 'object', description, properties, required, additionalProperties: false })

const layout: Schema = {
  type: 'string',
  enum: ['item', 'docs'],
  description: 'item: one target, the curl command and the item’s JSON; docs: tables, and samples of all targets.',
}
const options: Schema = {
  type: 'object',
  description: 'Values of options, by name; `polysnip targets --json` lists what each target has.',
  additionalProperties: { anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] },
}
const formatName: Schema = { type: 'string', enum: FORMATS, description: 'What pages are written as.' }
const flavor: Schema = {
  type: 'string',
  enum: FLAVORS,
  description:
    'Of Markdown: the tool that makes a site of it. The folder is what the tool reads, so that no other format goes with it.',
}
const colour = text('A CSS colour: #1f4fc4, rgb(31 79 196), oklch(50% 0.2 260), rebeccapurple.')

/** What a configuration file may hold, as JSON Schema; `schemas/config.schema.json` is written of it. */
export const configSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'The configuration of polysnip',
  ...members<Config>('`polysnip.config.json`: what a site is made of. Flags win; paths begin at the file’s folder.', {
    $schema: text('Where this schema lies, for editors.'),
    collections: texts('Postman collections, in the site’s order: files and globs.'),
    out: text('The site’s folder.'),
    title: text('The site’s; by default the name of its only collection.'),
    lang: text('What the collections are written in, as a language tag (BCP 47): `de`, `pt-BR`; by default `en`.'),
    baseUrl: text('Where the site will be: `https://example.com/docs/`, or `/docs/` where only the path is known.'),
    formats: {
      type: 'array',
      description: 'What pages are written as; by default HTML.',
      items: {
        anyOf: [
          formatName,
          members<FormatConfig>('A format and its options.', { format: formatName, layout, flavor }, ['format']),
        ],
      },
    },
    layout: { ...layout, description: `Of pages as text and Markdown. ${layout.description}` },
    openapi: text('The OpenAPI 3 description, JSON or YAML, that `openapi-overlay` adds samples to.'),
    targets: {
      type: 'array',
      description: 'In the order of the tabs; by default all but deprecated ones and dialects of a family.',
      items: {
        anyOf: [
          text('A target’s id, or an alias.'),
          members<TargetConfig>(
            'A target and what becomes of it.',
            {
              target: text('Its id, or an alias.'),
              label: text('What its tab says: `Python`, `Python - Requests`.'),
              options,
            },
            ['target'],
          ),
        ],
      },
    },
    options: { ...options, description: `For all targets that have them. ${options.description}` },
    variables: {
      type: 'string',
      enum: ['keep', 'code', 'env'],
      description: 'What has no value stays {{name}}, is declared in code, or is read from the environment.',
    },
    environments: texts('Postman environment or globals files; later ones win.'),
    values: {
      type: 'object',
      description: 'Values of variables, by name; they win over all files.',
      additionalProperties: { type: 'string' },
    },
    revealSecrets: flag('Whether variables that are marked secret are resolved, too.'),
    theme: members<ThemeConfig>('How the HTML looks.', {
      accent: {
        description: 'Of links and marks. Of one colour alone, the dark scheme’s is made.',
        anyOf: [
          colour,
          members<{ light: string; dark: string }>('One for each scheme.', { light: colour, dark: colour }, [
            'light',
            'dark',
          ]),
        ],
      },
      logo: text('An image: SVG, PNG or WebP.'),
      links: {
        type: 'array',
        description: 'In the header.',
        items: members<{ title: string; href: string }>(
          'A link.',
          { title: text('What it says.'), href: text('An address: https:, mailto: or a path.') },
          ['title', 'href'],
        ),
      },
      images: {
        type: 'string',
        enum: ['link', 'load'],
        description:
          'What becomes of images in descriptions: by default a link, so that opening a page asks no other place for anything.',
      },
    }),
    templates: texts(
      'Folders of templates laid over the built-in ones: targets, pages (`_pages/`) and the site (`_site/`).',
    ),
    jobs: {
      type: 'integer',
      minimum: 1,
      maximum: 9999,
      description: 'How many threads make pages; by default one a core.',
    },
    strict: flag('Whether a request that can’t be read ends the build, instead of getting a page that says so.'),
  }),
}
