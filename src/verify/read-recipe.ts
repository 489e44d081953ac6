import { PolysnipError } from '../error.ts'
import type { Recipe } from './recipe.ts'

type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === 'string'
const isCount: Check = (value) => typeof value === 'number' && Number.isInteger(value) && value > 0
const isList =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)
const isCommand: Check = (value) => isList(isText)(value) && (value as unknown[]).length > 0
const isRecord: Check = (value) => isObject(value) && Object.values(value).every(isText)
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const members =
  (checks: Readonly<Record<string, Check>>, required: readonly string[] = []): Check =>
  (value) =>
    isObject(value) &&
    required.every((name) => name in value) &&
    Object.entries(value).every(([name, inner]) => checks[name]?.(inner) === true)

const CHECKS: Readonly<Record<keyof Recipe, Check>> = {
  runner: (value) => value === 'process' || value === 'browser' || value === 'message',
  file: (value) => isText(value) && /^[\w.-]+$/.test(value as string),
  around: members({ before: isText, after: isText }),
  version: isCommand,
  library: isCommand,
  check: isList(isCommand),
  checkFailed: isList(isCommand),
  build: isList(isCommand),
  batch: members({ size: isCount, place: isText, files: isRecord, build: isList(isCommand) }, ['size', 'build']),
  run: isCommand,
  environment: isRecord,
  standIn: isText,
  scripts: isList(isText),
  timeout: isCount,
  packages: members({ apt: isList(isText), pip: isList(isText), npm: isList(isText), maven: isList(isText) }),
}

/**
 * Checks the `verify` key of a manifest; null where there is none.
 * @throws PolysnipError where a member is unknown or has another shape
 */
export function readRecipe(target: string, value: unknown): Recipe | null {
  if (value === null || value === undefined) return null
  const place = { file: `${target}/target.json` }
  if (!isObject(value)) throw new PolysnipError('manifest', '"verify" is no object', place)
  for (const [name, inner] of Object.entries(value)) {
    const check = Object.hasOwn(CHECKS, name) ? CHECKS[name as keyof Recipe] : undefined
    if (check === undefined) throw new PolysnipError('manifest', `"verify" has no member "${name}"`, place)
    if (!check(inner)) throw new PolysnipError('manifest', `"verify.${name}" has another shape than a recipe's`, place)
  }
  for (const name of ['runner', 'file']) {
    if (!(name in value)) throw new PolysnipError('manifest', `"verify" lacks "${name}"`, place)
  }
  return value as unknown as Recipe
}
