/** The call is wrong: exit code 2. */
const USAGE_CODES = ['usage', 'target-unknown', 'option-unknown', 'option-value'] as const
/** What the call was given is wrong: exit code 1. */
const INPUT_CODES = [
  'file-missing',
  'file-unreadable',
  'file-changed',
  'empty',
  'json',
  'no-collection',
  'no-environment',
  'no-items',
  'format',
  'item-unknown',
  'item-ambiguous',
  'item-folder',
  'item-unreadable',
  'variable-cycle',
  'config',
  'openapi',
  'manifest',
  'template',
  'output',
  'output-busy',
  'no-part',
] as const

/** Why something was refused; closed, for programs. */
export type ErrorCode = (typeof USAGE_CODES)[number] | (typeof INPUT_CODES)[number]

/** Where something went wrong: all that is known. Lines and columns count from 1. */
export interface Place {
  readonly file?: string
  /** Location of the item: `Folder/Name`. */
  readonly item?: string
  readonly line?: number
  readonly column?: number
}

/**
 * The one error that polysnip throws on purpose. The message says where, what was found and what was expected:
 * `shop.json:3:7: expected a value, found "}"`, `shop.json: item "Auth/Refresh": …`.
 * @example new PolysnipError('no-collection', 'expected a collection, found an OpenAPI description', { file: 'api.json' })
 */
export class PolysnipError extends Error {
  override readonly name = 'PolysnipError'
  readonly code: ErrorCode
  readonly place: Place
  /** The message without its place. */
  readonly problem: string

  constructor(code: ErrorCode, problem: string, place: Place = {}) {
    super(`${written(place)}${problem}`)
    this.code = code
    this.place = place
    this.problem = problem
  }
}

/** Why a file could not be read, in words. */
export function unreadable(error: unknown, file: string): PolysnipError {
  if (error instanceof PolysnipError) return error
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return new PolysnipError('file-missing', 'there is no such file', { file })
  if (code === 'EISDIR') return new PolysnipError('file-unreadable', 'this is a folder; expected a file', { file })
  if (code === 'EACCES' || code === 'EPERM')
    return new PolysnipError('file-unreadable', 'there is no permission to read it', { file })
  return new PolysnipError('file-unreadable', message, { file })
}

/** Whether the call is wrong, rather than what it was given. */
export function isUsageError({ code }: PolysnipError): boolean {
  return (USAGE_CODES as readonly ErrorCode[]).includes(code)
}

function written({ file, item, line, column }: Place): string {
  const position = line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`
  const start =
    file === undefined ? (position === '' ? '' : `line ${position.slice(1)}: `) : `${shortened(file)}${position}: `
  return item === undefined ? start : `${start}item ${quoted(item)}: `
}

/** A name in a message, in quotes; a long one is cut, so that the message stays one that people read. */
export function quoted(name: string): string {
  return `"${shortened(name)}"`
}

function shortened(name: string): string {
  const characters = [...name.slice(0, 400)]
  return characters.length > 200 ? `${characters.slice(0, 199).join('')}…` : name
}
