import { PolysnipError } from '../error.ts'
import { isDisabled, isRaw, member, string, written, type Raw } from './raw.ts'
import { resembles } from './resemblance.ts'

/** A variable that has a name and is enabled. */
export interface Definition {
  readonly name: string
  readonly value: string
  readonly secret: boolean
  /** As the file has it. */
  readonly given: unknown
}

/**
 * The enabled entries of a list of variables, the last one of a name only.
 *
 * @param entries of a collection's `variable` or an environment's `values`
 */
export function readDefinitions(entries: unknown): readonly Definition[] {
  const byName = new Map<string, Definition>()
  for (const entry of Array.isArray(entries) ? (entries as unknown[]) : []) {
    const name = string(member(entry, 'key')) || string(member(entry, 'id'))
    if (name === '' || isDisabled(entry) || member(entry, 'enabled') === false) continue
    const secret = member(entry, 'type') === 'secret' || member(entry, 'secret') === true
    byName.set(name, { name, value: valueOf(entry), secret, given: member(entry, 'value') })
  }
  return [...byName.values()]
}

/** As Postman casts it to the variable's type, and turns it to text; nothing where it is missing. */
function valueOf(entry: unknown): string {
  const value = member(entry, 'value')
  if (value === undefined || value === null || value === '') return ''
  switch (string(member(entry, 'type')).toLowerCase()) {
    case 'boolean':
      // The string "false" is as good as true.
      return String(Boolean(value))
    case 'number':
      return String(typeof value === 'boolean' ? Number(value) : Number(written(value)))
    case 'array': {
      const data = dataOf(value)
      return Array.isArray(data) ? written(data) : ''
    }
    case 'object': {
      const data = dataOf(value)
      return isRaw(data) ? written(data) : ''
    }
    default:
      return written(value)
  }
}

function dataOf(value: unknown): unknown {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value) as unknown
  } catch {
    return undefined
  }
}

/** An export of an environment or of the globals, which Postman ranks below the collection's own variables. */
export interface Environment {
  readonly isGlobal: boolean
  readonly definitions: readonly Definition[]
}

/**
 * @param value the parsed file
 * @param file its name, for messages
 * @throws {PolysnipError} `no-environment` where it is something else
 */
export function readEnvironment(value: unknown, file?: string): Environment {
  const place = file === undefined ? {} : { file }
  const expected = 'expected an environment or globals file as Postman exports it (an object with "values")'
  if (!isRaw(value)) throw new PolysnipError('no-environment', `found ${resembles(value)}; ${expected}`, place)
  const inner = member(value, 'environment')
  // As Postman's API answers.
  const exported = isRaw(inner) ? inner : value
  const values = member(exported, 'values')
  if (Array.isArray(values)) {
    return { isGlobal: member(exported, '_postman_variable_scope') === 'globals', definitions: readDefinitions(values) }
  }
  if (isPlain(value)) {
    const definitions = Object.entries(value).map(([name, given]) => ({
      name,
      value: string(given),
      secret: false,
      given,
    }))
    return { isGlobal: false, definitions }
  }
  throw new PolysnipError('no-environment', `found ${resembles(value)}; ${expected}`, place)
}

/** `{ "name": "value" }`, as people write it by hand. */
function isPlain(value: Raw): boolean {
  return Object.values(value).every((inner) => ['string', 'number', 'boolean'].includes(typeof inner))
}
