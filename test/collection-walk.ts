/** What a test asks of one request of `collections/`; read without the project's own reader, which it judges. */
export interface Entry {
  readonly file: string
  readonly name: string
  readonly description: string
  readonly request: Members
  /** The item's JSON text. */
  readonly source: string
}
export type Members = Readonly<Record<string, unknown>>

export const members = (value: unknown): Members =>
  typeof value === 'object' && value !== null ? (value as Members) : {}
export const list = (value: unknown): readonly Members[] => (Array.isArray(value) ? value.map(members) : [])
export const word = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The items that are requests, at any depth. */
export function readItems(source: string): readonly Members[] {
  const walk = (item: Members): readonly Members[] => ('item' in item ? list(item['item']).flatMap(walk) : [item])
  return walk(members(JSON.parse(source)))
}

export function entries(file: string, source: string): readonly Entry[] {
  return readItems(source).map((item) => {
    const request = members(item['request'])
    return {
      file,
      name: word(item['name']),
      description: word(request['description']) || word(item['description']),
      request,
      source: JSON.stringify(item),
    }
  })
}
