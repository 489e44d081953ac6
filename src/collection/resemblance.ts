import { isRaw, member, string, type Raw } from './raw.ts'

/** What parsed JSON looks like, for messages: `an OpenAPI description`. */
export function resembles(value: unknown): string {
  if (Array.isArray(value)) return 'an array'
  if (!isRaw(value)) return value === null ? 'null' : `a ${typeof value}`
  const has = (...keys: string[]): boolean => keys.every((key) => Object.hasOwn(value, key))
  if (has('openapi')) return 'an OpenAPI description'
  if (has('swagger')) return 'a Swagger description'
  if (has('asyncapi')) return 'an AsyncAPI description'
  if (isRaw(member(value, 'log')) && Array.isArray(member(member(value, 'log'), 'entries')))
    return 'an HTTP archive (HAR)'
  if (member(value, '_type') === 'export') return 'an Insomnia export'
  if (isThunderClient(value)) return 'a Thunder Client collection'
  if (isHoppscotch(value)) return 'a Hoppscotch collection'
  if (member(value, '_postman_variable_scope') === 'globals') return 'Postman globals'
  if (has('values') && Array.isArray(member(value, 'values'))) return 'a Postman environment'
  if (has('collections', 'environments') || has('version', 'collections')) return 'a Postman data dump'
  if (looksLikeCollection(value)) return 'a Postman collection'
  if (has('$schema') || has('properties', 'type')) return 'a JSON Schema'
  if (has('name', 'version') && (has('dependencies') || has('scripts'))) return 'a package.json'
  if (has('request') && !has('item')) return 'a single Postman item'
  const keys = Object.keys(value).slice(0, 3)
  return keys.length === 0
    ? 'an empty object'
    : `an object with ${keys.map((key) => `"${key.slice(0, 40)}"`).join(', ')}`
}

/** v2: `info` and `item`; v1: a list of `requests`. */
export function looksLikeCollection(value: unknown): boolean {
  return isVersion2(value) || isVersion1(value)
}

export function isVersion2(value: unknown): boolean {
  if (!isRaw(value)) return false
  // Descriptions of APIs have an `info`, too.
  const isOther = ['openapi', 'swagger', 'asyncapi', 'paths'].some((key) => Object.hasOwn(value, key))
  return Array.isArray(member(value, 'item')) || (isRaw(member(value, 'info')) && !isOther)
}

export function isVersion1(value: unknown): boolean {
  if (!isRaw(value) || isVersion2(value) || isThunderClient(value) || isHoppscotch(value)) return false
  return Array.isArray(member(value, 'requests'))
}

function isThunderClient(value: Raw): boolean {
  return ['client', 'clientName'].some((key) => string(member(value, key)) === 'Thunder Client')
}

function isHoppscotch(value: Raw): boolean {
  return Object.hasOwn(value, 'v') && Array.isArray(member(value, 'requests'))
}
