import { NO_BODY, type BodyRead } from './body-read.ts'
import { stripComments } from './comments.ts'
import { holed } from './holes.ts'
import { parseJson } from './json.ts'
import { onlyString } from './raw.ts'
import type { Scope } from './scope.ts'

/** The media types of the editor's languages. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['html', 'text/html'],
  ['text', 'text/plain'],
  ['json', 'application/json'],
  ['javascript', 'application/javascript'],
  ['xml', 'application/xml'],
])

const TEXT = 'text/plain'

/**
 * @param language of the editor; empty where the collection names none
 * @param ownType the item's own Content-Type
 * @param hasComments whether Postman strips comments from it
 */
export function readRaw(
  content: unknown,
  language: string,
  ownType: string,
  hasComments: boolean,
  scope: Scope,
): BodyRead {
  // A list or an object without members is no body to Postman.
  const isData = typeof content === 'object' && content !== null && Object.keys(content).length > 0
  const resolved = scope.resolve(isData ? JSON.stringify(content) : onlyString(content))
  const source = holed(hasComments ? stripComments(resolved) : resolved, scope.secrets)
  const contentType = TYPES.get(language) ?? TEXT
  const found = { contentType: [contentType], overrules: false }
  if (resolved === '') return NO_BODY
  // Comments alone: nothing is sent, but it has its type by then.
  if (source.length === 0) return { ...NO_BODY, ...found }
  const type = ownType === '' ? contentType : ownType
  const value = isJson(type, language) ? parseJson(source, (name) => scope.shared(name)) : undefined
  // A lone hole may be anything.
  if (value !== undefined && value.kind !== 'hole') return { body: { kind: 'json', source, value }, ...found }
  return { body: { kind: 'text', source, language: language || languageOf(type) }, ...found }
}

/** Also by a type that only its author knows: `text/json`, `application/vnd.api+json`. */
function isJson(type: string, language: string): boolean {
  if (type.includes('{{')) return language === 'json'
  return /^[^\s;/]+\/(?:[^\s;]*[+-])?json\s*(?:;|$)/i.test(type)
}

export function languageOf(type: string): string {
  const [, name] = /[/+](json|xml|html|javascript)\b/i.exec(type) ?? []
  return name?.toLowerCase() ?? 'text'
}
