/**
 * Writes `collections/nasty-strings.json`: each nasty string at each place that can carry it.
 * Run it after a change of `nasty-strings.ts`: `npx tsx scripts/nasty-collection.ts`.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { nastyStrings, type Group } from './nasty-strings.ts'

type Labelled = readonly (readonly [label: string, string: string])[]
interface Place {
  readonly title: string
  /** What must be true of a snippet. */
  readonly truth: string
  readonly request: (strings: Labelled) => object
  /** Whether the place can carry the string; without it every string is carried. */
  readonly carries?: (string: string) => boolean
}

const origin = 'https://api.example.com'
const address = (path: string): object => ({
  raw: `${origin}/${path}`,
  protocol: 'https',
  host: ['api', 'example', 'com'],
  path: path.split('/'),
})
const hasControl = (string: string): boolean => /\p{Cc}/u.test(string)
/** A field value is Latin-1 (RFC 9110, 5.5), and Node's client refuses the rest. */
const fitsField = (string: string): boolean => /^[\t\x20-\x7e\xa0-\xff]*$/.test(string)
/** In the value of a path variable `?` begins the query, and `#` the fragment. */
const fitsPath = (string: string): boolean => !/[?#]/.test(string)
/**
 * A slash parts folders; a hole would be filled, and the file then be another one. Line ends stand in a request of their
 * own, because Postman sends them raw, which breaks the part's header section.
 */
const fitsFileName = (string: string): boolean => !/[/\r\n]|\{\{/.test(string)

const places: readonly Place[] = [
  {
    title: 'Path',
    truth: 'Each value of a path variable arrives percent-encoded, and as nothing else.',
    carries: fitsPath,
    request: (strings) => ({
      method: 'GET',
      url: {
        ...address(['things', ...strings.map(([label]) => `:${label}`)].join('/')),
        variable: strings.map(([label, string]) => ({ key: label, value: string })),
      },
    }),
  },
  {
    title: 'Query',
    truth: 'Each name and each value arrives as Postman encodes it.',
    request: (strings) => {
      const query = strings.flatMap(([label, string]) => [
        { key: label, value: string },
        ...(string.includes('=') ? [] : [{ key: string, value: label }]),
      ])
      const search = query.map(({ key, value }) => `${key}=${value}`).join('&')
      return { method: 'GET', url: { ...address('things'), raw: `${origin}/things?${search}`, query } }
    },
  },
  {
    title: 'Header',
    truth: 'Each field value arrives as it is.',
    carries: fitsField,
    request: (strings) => ({
      method: 'GET',
      header: strings.map(([label, string]) => ({ key: `X-${label}`, value: string })),
      url: address('things'),
    }),
  },
  {
    title: 'Urlencoded',
    truth: 'Each name and each value arrives as it is, once decoded.',
    request: (strings) => ({
      method: 'POST',
      body: { mode: 'urlencoded', urlencoded: strings.flatMap(([label, string]) => textFields(label, string)) },
      url: address('form'),
    }),
  },
  {
    title: 'Multipart',
    truth: 'Each name and each value arrives as it is.',
    request: (strings) => ({
      method: 'POST',
      body: {
        mode: 'formdata',
        formdata: strings.flatMap(([label, string]) => textFields(label, string).slice(0, hasControl(string) ? 1 : 2)),
      },
      url: address('upload'),
    }),
  },
  {
    title: 'File name',
    truth: 'Each file is found, and named in its part.',
    carries: fitsFileName,
    request: filesNamed,
  },
  {
    title: 'JSON',
    truth: 'Each name and each value arrives as it is, once parsed.',
    request: (strings) => ({
      method: 'POST',
      body: {
        mode: 'raw',
        raw: JSON.stringify(
          Object.fromEntries(
            strings.flatMap(([label, string]) => [
              [label, string],
              [string, label],
            ]),
          ),
          null,
          2,
        ),
        options: { raw: { language: 'json' } },
      },
      url: address('json'),
    }),
  },
  {
    title: 'Raw text',
    truth: 'The text arrives byte for byte.',
    request: (strings) => ({
      method: 'POST',
      body: {
        mode: 'raw',
        raw: strings.map(([label, string]) => `${label}: ${string}\n`).join(''),
        options: { raw: { language: 'text' } },
      },
      url: address('raw'),
    }),
  },
  {
    title: 'Basic auth',
    truth: 'The password arrives as it is, once decoded.',
    carries: fitsField,
    request: (strings) => ({
      auth: {
        type: 'basic',
        basic: [
          { key: 'username', value: 'ines', type: 'string' },
          { key: 'password', value: strings.map(([, string]) => string).join(' '), type: 'string' },
        ],
      },
      method: 'GET',
      url: address('me'),
    }),
  },
]

function filesNamed(strings: Labelled): object {
  const part = ([label, string]: Labelled[number]): object => ({
    key: label,
    type: 'file',
    src: `files/unportable/${string}.txt`,
  })
  return { method: 'POST', body: { mode: 'formdata', formdata: strings.map(part) }, url: address('upload') }
}

function textFields(label: string, string: string): readonly object[] {
  return [
    { key: label, value: string, type: 'text' },
    { key: string, value: label, type: 'text' },
  ]
}

function item(name: string, description: string, request: object): object {
  return { name, request: { header: [], ...request, description }, response: [] }
}

function placeItems(place: Place): readonly object[] {
  return (Object.keys(nastyStrings) as Group[]).flatMap((group) => {
    const strings = Object.entries(nastyStrings[group]).filter(([, string]) => place.carries?.(string) ?? true)
    // A group of which hardly anything is left says nothing that the other groups do not say.
    if (strings.length < 3) return []
    return [item(`${place.title}: ${group}`, place.truth, place.request(strings))]
  })
}

/** Where NUL is no part of an encoded text, most command lines can't carry it, so that it stands alone. */
const nulItems: readonly object[] = [
  item('NUL: urlencoded', 'NUL arrives as %00.', {
    method: 'POST',
    body: { mode: 'urlencoded', urlencoded: [{ key: 'nul', value: 'a\0b', type: 'text' }] },
    url: address('form'),
  }),
  item('NUL: multipart', 'NUL arrives as a byte of 0.', {
    method: 'POST',
    body: { mode: 'formdata', formdata: [{ key: 'nul', value: 'a\0b', type: 'text' }] },
    url: address('upload'),
  }),
  item('NUL: JSON', 'NUL arrives as an escape.', {
    method: 'POST',
    body: { mode: 'raw', raw: '{"a\\u0000b": "\\u00001"}', options: { raw: { language: 'json' } } },
    url: address('json'),
  }),
  item('NUL: raw text', 'NUL arrives as a byte of 0.', {
    method: 'POST',
    body: { mode: 'raw', raw: 'a\0b\u00001', options: { raw: { language: 'text' } } },
    url: address('raw'),
  }),
]

const lineEndItem = item(
  'File name: line ends',
  'Each file is found; its name leaves neither the literal nor the header section of the part.',
  filesNamed(
    Object.values(nastyStrings)
      .flatMap((group) => Object.entries(group))
      .filter(([, string]) => /[\r\n]/.test(string)),
  ),
)

/** Names and descriptions may become comments. */
const commentItems: readonly object[] = (Object.keys(nastyStrings) as Group[]).map((group) => {
  const words = Object.values(nastyStrings[group])
  return item(
    `Comment: ${group} ${words.join(' ')}`,
    `Nothing of this name and this description leaves a comment:\n\n${words.join('\n')}`,
    { method: 'GET', url: address('things') },
  )
})

/** The text of `collections/nasty-strings.json`; what an editor would hide or change is written as an escape. */
export function nastyCollection(): string {
  const collection = {
    info: {
      _postman_id: '5d0f7d52-6f0c-4a57-9b0e-3f7c1d2a9e64',
      name: 'Nasty strings',
      description: 'Strings that hurt, at each place that can carry them. Made by `scripts/nasty-collection.ts`.',
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    item: [
      ...places.map((place) => ({ name: place.title, description: place.truth, item: placeItems(place) })),
      { name: 'File name with line ends', description: 'Names that hold LF, CRLF and CR.', item: [lineEndItem] },
      { name: 'NUL', description: 'The character that ends a string in C.', item: nulItems },
      { name: 'Comment', description: 'Names and descriptions.', item: commentItems },
    ],
  }
  const hidden = /[\p{Cf}\p{Zl}\p{Zp}\u007f-\u00a0]/gu
  const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return `${JSON.stringify(collection, null, 2).replace(hidden, escaped)}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../collections/nasty-strings.json', import.meta.url), nastyCollection())
}
