import type { Collection, Folder, Item } from '../ir/collection.ts'
import type { Request } from '../ir/request.ts'
import type { Warning } from '../ir/warning.ts'
import { contentsOf } from './contents.ts'
import { readDescription } from './description.ts'
import { PolysnipError } from '../error.ts'
import { copyOf, deepFreeze } from './freeze.ts'
import { idOfHolder, readItem } from './items.ts'
import { parseText } from './parse.ts'
import { isRaw, member, shown, string } from './raw.ts'
import { lazyRequests, readAhead } from './requests.ts'
import { isVersion1, isVersion2, resembles } from './resemblance.ts'
import { createScope, type Scope } from './scope.ts'
import { readDefinitions, readEnvironment, type Definition } from './variables.ts'
import { walk, type Skipped, type Walked } from './walk.ts'

/** Values by name, or entries of them. */
export type VariableValues = Readonly<Record<string, string>> | Iterable<readonly [string, string]>

export interface ReadOptions {
  /** Environment and globals exports (parsed, or JSON text), in ascending precedence. */
  readonly environments?: readonly unknown[]
  /** A globals export, or several, which the collection's own variables go before. */
  readonly globals?: unknown
  /** Values that go before all others. */
  readonly variables?: VariableValues
  /** Resolve variables that are marked secret, too. */
  readonly revealSecrets?: boolean
  /** What messages call the collection: its file. */
  readonly file?: string
}

/**
 * Reads a Postman collection of format 2.0 or 2.1. Requests are read when they are first asked for.
 *
 * @param source JSON text, or what it was parsed to; `{ "collection": … }` around it is no matter
 * @throws {PolysnipError} where it is no collection, or an environment is none
 * @example readCollectionFrom(text, { variables: { token: 'abc' } }).requests[0]?.method
 */
export function readCollectionFrom(source: unknown, options: ReadOptions = {}): Collection {
  const { file } = options
  const value = typeof source === 'string' ? parseText(source, file) : copyOf(source)
  const parsed = (export_: unknown): Parsed => ({ value: typeof export_ === 'string' ? parseText(export_) : export_ })
  return buildCollection(unwrap(value, file), {
    ...options,
    environments: (options.environments ?? []).map(parsed),
    globals: [options.globals ?? []].flat().map(parsed),
  })
}

/** Parsed JSON, and the file that it came from. */
export interface Parsed {
  readonly value: unknown
  readonly file?: string
}

/** {@link ReadOptions} with everything loaded. */
export interface Sources extends Omit<ReadOptions, 'environments' | 'globals'> {
  readonly environments?: readonly Parsed[]
  readonly globals?: readonly Parsed[]
}

/** The collection itself, without what an export or Postman's API wraps around it. */
export function unwrap(value: unknown, file: string | undefined): unknown {
  const inner = member(value, 'collection')
  const found = isRaw(inner) && !isVersion2(value) && !isVersion1(value) ? inner : value
  if (isVersion2(found) || isVersion1(found)) return found
  throw new PolysnipError(
    'no-collection',
    `found ${resembles(value)}; expected a Postman collection (an object with "info" and "item")`,
    file === undefined ? {} : { file },
  )
}

/** @param raw of format 2.0 or 2.1, and nobody else's to change */
export function buildCollection(raw: unknown, options: Sources): Collection {
  const place = options.file === undefined ? {} : { file: options.file }
  if (isVersion1(raw))
    throw new PolysnipError('format', 'found a collection of format 1, which has to be converted first', place)
  const scope = scopeOf(raw, options)
  const walked = walk(raw)
  const { entries } = walked
  if (entries.length === 0) throw new PolysnipError('no-items', 'the collection has no requests', place)
  return assemble(raw, walked, scope, readAhead(entries, scope))
}

/** @param request the request of an entry; asked whenever somebody reads it */
export function assemble(raw: unknown, walked: Walked, scope: Scope, request: (index: number) => Request): Collection {
  const { entries, folders, skipped } = walked
  const info = member(raw, 'info')
  let items: readonly Item[] | undefined
  let contents: Folder | undefined
  return Object.freeze({
    name: string(member(info, 'name')) || string(member(raw, 'name')),
    id: idOfHolder(info) || idOfHolder(raw),
    description: readDescription(member(info, 'description') ?? member(raw, 'description')),
    requests: lazyRequests(entries.length, request),
    get items() {
      return (items ??= deepFreeze(entries.map(readItem)))
    },
    folders: Object.freeze(folders.map(({ location }) => location)),
    get contents() {
      return (contents ??= contentsOf(walked))
    },
    warnings: Object.freeze([
      ...scope.cycles.map(warnOfCycle),
      ...scope.cast.map(warnOfCast),
      ...skipped.map(warnOfSkipped),
    ]),
  })
}

function warnOfCycle(cycle: string): Warning {
  return Object.freeze({ kind: 'variable-cycle', message: `Variables form a cycle: ${cycle}`, place: 'variables' })
}

function warnOfCast({ name, value, given }: Definition): Warning {
  const message = `Postman's engine makes "${value}" of ${shown(given)}, by the variable's type.`
  return Object.freeze({ kind: 'value-unquoted', message, place: `variable "${name}"` })
}

function warnOfSkipped({ parent: { location }, position, found }: Skipped): Warning {
  const place = `${location === '' ? '' : `${location}: `}item ${position} of the list`
  return Object.freeze({ kind: 'item-skipped', message: `Found ${found} instead of an item; it is left out.`, place })
}

export function scopeOf(
  raw: unknown,
  { environments = [], globals = [], variables = {}, revealSecrets = false }: Sources,
): Scope {
  const read = environments.map(({ value, file }) => readEnvironment(value, file))
  const global = globals.map(({ value, file }) => readEnvironment(value, file))
  const definitions = [
    ...[...global, ...read.filter(({ isGlobal }) => isGlobal)].flatMap((environment) => environment.definitions),
    ...readDefinitions(member(raw, 'variable')),
    ...read.filter(({ isGlobal }) => !isGlobal).flatMap((environment) => environment.definitions),
  ]
  const given =
    Symbol.iterator in variables ? [...(variables as Iterable<readonly [string, string]>)] : Object.entries(variables)
  return createScope(definitions, new Map(given), revealSecrets)
}
