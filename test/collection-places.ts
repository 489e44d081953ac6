import { list, members, word, type Entry, type Members } from './collection-walk.ts'

/** The places of a request where a string of the collection may stand. */
export type Place =
  | 'path'
  | 'query'
  | 'header'
  | 'form name'
  | 'form value'
  | 'part name'
  | 'part value'
  | 'file name'
  | 'JSON'
  | 'raw text'
  | 'comment'

const body = (entry: Entry): Members => members(entry.request['body'])
const url = (entry: Entry): Members => members(entry.request['url'])
const language = (entry: Entry): string => word(members(members(body(entry)['options'])['raw'])['language'])
const enabled = (fields: readonly Members[]): readonly Members[] => fields.filter((field) => field['disabled'] !== true)
const names = (fields: readonly Members[]): readonly string[] => fields.map((field) => word(field['key']))
const values = (fields: readonly Members[]): readonly string[] => fields.map((field) => word(field['value']))
const form = (entry: Entry): readonly Members[] => enabled(list(body(entry)['urlencoded']))
const parts = (entry: Entry): readonly Members[] => enabled(list(body(entry)['formdata']))
const paths = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(word) : value ? [word(value)] : []

/** Every string in a JSON text, unescaped; none where the text is no JSON. */
function jsonStrings(source: string): readonly string[] {
  const found: string[] = []
  try {
    JSON.parse(source, (name, value: unknown) => {
      found.push(name, word(value))
      return value
    })
  } catch {
    return []
  }
  return found
}

/** The strings that a request carries at each place. */
export const places: Readonly<Record<Place, (entry: Entry) => readonly string[]>> = {
  path: (entry) => [
    ...list(url(entry)['variable']).map((variable) => word(variable['value'])),
    ...paths(url(entry)['path']),
  ],
  query: (entry) => enabled(list(url(entry)['query'])).flatMap((field) => [word(field['key']), word(field['value'])]),
  header: (entry) => values(enabled(list(entry.request['header']))),
  'form name': (entry) => names(form(entry)),
  'form value': (entry) => values(form(entry)),
  'part name': (entry) => names(parts(entry)),
  'part value': (entry) => values(parts(entry)),
  'file name': (entry) => [
    ...parts(entry).flatMap((part) => paths(part['src'])),
    ...paths(members(body(entry)['file'])['src']),
  ],
  JSON: (entry) => (language(entry) === 'json' ? jsonStrings(word(body(entry)['raw'])) : []),
  'raw text': (entry) => (language(entry) === 'json' ? [] : [word(body(entry)['raw'])]),
  comment: (entry) => (entry.name.startsWith('Comment: ') ? [entry.name] : []),
}
