/** Why an input can't be read; closed, for programs. */
export type InputErrorCode =
  | 'file-missing'
  | 'file-unreadable'
  | 'empty'
  | 'json'
  | 'no-collection'
  | 'no-environment'
  | 'no-items'
  | 'format'
  | 'item-unknown'
  | 'item-ambiguous'
  | 'item-folder'
  | 'variable-cycle'

/** Where in the input: all that is known. Lines and columns count from 1. */
export interface InputPlace {
  readonly file?: string
  readonly item?: string
  readonly line?: number
  readonly column?: number
}

/**
 * Input that is wrong. The message says where, what was found and what was expected:
 * `shop.json:3:7: expected a value, found "}"`, `shop.json: item "Auth/Refresh": …`.
 */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly code: InputErrorCode
  readonly place: InputPlace
  /** The message without its place. */
  readonly problem: string

  constructor(code: InputErrorCode, problem: string, place: InputPlace = {}) {
    super(`${written(place)}${problem}`)
    this.code = code
    this.place = place
    this.problem = problem
  }
}

function written({ file, item, line, column }: InputPlace): string {
  const position = line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`
  const start = file === undefined ? (position === '' ? '' : `line ${position.slice(1)}: `) : `${file}${position}: `
  return item === undefined ? start : `${start}item "${item}": `
}
