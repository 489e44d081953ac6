/** What a stretch of code is, by TextMate scope: the class that the style sheet colours. */
const ROLES = {
  c: ['comment', 'punctuation.definition.comment'],
  s: ['string', 'punctuation.definition.string', 'markup.inline.raw', 'constant.other.symbol'],
  e: ['constant.character.escape', 'constant.character.format.placeholder', 'constant.other.placeholder'],
  n: ['constant.numeric', 'constant.language', 'constant.other.color', 'support.constant', 'keyword.other.unit'],
  k: ['keyword', 'storage', 'variable.language', 'punctuation.definition.directive'],
  f: ['entity.name.function', 'support.function', 'variable.function', 'entity.name.command'],
  t: [
    'entity.name.type',
    'entity.name.class',
    'entity.name.namespace',
    'support.class',
    'support.type',
    'entity.name.tag',
  ],
  p: ['support.type.property-name', 'entity.other.attribute-name', 'constant.other.option', 'meta.object-literal.key'],
  /** Code within a string, operators and brackets look like any other code. */
  '': [
    'meta.embedded',
    'meta.interpolation',
    'meta.template.expression',
    'keyword.operator',
    'punctuation.separator',
    'string.unquoted.argument',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** Keywords that are spelled as words though their scope is an operator's. */
const WORDS = [
  'keyword.operator.new',
  'keyword.operator.expression',
  'keyword.operator.logical.python',
  'keyword.operator.word',
]

const CLASSES = Object.keys(ROLES)

/**
 * A theme whose colours are numbers of classes: Shiki's tokens come back with a class each, and one document serves every colour scheme.
 */
export const ROLE_THEME = {
  name: 'roles',
  type: 'light' as const,
  fg: colourOf(''),
  bg: '#ffffff',
  settings: [
    ...Object.entries(ROLES).map(([role, scope]) => ({ scope: [...scope], settings: { foreground: colourOf(role) } })),
    { scope: WORDS, settings: { foreground: colourOf('k') } },
  ],
}

/** The class of a token by its colour in the theme; the empty class for what has none. */
export function classOf(colour: string | undefined): string {
  return colour === undefined ? '' : (CLASSES[Number.parseInt(colour.slice(1), 16) - 1] ?? '')
}

function colourOf(role: string): string {
  return `#${(CLASSES.indexOf(role) + 1).toString(16).padStart(6, '0')}`
}
